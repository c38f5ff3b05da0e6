import { fail, ok, type Result } from '../domain/failure.ts'
import type { ClaimId, ReviewId } from '../domain/ids.ts'
import type { WriteTx } from '../storage/store.ts'
import type { ClaimFailure } from './failures.ts'

/** A review to take back: the one named, else the claim's last that still counts. */
export interface Undo {
  readonly claimId: ClaimId
  readonly reviewId?: ReviewId
}

/** Takes back a review. The review stays in the ledger; so does its undoing. */
export const undoReview = async (
  tx: WriteTx,
  undo: Undo,
): Promise<Result<ReviewId, ClaimFailure>> => {
  const found = await reviewToUndo(tx, undo)
  if (!found.ok) return found
  const reviewId = found.value
  await tx.append('review.undone/1', reviewId, { reviewId, claimId: undo.claimId })
  return ok(reviewId)
}

const reviewToUndo = async (
  tx: WriteTx,
  { claimId, reviewId }: Undo,
): Promise<Result<ReviewId, ClaimFailure>> => {
  const reviews = await tx.db
    .selectFrom('review')
    .select(['id', 'undone_seq'])
    .where('claim_id', '=', claimId)
    .orderBy('seq', 'desc')
    .execute()
  if (reviewId === undefined) {
    const last = reviews.find((review) => review.undone_seq === null)
    return last ? ok(last.id as ReviewId) : fail({ kind: 'nothing-to-undo', claimId })
  }
  const named = reviews.find((review) => review.id === reviewId)
  if (!named) return fail({ kind: 'no-such-review', reviewId })
  return named.undone_seq === null ? ok(reviewId) : fail({ kind: 'already-undone', reviewId })
}
