import type { Span } from '../../domain/text-span.ts'
import { isWish } from '../accounts/account.ts'
import { isPassedOn } from '../accounts/passed-on.ts'
import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import { type Finder, finderOf, type Named } from '../events/naming.ts'
import type { Question } from '../events/question.ts'
import { questions } from '../events/questions.ts'
import { clausesIn } from '../words/clause.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A question to which one text says yes and another no, in whatever words. */
export const yesOrNo = toldCheck({
  name: 'yes in one source, no in another',
  told: (context) => answersIn(context),
  kind: 'account-conflict',
  severity: 'medium',
  says: (about) => `One says yes and the other no (${about})`,
})

const startsOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'giu')
const finder = (named: Named): Finder => finderOf(named, startsOf)

const KNOWN = questions.map(({ about, ofPersons, ofAsking, thing, deed, opposite }: Question) => ({
  about,
  ofPersons: ofPersons === true,
  ofAsking: ofAsking === true,
  thing: finder(thing),
  deed: finder(deed),
  opposite: opposite === undefined ? null : finder(opposite),
}))
type Known = (typeof KNOWN)[number]

const CLAUSE = /[;:!?]|\s[–—-]\s|,?\s(?:but|while|whereas|although|но|а|тогда как|хотя)\s/gu
const NOT =
  /(?<!\p{L})(?:no|not|never|none|nobody|neither|nor|nothing|cannot|without|refus\p{L}*|declin\p{L}*|denied|не|ни|нет|никто|никого|никому|никогда|ничего|никаких|без(?! (?:перебо|помех|задерж|промедл|исключ|огранич))|отказ\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/iu

const answersIn = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    const asked = KNOWN.filter(({ thing }) => thing.mayBeIn(view))
    return view.sentences.flatMap((sentence) => {
      const clauses = clausesOf(view, sentence)
      return asked.flatMap((question) => answersOf(view, sentence, clauses, question))
    })
  })

interface Clause extends Span {
  readonly words: string
}

const clausesOf = (view: TextView, sentence: Sentence): Clause[] => {
  const words = view.slice(sentence)
  return clausesIn(words, CLAUSE).map(({ start, end }) => ({
    words: words.slice(start, end),
    start,
    end,
  }))
}

/** So many words before and behind may deny what stands between. */
const WORDS_BEFORE = 6
const WORDS_BEHIND = 3

const around = (words: string, first: Span, last: Span): string => {
  const before = words.slice(0, first.start).split(/\s+/).slice(-WORDS_BEFORE).join(' ')
  const behind = words
    .slice(last.end)
    .split(/\s+/)
    .slice(0, WORDS_BEHIND + 1)
    .join(' ')
  return `${before} ${words.slice(first.start, last.end)}${behind}`
}

/** What is told of a state lies further from the event than the event's own days. */
const NEAR_DAYS = 60

const answersOf = (
  view: TextView,
  sentence: Sentence,
  clauses: readonly Clause[],
  question: Known,
): Told[] => {
  const things = question.thing.placesIn(view, sentence)
  if (things.length === 0) return []
  const deeds = question.deed.placesIn(view, sentence)
  const undone = question.opposite?.placesIn(view, sentence) ?? []
  if (deeds.length === 0 && undone.length === 0) return []
  return clauses.flatMap((clause) => {
    const [thing, deed, opposite] = [things, deeds, undone].map((all) => firstIn(clause, all))
    return thing ? answerIn(view, sentence, clause, question, { thing, deed, opposite }) : []
  })
}

const firstIn = ({ start, end }: Clause, places: readonly Span[]): Span | undefined => {
  const place = places.find((at) => at.start >= start && at.end <= end)
  return place && { start: place.start - start, end: place.end - start }
}

/** What a clause has of a question. */
interface Parts {
  readonly thing: Span
  readonly deed: Span | undefined
  readonly opposite: Span | undefined
}

const answerIn = (
  view: TextView,
  sentence: Sentence,
  clause: Clause,
  { about, ofPersons, ofAsking }: Known,
  { thing, deed, opposite }: Parts,
): Told[] => {
  const other = opposite ?? deed
  if (!other) return []
  const [first, last] = thing.start < other.start ? [thing, other] : [other, thing]
  const told = around(clause.words, first, last)
  if ((isWish(told) && !ofAsking) || isPassedOn(told)) return []
  const value = opposite || NOT.test(told) ? 0 : 1
  const from = sentence.start + clause.start
  const span = { start: from + first.start, end: from + Math.max(first.end, last.end) }
  return [answerAt({ view, sentence, span }, about, value, { ofPersons, nearDays: NEAR_DAYS })]
}
