import type { StatusContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import { isTermId } from '../../vocabulary/index.ts'
import { isPersonNoun } from '../counts/words/persons.ts'
import type { CountMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { isCyrillic, tokenAt, tokenize } from '../tokens/token.ts'
import { spanOfCount } from '../view/count-span.ts'
import type { Predicate } from '../view/predicates.ts'
import { dateAt, type Scene } from '../view/scene.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { articlesBeside, penaltyOf } from './penalty.ts'

/** Effects on counted groups that are statuses too; the others are told by the count alone. */
const OF_GROUPS = new Set(
  'suspected detained arrested interrogated charged accused on-trial convicted sentenced imprisoned suspended-sentence restricted-freedom fined acquitted released paroled'.split(
    ' ',
  ),
)

/** What a count's own words say already; a predicate may say it more exactly. */
const SAME_AS_COUNT = new Set(['killed', 'died', 'injured', 'missing', 'displaced', 'searched'])

/** "Nobody was arrested" gives nobody a status. */
const isCounted = ({ measures, quantity }: CountMark): boolean =>
  measures === 'things' && quantity.kind !== 'none'

const isOfPeople = ({ what, population, words }: CountMark): boolean => {
  const noun = what ?? population
  if (noun === null) return !/^\d+[.,]\d/.test(words)
  return (
    tokenize(noun).some((token) => isPersonNoun(token) || /^\p{Lu}/u.test(token.text)) ||
    PEOPLE.test(noun)
  )
}

const PEOPLE =
  /^co$|(?:protester|demonstrator|supporter|student|teenager|man|woman|people|staff|crew|employee|believer|демонстрант|протестующ|сторонник|верующ|студент|молод|парн|сотрудник|фигурант|правозащитник)/iu

/** The counted group that a predicate is said of: the subject before it, or the object right after. */
const groupOf = (view: View, predicate: Predicate): CountMark | null => {
  const token = tokenOf(view, predicate.at)
  const clause = clauseAt(view, token.start)
  const things = view.counts.filter((c) => isCounted(c) && isOfPeople(c))
  const before = things.filter((c) => c.start >= clause.start && c.end <= token.start).at(-1)
  const passive = isPassive(view, predicate)
  if (
    before &&
    (passive || predicate.entry.of === 'subject' || isFronted(view, before, token.start))
  ) {
    const between = view.text.slice(spanOfCount(view.text, before).end, token.start)
    return between.length < 70 &&
      !CROSSED.test(between) &&
      !isOwnedBefore(view, before) &&
      !isKinOf(view, before)
      ? before
      : null
  }
  const after = things.find((c) => c.start >= token.end)
  const gap = after ? view.text.slice(token.end, after.start) : ''
  if (
    !after ||
    predicate.entry.of !== undefined ||
    gap.length > 24 ||
    /[,.;:]|\b(?:by|in|for|to|at|on|with|of|after)\b|(?<!\p{L})(?:на|в|к|с|по|за|из)(?!\p{L})/iu.test(
      gap,
    )
  )
    return null
  return passive && !isCyrillic(token) ? null : after
}

/** «Пятерых задержали»: the object stands first. */
const isFronted = (view: View, mark: CountMark, verb: number): boolean =>
  isCyrillic(tokenAt(view.tokens, view.sentence.first)) &&
  !/[,;:]/.test(view.text.slice(mark.end, verb)) &&
  /^(?:\p{L}+(?:их|ых)|двоих|троих|\p{L}+ер(?:ых|о)|дво[ей]|тро[ей]|не менее|более|\d)/iu.test(
    mark.words,
  )

const CROSSED =
  /[;:]|\b(?:who|that|which|whose|said|by|against|of whom)\b|(?<!\p{L})(?:что|сообщи\p{L}+|котор\p{L}+|против)(?!\p{L})/iu

/** "Relatives of five detainees were fined": the five were not. */
const isOwnedBefore = (view: View, mark: CountMark): boolean =>
  /\b(?:of|for|against|by|with|to|from) (?:the )?$/i.test(
    view.text.slice(Math.max(view.start, mark.start - 14), mark.start),
  )

const isKinOf = (view: View, mark: CountMark): boolean =>
  /(?:\b(?:relatives|families|lawyers|mothers|fathers|wives|parents|children|friends|supporters) of (?:the )?|(?<!\p{L})(?:родственник|адвокат|матер|жен|родител|дет|семь|друз)\p{L}*\s)$/iu.test(
    view.text.slice(Math.max(view.start, mark.start - 24), mark.start),
  )

const isPassive = (view: View, { at, entry }: Predicate): boolean => {
  const token = tokenOf(view, at)
  if (entry.of === 'subject') return true
  if (isCyrillic(token))
    return /(?:[енят]н?[аоы]?|ся|сь)$/.test(token.lower) && !/(?:л[аои]?|ют|ят)$/.test(token.lower)
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 4); i--) {
    const { lower } = tokenOf(view, i)
    if (/^(?:was|were|been|being|is|are|got)$/.test(lower)) return true
    if (!/^(?:also|later|already|then|have|has|had|reportedly|subsequently|not)$|ly$/.test(lower))
      return false
  }
  return false
}

const ofGroup = (scene: Scene, mark: CountMark, status: string, from: number): Proposal => {
  const what = mark.what ?? mark.population ?? ''
  const content: StatusContent = {
    kind: 'status',
    status,
    who: { of: 'counted', quantity: mark.quantity, what },
    articles: articlesBeside(scene.view, status, from).map((a) => ({
      article: a.article,
      law: fromOptional(a.law),
    })),
    penalty: penaltyOf(scene.view, status, from),
  }
  return propose(scene, groupStatus, {
    content,
    span: spanOfCount(scene.view.text, mark),
    date: dateAt(scene, mark.start),
    reason: `The words beside “${mark.words}” say: ${status.replaceAll('-', ' ')}`,
  })
}

const fromPredicates = (scene: Scene): { mark: CountMark; proposal: Proposal }[] =>
  scene.view.predicates.flatMap((p) => {
    const { status } = p.entry
    if (!status || p.entry.noun || p.unreal || SAME_AS_COUNT.has(status) || p.entry.of === 'linked')
      return []
    const mark = groupOf(scene.view, p)
    return mark
      ? [{ mark, proposal: ofGroup(scene, mark, status, tokenOf(scene.view, p.at).start) }]
      : []
  })

export const groupStatus: ClaimRule = {
  name: 'status-group',
  version: 2,
  reads: 'What became of a counted group: 47 persons were detained.',
  examples: {
    mustRead: [
      { text: 'On May 5, 2020 47 persons were detained.', reads: ['47 persons'] },
      { text: 'Five protesters were placed under house arrest.', reads: ['Five protesters'] },
      { text: 'Двенадцать человек объявлены в розыск.', reads: ['Двенадцать человек'] },
    ],
    mustNotRead: ['47 persons came.', 'Relatives of five detainees were fined.'],
  },
  propose: (scene) => {
    const exact = fromPredicates(scene)
    const counted = scene.view.counts.flatMap((mark) => {
      const { affected } = mark
      if (exact.some((e) => e.mark === mark) || isKinOf(scene.view, mark)) return []
      const status = affected !== null && OF_GROUPS.has(affected) && isTermId('statuses', affected)
      return status && isCounted(mark) ? [ofGroup(scene, mark, affected, mark.start)] : []
    })
    return [...exact.map((e) => e.proposal), ...counted]
  },
}
