import type { DateValue } from '../../domain/dates.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditedClaim } from '../material.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { Population } from './population.ts'

/** What sets a number apart from the whole: "5 other", "3 more", "the other 12", "17 in all", "the lawyer of 7". */
export type Marker = 'further' | 'rest' | 'total' | 'restricted' | 'owned'

/** A count claim, or a counted group's status, made ready for comparing. */
export interface CountFact {
  readonly claim: AuditedClaim
  /** Further claims that a joint total is made of. */
  readonly moreClaims?: readonly AuditedClaim[]
  readonly view: TextView
  /** Where the number's words stand. */
  readonly span: Span
  readonly sentence: Sentence
  readonly quantity: Quantity
  /** The family of its effect; null when neither the claim nor its words say one. */
  readonly effect: string | null
  readonly population: Population
  /** What is counted, as written, for messages: "people", "weavers". */
  readonly noun: string
  readonly markers: ReadonlySet<Marker>
  readonly time: DateValue | null
  /** The fact of the whole this is a part of, where the text says so. */
  readonly whole: CountFact | null
  /** "official reports" as a folded key; null when the text names nobody. */
  readonly voice: string | null
}

/** The number, when it is one whole number said exactly. */
export const exactNumber = (fact: CountFact): number | null => {
  const { kind, low, unit } = fact.quantity
  return kind === 'exact' && unit === undefined && low !== null && Number.isInteger(low)
    ? low
    : null
}

/** Where a number stands, as a key: one number may stand in two claims. */
export const placeOf = ({ view, span }: CountFact): string => `${view.order} ${span.start}`
