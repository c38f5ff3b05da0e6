import type { CountFact } from '../facts/count-fact.ts'
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
    if (!all || !taken || all.value <= -taken.value) return []
    const left = all.value + taken.value
    const total = { value: left, view: whole.view, span: whole.span, fact: null }
    const message = `${all.value} − ${-taken.value} leaves ${left}, a number ${whole.view.text.label} does not give.`
    return [{ terms: [all, taken], total, message, asserted: false, parts: [] }]
  })
}
