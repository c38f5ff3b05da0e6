import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { eventParticiples, eventVerbs, isTaken } from './event-verbs.ts'
import { type EventKind, eventWords } from './event-words.ts'
import { isVerb as isAnyVerb } from './phrase-end.ts'
import type { FoundDate } from './rule.ts'
import { sentenceEnds } from './sentence-end.ts'

/** A noun for an event, by the index of its token. */
export interface EventWord {
  readonly kind: EventKind
  readonly at: number
}

/** A date that the text gives to an event; `date` is its place among the dates. */
export interface EventTie {
  readonly kind: EventKind
  readonly date: number
}

/** "Took place", «начались»: verbs that say no more than that something was. */
const HAPPENED =
  /^(?:place|occurred|happened|erupted|broke|began|begun|started|held|opened|flared|произош\p{L}+|происход\p{L}+|начал\p{L}+|состоял\p{L}+|случил\p{L}+|вспыхнул\p{L}*|прошл[аои]|прошел|разразил\p{L}+|возник\p{L}*|took|issued|gave|granted|imposed|adopted|announced|handed|filed|lodged|submitted|made|questioned|вынес\p{L}*|принял\p{L}*|принят\p{L}*|выдал\p{L}*|подал\p{L}*|подан\p{L}*|издал\p{L}*|объявил\p{L}*|огласил\p{L}*|дал\p{L}*|разгорел\p{L}+|pronounced|delivered|rendered|passed|провозгла\p{L}+|констатир\p{L}+|наступил\p{L}*|последовал\p{L}*|зафиксир\p{L}+|провел\p{L}*|проведен\p{L}*|провели|conducted|carried|performed|served|there|был|была|было|были|нанесен\p{L}*|получен\p{L}*|sustained)$/u
const LINK =
  /^(?:its|his|her|their|dated|issued|made|filed|вынес\p{L}*|принят\p{L}*|подан\p{L}*|of|on|in|the|from|during|at|which|that|was|were|took|place|occurred|happened|broke|out|erupted|began|started|held|night|evening|morning|early|late|hours|and|to|,|\(|-|–|—|a|в|во|на|с|от|ночь|ночью|вечером|утром|днем|которые|который|которая|произошли|произошел|произошла|произошедшие|произошедших|начались|начался|состоялся|состоялось)$/u
const PREPOSITION =
  /^(?:for|of|with|after|before|about|since|by|against|за|по|о|об|с|со|после|до|из|от|для|про|при|над)$/

/** What leads from an event to another time or thing. */
const APART = /^(?:for|with|after|before|about|since|о|об|после|до|из|от|для|про)$/

/** How many tokens may stand between an event and its date, if they only link the two. */
const MOST_LINKS = 8
const MOST_BETWEEN = 20
/** Words that say whose the event is, and where or at whom it was. */
const MOST_OTHERS = 5

/** "The riots in Orlo on 7 May": only link words and names in between. */
const dateFollows = (tokens: readonly Token[], event: number, date: FoundDate): boolean => {
  if (date.first <= event) return false
  const happens = isVerb(tokens, event) || happensAfter(tokens, event)
  if (happens && oneClause(tokens, event + 1, date.first)) return true
  if (date.first - event > MOST_LINKS) return false
  let others = 0
  for (let i = event + 1; i < date.first; i++) {
    const token = tokenAt(tokens, i)
    if (sentenceEnds(tokens, i)) return false
    if (LINK.test(token.lower) || /^\p{Lu}/u.test(token.text)) continue
    // «Выдача | тела | 12 ноября»: whose event it is.
    if (token.kind !== 'word' || isAnyVerb(token) || APART.test(token.lower)) return false
    if (eventWords.has(token.lower) || ++others > MOST_OTHERS) return false
  }
  return true
}

const MOST_AROUND = 4

/** "Riots | broke out in the villages …", «смерть | констатирована». */
const happensAfter = (tokens: readonly Token[], event: number): boolean => {
  for (let i = event + 1; i <= event + MOST_AROUND - 1; i++) {
    const { lower } = tokenAt(tokens, i)
    if (sentenceEnds(tokens, i) || PREPOSITION.test(lower)) return false
    if (HAPPENED.test(lower)) return true
  }
  return false
}

/** "Riots | broke out", «прошли | погромы»: the verb stands with the noun. */
const isHappening = (tokens: readonly Token[], event: number, floor: number): boolean => {
  for (let i = event - 1; i > event - MOST_AROUND && i >= floor; i--) {
    if (PREPOSITION.test(tokenAt(tokens, i).lower)) break
    if (HAPPENED.test(tokenAt(tokens, i).lower)) return true
  }
  for (let i = event + 1; i <= event + MOST_AROUND + 1; i++) {
    if (sentenceEnds(tokens, i)) return false
    if (HAPPENED.test(tokenAt(tokens, i).lower)) return true
  }
  return false
}

/** "On 7 May, in the villages of the south, riots broke out", «7 мая начались погромы». */
const datePrecedes = (tokens: readonly Token[], event: number, date: FoundDate): boolean => {
  if (date.next > event || event - date.next > MOST_BETWEEN) return false
  const before = tokenAt(tokens, event - 1).lower
  // "Because of the riots it began": here the noun is not what happened.
  if (/^(?:of|for|after|before|from|with|against|после|до|из-за|из|от|за|против)$/.test(before)) {
    return false
  }
  for (let i = date.next; i < event; i++) if (sentenceEnds(tokens, i)) return false
  if (isListed(tokens, date.next, event)) return true
  if (isVerb(tokens, event)) return oneClause(tokens, date.next, event)
  return isHappening(tokens, event, date.next)
}

/** "10 November – arrest", «8 ноября: повторный обыск»: an entry of a list of days. */
const isListed = (tokens: readonly Token[], from: number, event: number): boolean =>
  (isDash(tokenAt(tokens, from)) || tokenAt(tokens, from).text === ':') &&
  event - from <= MOST_LISTED &&
  tokenAt(tokens, event - 1).kind !== 'break' &&
  !PREPOSITION.test(tokenAt(tokens, event - 1).lower)
const MOST_LISTED = 2

/** Words that begin another clause, and verbs that tell of telling. */
const OTHER_CLAUSE =
  /^(?:that|which|who|whom|whose|after|because|since|although|but|until|if|said|says|told|announced|reported|;|:|что|котор\p{L}+|после|потому|хотя|но|если|чтобы|сообщил\p{L}*|сказал\p{L}*|заявил\p{L}*|рассказал\p{L}*)$/u
const MOST_IN_CLAUSE = 26

/** "Before dawn on | Thursday": a part of the day, and no other clause. */
const isDawn = (tokens: readonly Token[], index: number): boolean =>
  /^(?:dawn|daybreak|sunrise|sunset|noon|midnight|dusk|полудня|полуночи|рассвета|заката)$/.test(
    tokenAt(tokens, index + 1).lower,
  )

/** Nothing between the two tells another thing. */
const oneClause = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > MOST_IN_CLAUSE) return false
  for (let i = from; i < to; i++) {
    const { lower } = tokenAt(tokens, i)
    if (sentenceEnds(tokens, i) || OTHER_CLAUSE.test(lower)) return false
    if (/^(?:before|до)$/.test(lower) && !isDawn(tokens, i)) return false
  }
  return true
}

