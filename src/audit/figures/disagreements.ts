import { mustPrecede } from '../../domain/dates.ts'
import { compatible, contradicts, orderOfMagnitude } from '../../domain/quantities.ts'
import { spanContains } from '../../domain/text-span.ts'
import type { CountFact } from '../facts/count-fact.ts'
import { isOnThings, onlyGrows } from '../facts/effect-families.ts'
import { populationKey } from '../facts/population.ts'
import type { TextView } from '../words/text-view.ts'
import type { FigureGroup } from './groups.ts'

/** Two figures that cannot both be right, or that are worded so differently that a reader should know. */
export interface Disagreement {
  readonly group: FigureGroup
  readonly kind: 'conflict' | 'compatible'
  /** Within one text, or between texts. */
  readonly within: boolean
  /** A fact for each figure, in the order of the texts. */
  readonly facts: readonly CountFact[]
  /** True when a part is given as larger than its whole. */
  readonly partAboveWhole: boolean
  readonly otherMagnitude: boolean
}

/** The whole that a figure is given as a part of, where its text says so. */
export type WholeOf = (fact: CountFact) => CountFact | null

export const disagreementsIn = (group: FigureGroup, wholeOf: WholeOf): Disagreement[] => {
  const byPopulation = [...Map.groupBy(group.facts, (f) => populationKey(f.population)).values()]
  const everybody = byPopulation.find((facts) => facts[0]?.population.size === 0) ?? []
  return [
    ...byPopulation.flatMap((facts) => [
      ...withinTexts(group, facts),
      ...acrossTexts(group, facts, wholeOf),
    ]),
    ...byPopulation
      .filter((facts) => facts !== everybody && !isOnThings(group.effect))
      .flatMap((part) => partsAgainstWhole(group, part, everybody, wholeOf)),
  ]
}

const valueKey = ({ quantity: q }: CountFact): string => `${q.low} ${q.high}`

/** The first fact of each figure. */
const figuresOf = (facts: readonly CountFact[]): CountFact[] =>
  [...new Map(facts.toReversed().map((f) => [valueKey(f), f] as const)).values()].reverse()

/** Figures are few; of very many only the first are set against each other. */
const MOST_FIGURES = 24

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items
    .slice(0, MOST_FIGURES)
    .flatMap((a, i) => items.slice(i + 1, MOST_FIGURES).map((b) => [a, b] as const))

const withinTexts = (group: FigureGroup, facts: readonly CountFact[]): Disagreement[] =>
  [...Map.groupBy(facts, (f) => f.view).values()].flatMap((ofText) => {
    const against = pairs(figuresOf(ofText)).filter(
      ([a, b]) => contradicts(a.quantity, b.quantity) && !areListed(a, b),
    )
    const found = [...new Set(against.flat())]
    return found.length > 0 ? [disagreement(group, 'conflict', true, found)] : []
  })

/** "48 were taken away, 40 let go": two numbers of one sentence are parts of one account. */
const areListed = (a: CountFact, b: CountFact): boolean =>
  a.sentence === b.sentence && !a.markers.has('total') && !b.markers.has('total')

const acrossTexts = (
  group: FigureGroup,
  facts: readonly CountFact[],
  wholeOf: WholeOf,
): Disagreement[] => {
  const perText = [...Map.groupBy(facts, (f) => f.view).values()].flatMap(figuresOf)
  const distinct = figuresOf(perText)
  const textsOf = textsByFigure(perText)
  const crossing = pairs(distinct).filter(
    ([a, b]) => inOtherTexts(textsOf, a, b) && fitOneWhole(wholeOf, a, b),
  )
  const against = crossing.filter(([a, b]) => cannotBothHold(group, a, b))
  const ofValues = (values: readonly CountFact[]): CountFact[] => {
    const keys = new Set(values.map(valueKey))
    return perText.filter((f) => keys.has(valueKey(f)))
  }
  const conflict = [...new Set(against.flat())]
  const beside = crossing.filter(([a, b]) => worthNoting(a, b) && !conflict.includes(a))
  const noted = [...new Set(beside.flat())].filter((f) => !conflict.includes(f))
  return [
    ...(conflict.length ? [disagreement(group, 'conflict', false, ofValues(conflict))] : []),
    ...(noted.length > 1 ? [disagreement(group, 'compatible', false, ofValues(noted))] : []),
  ]
}

/** "2 of the 6 detained" says nothing against 25: so many are not among those 6. */
const fitOneWhole = (wholeOf: WholeOf, a: CountFact, b: CountFact): boolean =>
  fitsInto(wholeOf(a), b) && fitsInto(wholeOf(b), a)

