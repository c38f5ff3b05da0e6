import { parseDay } from '../../domain/dates.ts'
import { compareNames } from '../../domain/names/compare-names.ts'
import { soundsOf } from '../../domain/names/sounds.ts'
import { type Span, spanLength, spansOverlap } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, makeFinding, placesKey, quoted, sideAt } from '../report.ts'
import { spokenNumbersIn } from '../words/number-words.ts'
import type { TextView } from '../words/text-view.ts'

/** The age of one person, given otherwise by another source of the matter and the time. */
export const personAges: Check = {
  name: 'age of one person',
  run: (context) => ({
    findings: onceEach(
      [...Map.groupBy(agesOf(context), (a) => a.person).values()].flatMap((told) =>
        findingsOf(context, told),
      ),
    ),
  }),
}

/** Given name and family name may both tie the same two passages. */
const onceEach = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((f) => [placesKey(f), f] as const)).values(),
]

interface Age {
  readonly view: TextView
  readonly span: Span
  readonly person: string
  readonly written: string
  readonly low: number
  readonly high: number
  /** The year in which the source says it. */
  readonly year: number | null
}

const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3})[- ]year[- ]olds?(?!\p{L})/giu,
  /(?<!\p{L})aged?:? (?<n>\d{1,3})(?![\p{L}\p{Nd}-])/giu,
  /(?<=\p{L},? \(?)(?<n>\d{2})(?=[,)] )/gu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3})-летн\p{L}{2,3}(?!\p{L})/giu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3}) (?:лет|года?)(?=[,.;)]|\s(?:от роду))/giu,
  /(?<!\p{L})(?:ему|ей) (?:было|исполнилось|шёл|шел)? ?(?<n>\d{1,3})(?![\p{L}\p{Nd}-])/giu,
  /(?<!\p{L})(?:he|she) (?:was|is) (?<n>\d{1,3})(?= (?:years|and|when)|[,.;])/giu,
]
const BORN =
  /(?<![\p{L}\p{Nd}-])(?:(?<a>(?:19|20)\d\d) ?г\.? ?р\.|born (?:on |in )?(?:[\p{L}\p{Nd} ,.]{0,20}?)(?<b>(?:19|20)\d\d)|(?:род\.|рожд\p{L}*) ?(?:\d\d\.\d\d\.)?(?<c>(?:19|20)\d\d)|(?<d>(?:19|20)\d\d) года рождения)/giu
const SPOKEN_AFTER =
  /^ (?:years old|лет)(?=[,.;)]| (?!(?:усиленн|строг|общ|особ|лишени|колони|тюр|заключени|условн|назад|спустя|подряд)\p{L}*))/iu
/** A term, or how long something went on: no age. */
const NO_AGE_BEFORE =
  /(?<!\p{L})(?:получил\p{L}*|дали|назначен\p{L}*|приговор\p{L}*|осужд\p{L}*|на|за|через|sentenced to|got|for|after)\s*$/iu
const YOUNGEST = 5
const OLDEST = 105
/** So near to the age the person's name stands, in its sentence. */
const NEAR = 40
const PRONOUN = /^(?:ему|ей|he|she)(?!\p{L})/iu
const PRONOUN_REACH = 160

const agesOf = (context: AuditContext): Age[] => {
  const byView = Map.groupBy(
    context.names.filter((n) => n.of === 'person'),
    (n) => n.view,
  )
  return [...byView].flatMap(([view, names]) => {
    const year = yearOf(view)
    return spansIn(view.text.body).flatMap((found): Age[] => {
      const named = nameBeside(view, names, found)
      const [low, high] = agesIn(found, year)
      if (!named || low < YOUNGEST || high > OLDEST || isOfATerm(view, found)) return []
      const span = { start: found.start, end: found.end }
      return keysOf(named).map((person) => ({
        view,
        span,
        person,
        written: named.name,
        low,
        high,
        year,
      }))
    })
  })
}

/** "The prosecutor asked seven years for him": an age stands between commas there. */
const OF_A_TERM =
  /(?<!\p{L})(?:sentenced|jailed|imprisoned|asked for|demanded|просил\p{L}*|запросил\p{L}*|потребовал\p{L}*|приговор\p{L}*|назнач\p{L}*|получил\p{L}*|осуд\p{L}*|осужд\p{L}*|наказани\p{L}+)(?!\p{L})/iu

