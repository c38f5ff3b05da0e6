import type { Brand, Id } from '../domain/ids.ts'

/**
 * Identity is a decision by a person, with a reason, that can be taken back. These are its words; no
 * entry records them yet, so nothing merges anything.
 */
export type MentionId = Brand<string, 'mention'>

export interface IdentityDecision {
  readonly id: Id<'decision'>
  readonly verdict: 'same' | 'different'
  readonly mentions: readonly [MentionId, MentionId, ...MentionId[]]
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly why: string
}
