import type { ClaimId, SourceId, TextId } from './ids.ts'
import type { Span } from './text-span.ts'

export const findingKinds = [
  'date-conflict',
  'count-conflict',
  'count-compatible',
  'sum-fails',
  'impossible-order',
  'copied-figure',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** One of the passages that disagree (or repeat): opened from the finding in one step. */
export interface FindingSide extends Span {
  readonly sourceId: SourceId
  readonly textId: TextId
  readonly claimIds: readonly ClaimId[]
  readonly words: string
  /** What this side says, short: "2022-02-07/2022-02-08", "hundreds". */
  readonly value: string
}

/** What a consistency check reports. `id` is derived from kind and sides, so it is the same on every run. */
export interface Finding {
  readonly id: string
  readonly kind: FindingKind
  /** One plain sentence: what disagrees. */
  readonly message: string
  readonly severity: 'high' | 'medium' | 'low'
  readonly sides: readonly FindingSide[]
}

/** Parts against their total. `terms` may be negative (17 − 5 = 12). */
export interface Sum {
  readonly id: string
  readonly terms: readonly number[]
  readonly total: number
  readonly holds: boolean
  readonly message: string
  readonly sides: readonly FindingSide[]
}
