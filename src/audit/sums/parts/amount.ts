import type { Span } from '../../../domain/text-span.ts'
import type { CountFact } from '../../facts/count-fact.ts'
import type { TextView } from '../../words/text-view.ts'

/** A sentence, or one item of a list within it. */
export interface Line extends Span {
  /** Its place among the lines of the text. */
  readonly index: number
  readonly paragraph: number
}

/** A number of a text that counts or measures something: people, houses, money, millilitres. */
export interface Amount extends Span {
  readonly view: TextView
  readonly line: Line
  readonly value: number
  /** What its own words name beside the number: 1e6 in "2.5 million", else 1. */
  readonly scale: number
  /** "money usd", "ml", "days"; null for a plain count. */
  readonly unit: string | null
  /** The kind of what is counted, where the noun says it: "people", "houses"; null when not known. */
  readonly kind: string | null
  /** A group within its kind that excludes the others: "women", "children". */
  readonly group: string | null
  /** The noun behind it; empty where it has none of its own: "nine were sentenced". */
  readonly noun: string
  /** "About", "more than", "some": the number is not exact. */
  readonly loose: boolean
  readonly fact: CountFact | null
}
