import type { Span } from '../../../domain/text-span.ts'
import type { CountFact } from '../../facts/count-fact.ts'
import type { Sentence, TextView } from '../../words/text-view.ts'

/** A number of a text that counts or measures something: people, houses, money, millilitres. */
export interface Amount extends Span {
  readonly view: TextView
  readonly sentence: Sentence
  readonly value: number
  /** What its own words name beside the number: 1e6 in "2.5 million", else 1. */
  readonly scale: number
  /** "money usd", "ml", "days"; null for a plain count. */
  readonly unit: string | null
  /** The kind of what is counted, where the noun says it: "people", "houses"; null when not known. */
  readonly kind: string | null
  /** A group within its kind that excludes the others: "women", "children". */
  readonly group: string | null
  /** True when no noun of its own stands behind it: "nine were sentenced". */
  readonly bare: boolean
  /** "about", "more than", "some": the number is not exact. */
  readonly loose: boolean
  readonly fact: CountFact | null
}
