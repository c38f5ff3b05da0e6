import { endsSentence, type Token, tokenAt } from '../tokens/token.ts'
import { eventVerbs, isRunOut, isTaken } from './event-verbs.ts'
import { type EventKind, eventWords } from './event-words.ts'
import { readMonth } from './month-words.ts'
import { readNamedDay } from './named-days.ts'
import { isVerb } from './phrase-end.ts'
import { type Base, type EventBase, isNothing } from './rule.ts'

/** What a relative date is counted from, named right after its words. */
export interface Complement {
  readonly base: Base
  readonly next: number
}

/** "The day before | the night of 7 May": words that may stand before the date itself. */
const BEFORE_DATE = /^(?:the|on|night|evening|morning|of|ночи|с|на|вечера)$/
const MOST_BEFORE_DATE = 3

const dateBegins = (tokens: readonly Token[], index: number): number => {
  for (let at = index; at <= index + MOST_BEFORE_DATE; at++) {
    const token = tokenAt(tokens, at)
    if (readNamedDay(tokens, at)) return at
    const month = readMonth(tokens, at + (token.kind === 'number' ? 1 : 0))
    if (month || (token.kind === 'number' && /^\d{4}$|\.\d\d?\.\d|^\d\d?$/.test(token.text)))
      return at
    if (!BEFORE_DATE.test(token.lower)) return -1
  }
  return -1
}

const STOP = new Set(
  'and or but in on at by for to with from of who which that was were is are had has и или но в на за по о об от до к с у что который которые'.split(
    ' ',
  ),
)
const MOST_BEFORE_NOUN = 4

/** "The | violent ethnic | clashes", «массовых | беспорядков»: the event's noun after its adjectives. */
const eventAt = (tokens: readonly Token[], index: number): Complement | null => {
  const named = whose(tokenAt(tokens, index))
  for (let at = index; at < index + MOST_BEFORE_NOUN; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || STOP.has(token.lower)) return null
    const kind = eventWords.get(token.lower)
    if (kind) {
      if (isSignal(tokens, at, kind)) return { base: { event: 'complaint' }, next: at + 2 }
      const head = headOf(tokens, at)
      return {
        base: { event: head?.kind ?? kind, ...named },
        next: (head?.at ?? at) + 1,
      }
    }
  }
  return null
}

/** «Поступления | сигнала»: it came in, and nobody was taken in. */
const isSignal = (tokens: readonly Token[], at: number, kind: EventKind): boolean =>
  kind === 'admission' &&
  /^(?:сигнал|сообщени|вызов|заявлени|жалоб|обращени|информаци|звонк|запрос|письм)/.test(
    tokenAt(tokens, at + 1).lower,
  )

/** "The arrests", "his arrest". */
const whose = ({ lower }: Token): Pick<EventBase, 'definite' | 'own'> => {
  if (/^(?:the|our|we|us|наш\p{L}*|мы|нас)$/u.test(lower)) return { definite: true }
  return OWN.test(lower) ? { own: true } : {}
}
const OWN =
  /^(?:his|her|their|its|he|she|they|him|them|его|ее|их|ним|ней|ними|свое\p{L}+|своей|он|она|они|ему|ей|им)$/u

/** "The trial | verdict", «начала | суда»: of two nouns side by side the last is meant in English. */
const headOf = (
  tokens: readonly Token[],
  at: number,
): { readonly kind: EventKind; readonly at: number } | null => {
  if (!/^[a-z]/.test(tokenAt(tokens, at).lower)) return null
  const kind = eventWords.get(tokenAt(tokens, at + 1).lower)
  return kind ? { kind, at: at + 1 } : null
}

/** «До | начала | суда», "the | start of | the trial": its first moment is the event. */
const BEGINNING = /^(?:beginning|start|outbreak|onset|начала|наступления|момента|дня)$/

const afterBeginning = (tokens: readonly Token[], index: number): number => {
  const the = tokenAt(tokens, index).lower === 'the' ? 1 : 0
  if (!BEGINNING.test(tokenAt(tokens, index + the).lower)) return index
  const of = tokenAt(tokens, index + the + 1).lower === 'of' ? 1 : 0
  return index + the + 1 + of
}

/** Verbs that name an event only where they lead back to it: "four weeks after we left". */
const LEADING_BACK: ReadonlyMap<string, EventKind> = new Map([
  ['left', 'departure'],
  ['came', 'arrival'],
])