/** "The detained men", "nobody was arrested": no telling of the event. */
const NO_TELLING =
  /^(?:the|a|an|his|her|their|our|those|these|all|some|any|not|never|without|be|being|не|ни|без|нельзя|надо|быть)$/

/** «Алимов, | высланный из Евросоюза в пятницу»: it tells of him what happened. */
const isParticiple = (tokens: readonly Token[], event: number): boolean =>
  eventParticiples.has(tokenAt(tokens, event).lower) && tokenAt(tokens, event - 1).text === ','

/** A verb that tells the event, as what happened. */
const isVerb = (tokens: readonly Token[], event: number): boolean =>
  isTaken(tokens, event) ||
  isParticiple(tokens, event) ||
  (eventVerbs.has(tokenAt(tokens, event).lower) &&
    !NO_TELLING.test(tokenAt(tokens, event - 1).lower))

const commaBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).text === ',') return true
  return false
}

/** Which event is dated by which date, within one piece of the text; both lists are in order. */
export const tiesOf = (
  tokens: readonly Token[],
  events: readonly EventWord[],
  dates: readonly FoundDate[],
): EventTie[] => {
  const ties: EventTie[] = dates.flatMap((d, date) =>
    d.aside === 'limit' && d.role === 'event' && !d.relative && d.from.day !== null
      ? [{ kind: 'deadline' as const, date }]
      : [],
  )
  let after = 0
  for (const { kind, at } of events) {
    while (after < dates.length && (dates[after]?.first ?? 0) <= at) after++
    const [a, b] = [dates[after - 1], dates[after]]
    // "After the riots": the event names a date here, and takes none.
    if (a && at < a.next) continue
    const dated = (d: FoundDate | undefined): d is FoundDate =>
      d !== undefined &&
      d.role === 'event' &&
      d.aside !== 'limit' &&
      (d.relative ? !d.relative.onlyBeside : d.from.month !== null)
    // «26 февраля доставлен в СИЗО, через два дня после поступления …»: dated by what stands before it.
    const apart = b?.relative && dated(a) && commaBetween(tokens, at, b.first)
    if (apart && datePrecedes(tokens, at, a)) ties.push({ kind, date: after - 1 })
    else if (dated(b) && dateFollows(tokens, at, b)) ties.push({ kind, date: after })
    else if (dated(a) && datePrecedes(tokens, at, a)) ties.push({ kind, date: after - 1 })
  }
  return ties
}
