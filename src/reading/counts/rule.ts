import type { Quantity } from '../../domain/quantities.ts'
import type { CountMark } from '../marks.ts'
import type { Token } from '../tokens/token.ts'
import type { Amount } from './amount.ts'

/** What a rule makes of an amount: how much of which measure, over the tokens `[first, next)`. */
export interface CountReading {
  readonly first: number
  readonly next: number
  /** Everything but the words, which are cut from the text. */
  readonly quantity: (words: string) => Quantity
  readonly measures: CountMark['measures']
  /** The unit or other noun, where the rule knows it better than the words after the amount. */
  readonly what?: string
  readonly reason: string
}

export interface CountExample {
  readonly text: string
  /** For each count mark in order: its words, kind, bounds, and unit if it has one. */
  readonly counts: readonly string[]
}

/** One measure of what an amount can be of. `read` answers null when the amount isn't of that measure. */
export interface CountRule {
  readonly name: string
  readonly version: number
  /** What it reads, in one sentence. */
  readonly reads: string
  readonly examples: {
    readonly mustRead: readonly CountExample[]
    /** Texts that count nothing. */
    readonly mustNotRead: readonly string[]
  }
  readonly read: (tokens: readonly Token[], amount: Amount) => CountReading | null
}
