import { type Span, spansOverlap } from '../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { type FoundSum, makeSum, sideAt, sideOfFact } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** A number that stands in a text, with a fact where one was read there. */
export interface Term {
  readonly value: number
  readonly view: TextView
  readonly span: Span
  readonly fact: CountFact | null
}

/** Parts set against a total because the text ties them together. */
export interface PartSum {
  readonly terms: readonly Term[]
  readonly total: Term
  readonly message: string
  /** True when the text plainly says that these are all the parts, so that a failure is a finding. */
  readonly asserted: boolean
  /** Facts that are only a part of another fact here, and so say nothing of the whole. */
  readonly parts: readonly CountFact[]
}

export const factsIn = (terms: readonly Term[]): CountFact[] => terms.flatMap((t) => t.fact ?? [])

export const termOf = (fact: CountFact, sign: 1 | -1 = 1): Term | null => {
  const value = exactNumber(fact)
  return value === null ? null : { value: sign * value, view: fact.view, span: fact.span, fact }
}

/** A number where it stands in a text, with or without a fact. */
export const termAt = (
  view: TextView,
  { value, start, end, fact }: Span & Pick<Term, 'value' | 'fact'>,
): Term => ({ value, view, span: { start, end }, fact })

/** "3 + 2". */
export const shownSum = (terms: readonly Pick<Term, 'value'>[]): string =>
  terms.map((t) => t.value).join(' + ')

export const holds = (sum: PartSum): boolean => resultOf(sum) === sum.total.value

export const asSum = (sum: PartSum): FoundSum =>
  makeSum(
    sum.terms.map((t) => t.value),
    sum.total.value,
    sum.message,
    [sum.total, ...sum.terms].map(sideOfTerm),
  )

export const sideOfTerm = (term: Term) =>
  term.fact ? sideOfFact(term.fact) : sideAt(term.view, term.span, String(Math.abs(term.value)), [])

/** What the parts come to. */
export const resultOf = (sum: Pick<PartSum, 'terms'>): number =>
  sum.terms.reduce((total, term) => total + term.value, 0)

/** A sum that fails for want of parts which another, holding sum of the same whole has. */
export const lacksPartsOf = (sum: PartSum, other: PartSum): boolean =>
  !holds(sum) &&
  holds(other) &&
  isSamePlace(sum.total, other.total) &&
  sum.terms.every((term) => other.terms.some((t) => isSamePlace(t, term)))

const isSamePlace = (a: Term, b: Term): boolean => a.view === b.view && spansOverlap(a.span, b.span)