const SUBJECT =
  /^(?:he|she|they|we|i|it|the|a|his|her|their|our|my|him|them|us|me|он|она|они|мы|я|его|ее|их|нас|меня|ему|ей|им|нам|мне|мой|моего|мою|наш|нашего|сына|сын|дочь|мужа|муж|брата|брат|отца|отец|мать|had|was|were|been|being|have|has|был|была|были|было|как|когда|того)$/
const MOST_IN_CLAUSE = 6
const OF_ONE = { own: true }

/** "After | he had been arrested", «после того как | его задержали», «как | схоронили». */
export const clauseAt = (tokens: readonly Token[], index: number): Complement | null => {
  const first = tokenAt(tokens, index)
  const opens = SUBJECT.test(first.lower) || (/^\p{Lu}/u.test(first.text) && first.kind === 'word')
  if (!opens) return null
  const own =
    OWN.test(first.lower) || OWN.test(tokenAt(tokens, index + 1).lower) ? OF_ONE : whose(first)
  for (let at = index; at < index + MOST_IN_CLAUSE; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || endsSentence(tokens, at)) {
      // «После того, как его задержали».
      if (token.text === ',' && /^(?:как|когда)$/.test(tokenAt(tokens, at + 1).lower)) continue
      return null
    }
    const kind = eventVerbs.get(token.lower) ?? LEADING_BACK.get(token.lower)
    if (kind) return { base: { event: kind, ...own }, next: at + 1 }
    if (isRunOut(tokens, at)) return { base: { event: 'deadline', definite: true }, next: at + 2 }
    if (isTaken(tokens, at)) return { base: { event: 'arrest', ...own }, next: at + 1 }
    const name = /^\p{Lu}/u.test(token.text)
    if (!name && !SUBJECT.test(token.lower) && at > index + 2) return null
  }
  return null
}

const THAT = /^(?:that|this|этого|того|этой|той)$/
const A_DAY = /^(?:day|date|night|morning|afternoon|evening|дня|числа|вечера|утра|ночи|даты)$/

/** «Этой | встречи», "that | conversation": what was told last. */
const isToldThing = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokenAt(tokens, index)
  const thing = tokenAt(tokens, index + 1).lower
  if (/^(?:этого|этой|этих)$/.test(lower))
    return /^[а-я]{4,}(?:а|я|и|ы|ий|ов|ей)$/.test(thing) && !isVerb(tokenAt(tokens, index + 1))
  return /^(?:that|this)$/.test(lower) && TOLD_THING.test(thing)
}
const TOLD_THING =
  /^(?:conversation|meeting|call|visit|letter|interview|incident|talk|encounter|exchange|hearing|session|episode)$/

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|the|a|his|her|their|our|my|was|were|had|no|nobody|another|at|in|on)$/

/** After "the eve of", «в день»: a date, an event or "that"; null where nothing follows. */
export const complementAt = (tokens: readonly Token[], index: number): Complement | null => {
  const date = dateBegins(tokens, index)
  if (date >= 0) return { base: 'date-after', next: date }
  const event = eventAt(tokens, afterBeginning(tokens, index))
  if (event) return event
  const token = tokenAt(tokens, index)
  // "Three weeks after that night", «после той ночи».
  if (THAT.test(token.lower) && A_DAY.test(tokenAt(tokens, index + 1).lower))
    return { base: 'told', next: index + 2 }
  // «Через неделю после этого разговора».
  if (isToldThing(tokens, index)) return { base: 'told', next: index + 2 }
  if (/^(?:that|this|этого|того)$/.test(token.lower)) {
    const after = tokenAt(tokens, index + 1)
    const alone = after.kind !== 'word' || PRONOUN.test(after.lower)
    if (alone || /^(?:э|т)/.test(token.lower)) return { base: 'told', next: index + 1 }
  }
  return token.kind === 'word' || token.kind === 'number'
    ? { base: { event: null }, next: index }
    : null
}

/** After "two days before", «через неделю после»: as well a clause that tells an event. */
export const complementOrClauseAt = (
  tokens: readonly Token[],
  index: number,
): Complement | null => {
  const noun = complementAt(tokens, index)
  const named = noun && !isNothing(noun.base)
  // «До того, как его задержали».
  const clauseFollows =
    noun?.base === 'told' && /^(?:,|как)$/.test(tokenAt(tokens, index + 1).lower)
  const verb =
    noun !== null &&
    noun.base !== 'told' &&
    (eventVerbs.has(tokenAt(tokens, noun.next).lower) || isRunOut(tokens, noun.next))
  return named && !clauseFollows && !verb ? noun : (clauseAt(tokens, index) ?? noun)
}
