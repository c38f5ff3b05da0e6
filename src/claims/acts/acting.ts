import type { Act } from '../../domain/act.ts'
import { type ActId, type ClaimId, newId } from '../../domain/ids.ts'
import type { Review } from '../../domain/review.ts'
import type { WriteTx } from '../../storage/store.ts'

/** In which transaction, by whom, when. */
export interface Acting {
  readonly tx: WriteTx
  readonly by: string
  readonly at: string
}

export const acting = (tx: WriteTx, by: string): Acting => ({
  tx,
  by,
  at: new Date().toISOString(),
})

export const giveReview = async (
  { tx, by, at }: Acting,
  claimId: ClaimId,
  verdict: Review['verdict'],
  why: string,
): Promise<Act['reviews'][number]> => {
  const reviewId = newId('review')
  const review: Review = { id: reviewId, claimId, verdict, by, at, why }
  await tx.append('claim.reviewed/1', reviewId, { review })
  return { claimId, reviewId }
}

/** Says that the entries before it belong together. */
export const recordAct = async (
  { tx, by, at }: Acting,
  done: Pick<Act, 'is' | 'made' | 'reviews' | 'why'>,
): Promise<ActId> => {
  const id = newId('act')
  await tx.append('act.done/1', id, { act: { id, ...done, by, at } })
  return id
}
