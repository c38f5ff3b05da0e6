import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { countedClassOf } from '../facts/counted-class.ts'
import { findNumber } from '../words/number-words.ts'
import type { PartSum } from './part-sum.ts'
import { factsIn, termOf } from './part-sum.ts'

/**
 * "out of 25 arrested, 17 are …": what the text leaves unsaid, 25 − 17 = 8. Only where no rest, split
 * or list already accounts for the whole.
 */
export const complements = (facts: readonly CountFact[], told: readonly PartSum[]): PartSum[] => {
  const sumsOf = new Map<CountFact, PartSum[]>()
  for (const sum of told) {
    for (const fact of factsIn([...sum.terms, sum.total])) {
      sumsOf.set(fact, [...(sumsOf.get(fact) ?? []), sum])
    }
  }
  const accountedFor = (part: CountFact, whole: CountFact): boolean =>
    (sumsOf.get(part) ?? []).some((sum) => sumsOf.get(whole)?.includes(sum))
  return facts.flatMap((part, at) => {
    const { whole } = part
    if (!whole || accountedFor(part, whole)) return []
    const all = termOf(whole)
    const taken = termOf(part, -1)
    if (!all || !taken || all.value <= -taken.value) return []
    const left = all.value + taken.value
    const told = leftElsewhere(facts, at, whole, left)
    if (!told && tellsNothing(part)) return []
    const rest = told ? toldRest(part, whole, told) : leftOver(part, whole, left)
    return [{ terms: [all, taken], ...rest, asserted: false, parts: [] }]
  })
}

/** "one of her eight children": nobody asks how many are left. */
const tellsNothing = ({ effect, population }: CountFact): boolean =>
  effect === null && population.size === 0

const FACTS_AROUND = 5
const SENTENCES_AROUND = 2
/** Below this, a number that happens to be near proves nothing. */
const SMALL = 10

/** "120 were deported. Of the 150 put on the buses, 30 were taken off": what is left, told beside. */
const leftElsewhere = (
  facts: readonly CountFact[],
  at: number,
  whole: CountFact,
  left: number,
): CountFact | undefined =>
  facts
    .slice(Math.max(0, at - FACTS_AROUND), at + FACTS_AROUND + 1)
    .find(
      (f) =>
        f.view === whole.view &&
        f !== whole &&
        left >= SMALL &&
        exactNumber(f) === left &&
        f.whole === null &&
        Math.abs(f.sentence.index - whole.sentence.index) <= SENTENCES_AROUND &&
        countedClassOf(f.noun) === countedClassOf(whole.noun),
    )

const toldRest = (
  part: CountFact,
  whole: CountFact,
  told: CountFact,
): Pick<PartSum, 'total' | 'message'> => {
  const left = exactNumber(told) ?? 0
  const { label } = whole.view.text
  const message = `${exactNumber(whole)} − ${exactNumber(part)} leaves ${left}, the number given beside it, in ${label}.`
  return { total: { value: left, view: told.view, span: told.span, fact: told }, message }
}

/** How far behind the part the number that is left may still be given. */
const REACH = 200

const leftOver = (
  part: CountFact,
  whole: CountFact,
  left: number,
): Pick<PartSum, 'total' | 'message'> => {
  const { view } = part
  const from = Math.max(part.span.end, whole.span.end)
  const given = findNumber(view.text.body.slice(from, from + REACH), left)
  const span = given ? { start: from + given.start, end: from + given.end } : whole.span
  const { label } = view.text
  const taken = `${exactNumber(whole)} − ${exactNumber(part)}`
  const message = given
    ? `${taken} leaves ${left}, the number given after it, in ${label}.`
    : `${taken} leaves ${left}, a number ${label} does not give there.`
  return { total: { value: left, view, span, fact: null }, message }
}
