import type { Act } from '../../domain/act.ts'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { ActId } from '../../domain/ids.ts'
import type { WriteTx } from '../../storage/store.ts'
import type { ClaimFailure } from '../failures.ts'
import { acting, giveReview } from './acting.ts'

/** An act as it was recorded, and whether it still counts; null when there is none. */
export const storedAct = async (
  db: Pick<WriteTx['db'], 'selectFrom'>,
  id: ActId,
): Promise<{ readonly act: Act; readonly isUndone: boolean } | null> => {
  const row = await db
    .selectFrom('act')
    .select(['json', 'is_undone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { act: JSON.parse(row.json), isUndone: row.is_undone === 1 } : null
}

const reviewsThatCount = async (tx: WriteTx, actId: ActId): Promise<ReadonlySet<string>> => {
  const rows = await tx.db
    .selectFrom('review')
    .select('id')
    .where('act_id', '=', actId)
    .where('undone_seq', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/**
 * Takes back everything an act did that still counts: its reviews are undone, and claims it wrote,
 * which stay in the record, are rejected.
 */
export const undoAct = async (
  tx: WriteTx,
  person: string,
  actId: ActId,
): Promise<Result<{ readonly claims: number }, ClaimFailure>> => {
  const stored = await storedAct(tx.db, actId)
  if (!stored) return fail({ kind: 'no-such-act', actId })
  if (stored.isUndone) return fail({ kind: 'act-undone-already', actId })
  const { made, reviews } = stored.act
  const counting = await reviewsThatCount(tx, actId)
  for (const { reviewId, claimId } of reviews.toReversed())
    if (counting.has(reviewId)) await tx.append('review.undone/1', reviewId, { reviewId, claimId })
  const doing = acting(tx, person)
  for (const id of made)
    await giveReview(doing, id, 'rejected', 'What made this claim was taken back.')
  await tx.append('act.undone/1', actId, { actId })
  return ok({ claims: new Set([...made, ...reviews.map(({ claimId }) => claimId)]).size })
}
