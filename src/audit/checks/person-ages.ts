import { parseDay } from '../../domain/dates.ts'
import { compareNames } from '../../domain/names/compare-names.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { byShortText } from '../facts/short-texts.ts'
import { type Found, labels, makeFinding, placesKey, quoted, sideAt } from '../report.ts'
import { consonantsOf } from '../spelling/consonants.ts'
import { agesIn, type SaidAge } from '../words/ages.ts'
import type { TextView } from '../words/text-view.ts'

/** The age of one person, given otherwise by another source of the matter and the time. */
export const personAges: Check = {
  name: 'age of one person',
  run: (context) => {
    const ages = agesOf(context)
    const named = ages.filter(({ person }) => person !== UNNAMED)
    return {
      findings: onceEach([
        ...[...Map.groupBy(named, (a) => a.person).values()].flatMap((told) =>
          findingsOf(context, told),
        ),
        ...loneAges(context, ages),
      ]),
    }
  },
}

/** "A girl of six", "M. D., aged 17": nobody is named, or by initials alone. */
const UNNAMED = ''

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
  return [...context.views.values()].flatMap((view) => {
    const names = byView.get(view) ?? []
    const year = yearOf(view)
    return agesIn(view.text.body).flatMap((found): Age[] => {
      const named = nameBeside(view, names, found)
      const [low, high] = rangeOf(found, year)
      if (low < YOUNGEST || high > OLDEST || isOfATerm(view, found)) return []
      const span = { start: found.start, end: found.end }
      const keys = named ? consonantsOf(named.name, SHORTEST_WORD) : []
      const age = { view, span, written: named?.name ?? '', low, high, year }
      return (keys.length > 0 ? keys : [UNNAMED]).map((person) => ({ ...age, person }))
    })
  })
}

/** "The prosecutor asked seven years for him": an age stands between commas there. */
const OF_A_TERM =
  /(?<!\p{L})(?:sentenced|jailed|imprisoned|asked for|demanded|просил\p{L}*|запросил\p{L}*|потребовал\p{L}*|приговор\p{L}*|назнач\p{L}*|получил\p{L}*|осуд\p{L}*|осужд\p{L}*|наказани\p{L}+)(?!\p{L})/iu

const isOfATerm = (view: TextView, { start }: SaidAge): boolean => {
  const before = view.text.body.slice(view.sentenceAt(start).start, start)
  return OF_A_TERM.test(before) && !/[,(]\s*$/.test(before)
}

const rangeOf = ({ value, born }: SaidAge, year: number | null): readonly [number, number] => {
  if (born === undefined) return [value, value]
  return year === null ? [0, 0] : [year - born - 1, year - born]
}

const yearOf = ({ text }: TextView): number | null =>
  text.date?.latest ? (parseDay(text.date.latest)?.year ?? null) : null

const nameBeside = (
  view: TextView,
  names: readonly PlacedName[],
  age: SaidAge,
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

const SHORTEST_WORD = 5
const SHORTEST_KEY = 3
/** A birthday may lie between two sources, and a year begun may be counted. */
const SLACK = 1

const areApart = (a: Age, b: Age): boolean =>
  (a.year === null || b.year === null || Math.abs(a.year - b.year) <= SLACK) &&
  (a.low > b.high + SLACK || b.low > a.high + SLACK)

/** A text of so few sentences is about one person, if it gives one age. */
const SHORT_TEXT = 14

/** The only ages that two short texts of one matter give, where they don't name whose they are. */
const loneAges = (context: AuditContext, ages: readonly Age[]): Found[] => {
  const lone = byShortText(ages, SHORT_TEXT).flatMap(({ told }) => {
    const [first] = told
    return first && told.every((a) => a.span.start === first.span.start) ? [first] : []
  })
  return pairsOfOneMatter(context, lone)
    .filter(([a, b]) => (a.person === UNNAMED || b.person === UNNAMED) && areApart(a, b))
    .map((pair) => findingOf('The only age that each text gives differs', pair))
}

const findingOf = (what: string, apart: readonly Age[]): Found => {
  const said = [...Map.groupBy(apart, (a) => a.view.slice(a.span).toLowerCase()).values()]
    .map((same) => {
      const [one] = same
      return one ? `${quoted(one.view.slice(one.span))} in ${labels(same.map((a) => a.view))}` : ''
    })
    .join(', ')
  const sides = apart.map((a) => sideAt(a.view, a.span, `${a.high}`, []))
  return makeFinding('count-conflict', 'low', `${what}: ${said}.`, sides, 'identity')
}

const findingsOf = ({ matters }: AuditContext, told: readonly Age[]): Found[] => {
  const [first] = told
  if (!first || first.person.length < SHORTEST_KEY) return []
  const apart = told.filter((a) =>
    told.some(
      (b) =>
        a.view !== b.view &&
        matters.areAboutTheSame(a.view, b.view) &&
        areApart(a, b) &&
        compareNames(a.written, b.written).verdict !== 'distinct',
    ),
  )
  if (apart.length < 2) return []
  return [findingOf(`The age of ${apart[0]?.written ?? ''} differs`, apart)]
}
