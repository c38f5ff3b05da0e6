import { type CountFact, exactNumber } from '../facts/count-fact.ts'
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
  return facts.flatMap((part) => {
    const { whole } = part
    if (!whole || accountedFor(part, whole)) return []
    const all = termOf(whole)
    const taken = termOf(part, -1)
    if (!all || !taken || all.value <= -taken.value || tellsNothing(part)) return []
    const left = all.value + taken.value
    return [{ terms: [all, taken], ...leftOver(part, whole, left), asserted: false, parts: [] }]
  })
}

/** "one of her eight children": nobody asks how many are left. */
const tellsNothing = ({ effect, population }: CountFact): boolean =>
  effect === null && population.size === 0

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
