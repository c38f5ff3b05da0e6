import type { ClaimId, SourceId, TextId } from './ids.ts'
import type { Span } from './text-span.ts'

export const findingKinds = [
  'date-conflict',
  'count-conflict',
  'count-compatible',
  'sum-fails',
  'impossible-order',
  'copied-figure',
  'status-conflict',
  'account-conflict',
  'naming-differs',
  'may-be-one',
  'reply-overdue',
] as const
export type FindingKind = (typeof findingKinds)[number]

/**
 * What is at stake, the gravest first: findings of one severity are shown in this order. The dead
 * come before dates, a sentence before a figure, and how a name is spelt comes last.
 */
export const stakes = [
  'lives',
  'event-date',
  'sentence',
  'custody',
  'account',
  'figure',
  'reply',
  'identity',
  'copy',
  'spelling',
] as const
export type Stake = (typeof stakes)[number]

/** One of the passages that disagree (or repeat): opened from the finding in one step. */
export interface FindingSide extends Span {
  readonly sourceId: SourceId
  readonly textId: TextId
  readonly claimIds: readonly ClaimId[]
  readonly words: string
  /** What this side says, short: "2022-02-07/2022-02-08", "hundreds". */
  readonly value: string
}

/**
 * What a consistency check reports. `id` is derived from the kind and the words of the sides, so it
 * stays the same when sources are ordered anew or read by newer rules; `material` is a digest of all
 * that the finding rests on, and changes when any of it does.
 */
export interface Finding {
  readonly id: string
  readonly material: string
  readonly kind: FindingKind
  /** One plain sentence: what disagrees. */
  readonly message: string
  readonly severity: 'high' | 'medium' | 'low'
  readonly stake: Stake
  readonly sides: readonly FindingSide[]
}

/** Parts against their total. `terms` may be negative (17 − 5 = 12). */
export interface Sum {
  readonly id: string
  readonly terms: readonly number[]
  readonly total: number
  /** True: the parts need only fit into the total ("seven of the 14"), not make it up. */
  readonly within?: true
  readonly holds: boolean
  readonly message: string
  readonly sides: readonly FindingSide[]
}