const isOfATerm = (view: TextView, { start }: FoundAge): boolean => {
  const before = view.text.body.slice(view.sentenceAt(start).start, start)
  return OF_A_TERM.test(before) && !/[,(]\s*$/.test(before)
}

const agesIn = ({ value, born }: FoundAge, year: number | null): readonly [number, number] => {
  if (born === undefined) return [value, value]
  return year === null ? [0, 0] : [year - born - 1, year - born]
}

interface FoundAge extends Span {
  readonly value: number
  readonly born?: number
}

/** "aged 43" holds "43": the longer words tell more. */
const spansIn = (body: string): FoundAge[] => {
  const kept: FoundAge[] = []
  for (const age of everyAgeIn(body).toSorted((a, b) => spanLength(b) - spanLength(a))) {
    if (!kept.some((k) => spansOverlap(k, age))) kept.push(age)
  }
  return kept
}

const everyAgeIn = (body: string): FoundAge[] => [
  ...PATTERNS.flatMap((pattern) =>
    Array.from(body.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match.groups?.n),
    })),
  ),
  ...Array.from(body.matchAll(BORN), (match) => {
    const { a, b, c, d } = match.groups ?? {}
    const end = match.index + match[0].length
    return { start: match.index, end, value: 0, born: Number(a ?? b ?? c ?? d) }
  }),
  ...spokenNumbersIn(body, YOUNGEST).flatMap(({ start, end, value }) => {
    const unit = SPOKEN_AFTER.exec(body.slice(end, end + 24))
    return unit && !NO_AGE_BEFORE.test(body.slice(Math.max(0, start - 16), start))
      ? [{ start, end: end + unit[0].length, value }]
      : []
  }),
]

const yearOf = ({ text }: TextView): number | null =>
  text.date?.latest ? (parseDay(text.date.latest)?.year ?? null) : null

const nameBeside = (
  view: TextView,
  names: readonly PlacedName[],
  age: FoundAge,
): PlacedName | undefined => {
  const sentence = view.sentenceAt(age.start)
  const pronoun = PRONOUN.test(view.slice(age))
  const reach = pronoun ? PRONOUN_REACH : NEAR
  return names
    .filter((n) => {
      const before = n.span.end <= age.start && age.start - n.span.end <= reach
      const after = n.span.start >= age.end && n.span.start - age.end <= NEAR / 2
      const here = n.sentence === sentence || (pronoun && before)
      return here && (before || (after && !pronoun))
    })
    .toSorted((a, b) => distance(a, age) - distance(b, age))[0]
}

const distance = ({ span }: PlacedName, age: Span): number =>
  span.end <= age.start ? age.start - span.end : span.start - age.end

/** The consonants of each longer word: the family name is among them, however its vowels are written. */
const keysOf = ({ name }: PlacedName): string[] =>
  name
    .split(/[\s.]+/)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => soundsOf(word).replace(/[AEIOUYJ]/g, ''))

const SHORTEST_WORD = 5
const SHORTEST_KEY = 3
/** A birthday may lie between two sources, and a year begun may be counted. */
const SLACK = 1

const findingsOf = ({ matters }: AuditContext, told: readonly Age[]): Found[] => {
  const [first] = told
  if (!first || first.person.length < SHORTEST_KEY) return []
  const apart = told.filter((a) =>
    told.some(
      (b) =>
        a.view !== b.view &&
        matters.areAboutTheSame(a.view, b.view) &&
        (a.year === null || b.year === null || Math.abs(a.year - b.year) <= SLACK) &&
        (a.low > b.high + SLACK || b.low > a.high + SLACK) &&
        compareNames(a.written, b.written).verdict !== 'distinct',
    ),
  )
  if (apart.length < 2) return []
  const said = [...Map.groupBy(apart, (a) => a.view.slice(a.span).toLowerCase()).values()]
    .map((same) => {
      const [one] = same
      return one ? `${quoted(one.view.slice(one.span))} in ${labels(same.map((a) => a.view))}` : ''
    })
    .join(', ')
  const sides = apart.map((a) => sideAt(a.view, a.span, `${a.high}`, []))
  const message = `The age of ${apart[0]?.written ?? ''} differs: ${said}.`
  return [makeFinding('count-conflict', 'low', message, sides, 'identity')]
}
