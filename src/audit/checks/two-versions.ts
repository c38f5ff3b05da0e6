import type { Span } from '../../domain/text-span.ts'
import { isWish } from '../accounts/account.ts'
import { isPassedOn } from '../accounts/passed-on.ts'
import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import { type Finder, finderOf, isShort, type Named } from '../events/naming.ts'
import type { Version } from '../events/version.ts'
import { versions } from '../events/versions.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** One thing explained in two ways that exclude each other: a blow or an illness, freely or by force. */
export const twoVersions = toldCheck({
  name: 'two versions of one thing',
  told: (context) => toldBy(context),
  kind: 'account-conflict',
  severity: 'high',
  says: (about) => `Two versions that exclude each other (${about})`,
})

interface Known extends Pick<Version, 'about' | 'inClause' | 'eitherOr' | 'ofShortTexts'> {
  readonly ofPersons: boolean
  readonly subject: Finder
  readonly sides: readonly Finder[]
}

const finder = (named: Named): Finder => finderOf(named, (words) => wholeWords(words, 'giu'))

const KNOWN: readonly Known[] = versions.map((version: Version) => ({
  ...version,
  ofPersons: version.ofPersons === true,
  subject: finder(version.subject),
  sides: version.sides.map(finder),
}))

const toldBy = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) => {
    const short = isShort(view)
    return KNOWN.flatMap((known) => (short || !known.ofShortTexts ? toldOf(view, known) : []))
  })

/** The matter may be named in the sentence itself, or beside it. */
const BESIDE = [0, -1, 1, 2]
const HERE = [0]

const toldOf = (view: TextView, known: Known): Told[] => {
  if (!known.subject.mayBeIn(view)) return []
  return view.sentences.flatMap((sentence) => {
    const steps = known.inClause ? HERE : BESIDE
    const isOfIt = steps.some((step) => {
      const near = view.sentences[sentence.index + step]
      return near?.paragraph === sentence.paragraph && known.subject.isIn(view, near)
    })
    return isOfIt ? toldIn(view, sentence, known) : []
  })
}

/** A state of things is told for other days than its event's. */
const NEAR_DAYS = 45

const DENIED =
  /(?<!\p{L})(?:not|no|none|nobody|no one|never|n['’]t|without|denied|denies|нет|ни|никто)(?:\s\p{L}+){0,2}\s*$/iu

/** "Aircraft did not rise that day": denied in what is said of it. */
const NOT = /(?<!\p{L})(?:not|no|none|nobody|never|n['’]t|without|не|ни|нет|без)(?!\p{L})/iu
const DENIED_BEHIND = /^(?:\s[\p{L}-]+){0,6}\s(?:not|never|не|нет)(?!\p{L})/iu
const CLAUSE_END = /[,.;:!?]|\s(?:and|but|и|а|но)\s/u

const behindIn = (words: string, { end }: Span): string =>
  words.slice(end).split(CLAUSE_END)[0] ?? ''

/** "Not one of us had received a warning": whoever it is told of, it is denied of all. */
const OF_NOBODY =
  /(?<!\p{L})(?:nobody|no one|none of|not one|not a single|neither|at no time|никто|никого|никому|никак\p{L}+|ни один|ни одн\p{L}+|ни разу)(?!\p{L})[^,.;:!?]*$/iu

const isDenied = (words: string, place: Span): boolean => {
  const before = words.slice(0, place.start)
  if (DENIED.test(before) || OF_NOBODY.test(before)) return true
  return (
    !NOT.test(words.slice(place.start, place.end)) && DENIED_BEHIND.test(behindIn(words, place))
  )
}

const toldIn = (view: TextView, sentence: Sentence, known: Known): Told[] => {
  const words = view.slice(sentence)
  const all = known.sides.map((side) => side.placesIn(view, sentence))
  if (all.every((places) => places.length === 0)) return []
  const subjects = known.inClause ? known.subject.placesIn(view, sentence) : []
  return all.flatMap((ofSide, value): Told[] => {
    const others = all.filter((other) => other !== ofSide).flat()
    const places = ofSide
      .filter((at) => !others.some((other) => isWithin(at, other)))
      .filter((at) => !known.inClause || subjects.some((s) => areInOneClause(words, s, at)))
    const place = known.eitherOr ? places[0] : places.find((at) => !isDenied(words, at))
    if (!place || isPassedOn(words.slice(0, place.start))) return []
    if (known.ofShortTexts && isWish(words)) return []
    const answer = isDenied(words, place) ? 1 - value : value
    const span = { start: sentence.start + place.start, end: sentence.start + place.end }
    const { about, ofPersons } = known
    return [answerAt({ view, sentence, span }, about, answer, { ofPersons, nearDays: NEAR_DAYS })]
  })
}

/** "He never took a bribe": what is part of another side's words tells nothing by itself. */
const isWithin = (a: Span, b: Span): boolean =>
  b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start

const CLAUSE_EDGE = /[,.;:!?]|\s(?:but|while|whereas|and|а|но|и|тогда как|хотя)\s/u

const areInOneClause = (words: string, a: Span, b: Span): boolean => {
  const [first, last] = a.start < b.start ? [a, b] : [b, a]
  return !CLAUSE_EDGE.test(words.slice(first.end, last.start))
}
