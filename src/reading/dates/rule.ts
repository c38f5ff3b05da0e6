import type { Span } from '../../domain/text-span.ts'
import type { Token } from '../tokens/token.ts'

/** A date as far as the words give it. A month of 21–24 is a season, as in EDTF. */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** `hh:mm` */
  readonly time?: string
  readonly approximate?: boolean
}

/** What a rule found: one date, or a span of days with both ends included. */
export interface FoundDate extends Span {
  /** Index of the first token, and of the token after the last. */
  readonly first: number
  readonly next: number
  readonly from: DateParts
  readonly to: DateParts | null
  readonly role: 'event' | 'birth' | 'document'
  readonly rule: string
  readonly version: number
  readonly reason: string
}

export interface DateExample {
  readonly text: string
  /** The EDTF of every date mark expected, in order. */
  readonly edtf: readonly string[]
}

/**
 * One way of writing dates. `readAt` looks at the tokens from one index on, only a few of them, and
 * answers null when they aren't written that way; it must not read what it can't be sure of.
 */
export interface DateRule {
  readonly name: string
  readonly version: number
  /** What it reads, in one sentence. */
  readonly reads: string
  readonly examples: {
    readonly mustRead: readonly DateExample[]
    /** Texts in which there is no date. */
    readonly mustNotRead: readonly string[]
  }
  readonly readAt: (tokens: readonly Token[], index: number) => DateReading | null
}

/** What `readAt` gives: the dates among the tokens up to `next`. */
export interface DateReading {
  readonly next: number
  readonly dates: readonly {
    /** Tokens of this date, `[first, next)`. */
    readonly first: number
    readonly next: number
    readonly from: DateParts
    readonly to: DateParts | null
  }[]
  readonly role?: FoundDate['role']
  readonly reason: string
}

/** A reading of one date that takes all its tokens. */
export const oneDate = (
  first: number,
  next: number,
  from: DateParts,
  to: DateParts | null,
  reason: string,
): DateReading => ({ next, dates: [{ first, next, from, to }], reason })
