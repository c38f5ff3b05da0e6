import type { ClaimStatement } from './claim.ts'
import type { ClaimId, ReviewId } from './ids.ts'

/** A person's verdict on a claim. Amending keeps the proposal and sets a statement beside it. */
export interface Review {
  readonly id: ReviewId
  readonly claimId: ClaimId
  readonly verdict: 'accepted' | 'amended' | 'rejected'
  readonly statement?: ClaimStatement
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly why: string
}

/** What a claim is now: computed from its reviews that were not undone; the last one counts. */
export type ReviewState = 'proposed' | 'accepted' | 'amended' | 'rejected'