const fitsInto = (whole: CountFact | null, fact: CountFact): boolean =>
  whole === null || !isAbove(fact, whole)

/** True when some text gives the one figure and another text the other. */
const inOtherTexts = (
  textsOf: ReadonlyMap<string, ReadonlySet<TextView>>,
  a: CountFact,
  b: CountFact,
): boolean =>
  new Set([...(textsOf.get(valueKey(a)) ?? []), ...(textsOf.get(valueKey(b)) ?? [])]).size > 1

const textsByFigure = (facts: readonly CountFact[]): ReadonlyMap<string, ReadonlySet<TextView>> =>
  new Map(
    [...Map.groupBy(facts, valueKey)].map(
      ([key, ofKey]) => [key, new Set(ofKey.slice(0, MOST_FIGURES).map((f) => f.view))] as const,
    ),
  )

/**
 * How a case stands changes: more people sentenced in a later text is no contradiction, fewer is.
 * Without dates to tell, only figures of another magnitude are held against each other.
 */
const cannotBothHold = (group: FigureGroup, a: CountFact, b: CountFact): boolean => {
  if (!contradicts(a.quantity, b.quantity)) return false
  if (group.kind !== 'state') return true
  if (!onlyGrows(group.effect)) return true
  const [dateA, dateB] = [a.time ?? a.view.text.date, b.time ?? b.view.text.date]
  if (!dateA || !dateB) return magnitudesApart(a, b) > 1
  if (mustPrecede(dateA, dateB)) return isAbove(a, b)
  if (mustPrecede(dateB, dateA)) return isAbove(b, a)
  return true
}

const isAbove = (a: CountFact, b: CountFact): boolean =>
  (a.quantity.low ?? Number.NEGATIVE_INFINITY) > (b.quantity.high ?? Number.POSITIVE_INFINITY)

const magnitudesApart = (a: CountFact, b: CountFact): number =>
  Math.abs((orderOfMagnitude(a.quantity) ?? 0) - (orderOfMagnitude(b.quantity) ?? 0))

/** Both can hold, and they are near enough that a reader may take them for one figure. */
const worthNoting = (a: CountFact, b: CountFact): boolean => {
  if (!compatible(a.quantity, b.quantity)) return false
  const [low, high] = [a.quantity.low ?? 0, b.quantity.low ?? 0].sort((x, y) => x - y)
  return (low ?? 0) >= (high ?? 0) * NEAR_SHARE
}

/** "at least 4" says little about 11, "at least 10" much. */
const NEAR_SHARE = 0.5

const partsAgainstWhole = (
  group: FigureGroup,
  parts: readonly CountFact[],
  wholes: readonly CountFact[],
  wholeOf: WholeOf,
): Disagreement[] => {
  const found: Disagreement[] = []
  const alone = parts.filter(
    (p) => !wholes.some((w) => w.view === p.view && spanContains(w.span, p.span)),
  )
  for (const part of figuresOf(alone).slice(0, MOST_FIGURES)) {
    for (const whole of figuresOf(wholes).slice(0, MOST_FIGURES)) {
      const within = part.view === whole.view
      if (
        isAbove(part, whole) &&
        (within || (fitOneWhole(wholeOf, part, whole) && cannotBothHold(group, part, whole)))
      ) {
        found.push({
          ...disagreement(group, 'conflict', within, [part, whole]),
          partAboveWhole: true,
        })
      } else if (!within && bothVague(part, whole)) {
        found.push(disagreement(group, 'compatible', false, [part, whole]))
      }
    }
  }
  return found
}

/** "thousands of A" beside "several thousand people": one estimate, worded for other people. */
const bothVague = (a: CountFact, b: CountFact): boolean =>
  a.quantity.kind === 'vague' &&
  b.quantity.kind === 'vague' &&
  orderOfMagnitude(a.quantity) === orderOfMagnitude(b.quantity) &&
  a.quantity.words.toLowerCase() !== b.quantity.words.toLowerCase()

/** From here on two figures are not two counts of one thing but two pictures of it. */
const MUCH_LARGER = 5

const timesLarger = (a: CountFact, b: CountFact): number => {
  const [low, high] = [a.quantity.low ?? 0, b.quantity.low ?? 0].sort((x, y) => x - y)
  return low && high ? high / low : 1
}

const disagreement = (
  group: FigureGroup,
  kind: Disagreement['kind'],
  within: boolean,
  facts: readonly CountFact[],
): Disagreement => ({
  group,
  kind,
  within,
  facts: facts.toSorted((a, b) => a.view.order - b.view.order || a.span.start - b.span.start),
  partAboveWhole: false,
  otherMagnitude: pairs(facts).some(([a, b]) => timesLarger(a, b) >= MUCH_LARGER),
})
