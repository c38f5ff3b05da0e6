import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { countedIn } from '../facts/counted-in.ts'
import type { Matters } from '../facts/matter.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { numbersIn, type Standing } from './numbers-in.ts'
import { factsIn, type PartSum, resultOf, shownSum, type Term, termAt, termOf } from './part-sum.ts'

/** Numbers of one sentence that are each told of a place of their own. */
export interface ByPlace {
  readonly view: TextView
  readonly sentence: Sentence
  readonly terms: readonly Term[]
  /** What is counted: "houses". */
  readonly counted: string | null
}

/** Two places may share a number by chance; of three, that they make up a total told elsewhere. */
const FEWEST = 3
const MOST = 12
/** Smaller totals are reached by chance. */
const SMALLEST_TOTAL = 10

/** "31 burnt houses in Upper Tarsk, 21 in Brenk and 12 in Ovria": none of them is the number of all. */
export const toldByPlace = (
  views: readonly TextView[],
  counts: readonly CountFact[],
  names: readonly PlacedName[],
): ByPlace[] => {
  const places = Map.groupBy(
    names.filter((n) => n.of === 'place'),
    (n) => n.view,
  )
  const factsOf = Map.groupBy(counts, (f) => f.view)
  return views.flatMap((view) => toldIn(view, places.get(view) ?? [], factsOf.get(view) ?? []))
}

/** Where another text of the matter counts 64 houses: the parts of the one make up the whole of the other. */
export const partsByPlace = (
  told: readonly ByPlace[],
  counts: readonly CountFact[],
  matters: Matters,
): PartSum[] => told.flatMap((parts) => wholeElsewhere(parts, counts, matters))

const toldIn = (
  view: TextView,
  places: readonly PlacedName[],
  facts: readonly CountFact[],
): ByPlace[] =>
  [...Map.groupBy(places, (p) => p.sentence)].flatMap(([sentence, here]): ByPlace[] => {
    if (here.length < FEWEST) return []
    const own = facts.filter((f) => f.sentence === sentence)
    const numbers = numbersIn(view, sentence, own)
    const run = numbers.filter((n, i) => isOfPlace(view, n, numbers[i + 1], here))
    if (run.length < FEWEST || run.length > MOST || run.length < numbers.length - 1) return []
    const counted = run.map(({ fact }) => fact && countedIn(fact)).find((c) => c !== null) ?? null
    return [{ view, sentence, counted, terms: run.map((n) => termAt(view, n)) }]
  })

const IN = /(?:^|\s)(?:in|at|from|of|в|во|из|на)\s(?:the\s|селе\s|пос[её]лке\s|village of\s)?$/iu
const REACH = 40

/** A place stands behind the number, before the next one. */
const isOfPlace = (
  view: TextView,
  number: Standing,
  next: Standing | undefined,
  places: readonly PlacedName[],
): boolean =>
  places.some(({ span }) => {
    const between = view.text.body.slice(number.end, span.start)
    const before = next === undefined || span.end <= next.start
    return span.start >= number.end && before && between.length <= REACH && IN.test(between)
  })

const wholeElsewhere = (
  { view, terms, counted }: ByPlace,
  counts: readonly CountFact[],
  matters: Matters,
): PartSum[] => {
  const sum = terms.reduce((total, t) => total + t.value, 0)
  if (sum < SMALLEST_TOTAL || counted === null) return []
  const whole = counts.find(
    (f) =>
      f.view !== view &&
      exactNumber(f) === sum &&
      countedIn(f) === counted &&
      matters.areAboutTheSame(f.view, view),
  )
  const total = whole && termOf(whole)
  if (!whole || !total) return []
  const made = { terms, total }
  const message = `The parts told place by place in ${view.text.label} make up the whole: ${shownSum(terms)} = ${resultOf(made)}, as ${whole.view.text.label} has it.`
  return [{ ...made, message, asserted: false, parts: factsIn(terms) }]
}
