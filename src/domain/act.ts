import type { ActId, ClaimId, ReviewId } from './ids.ts'

/**
 * One decision of a person that made several entries: reviews of many claims after a look at a sample,
 * a claim split in two, two claims joined. What it made counts by its own entries; the act says that
 * they belong together, so that they can be taken back together.
 */
export interface Act {
  readonly id: ActId
  readonly is: 'accepted-many' | 'split' | 'joined'
  /** Claims written by it. */
  readonly made: readonly ClaimId[]
  readonly reviews: readonly { readonly claimId: ClaimId; readonly reviewId: ReviewId }[]
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly why: string
}
