import type { CountFact } from '../facts/count-fact.ts'
import type { PartSum } from './part-sum.ts'
import { termOf } from './part-sum.ts'

/**
 * "out of 25 arrested, 17 are …": what the text leaves unsaid, 25 − 17 = 8. Only where no rest, split
 * or list already accounts for the whole.
 */
export const complements = (
  facts: readonly CountFact[],
  accountedFor: ReadonlySet<CountFact>,
): PartSum[] =>
  facts.flatMap((part) => {
    const { whole } = part
    if (!whole || accountedFor.has(part) || accountedFor.has(whole)) return []
    const all = termOf(whole)
    const taken = termOf(part, -1)
    if (!all || !taken || all.value <= -taken.value) return []
    const left = all.value + taken.value
    const total = { value: left, view: whole.view, span: whole.span, fact: null }
    const message = `${all.value} − ${-taken.value} leaves ${left}, a number ${whole.view.text.label} does not give.`
    return [{ terms: [all, taken], total, message, asserted: false, parts: [] }]
  })
