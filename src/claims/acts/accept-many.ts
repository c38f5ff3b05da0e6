import type { Act } from '../../domain/act.ts'
import { ok, type Result } from '../../domain/failure.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { WriteTx } from '../../storage/store.ts'
import { refuse } from '../drafts/check.ts'
import type { ClaimFailure } from '../failures.ts'
import type { ActDraft } from './act-draft.ts'
import type { ActOutcome } from './act-outcome.ts'
import { acting, giveReview, recordAct } from './acting.ts'

/** Ids in one statement: fewer than any database has room for. */
const BATCH = 500

/** Those that still wait for a review, each once, in the order named. */
const stillWaiting = async (tx: WriteTx, ids: readonly ClaimId[]): Promise<ClaimId[]> => {
  const waiting = new Set<string>()
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await tx.db
      .selectFrom('claim')
      .select('id')
      .where('id', 'in', ids.slice(from, from + BATCH))
      .where('state', '=', 'proposed')
      .execute()
    for (const { id } of rows) waiting.add(id)
  }
  return [...new Set(ids)].filter((id) => waiting.has(id))
}

/** Accepts the claims named, and no others; what somebody reviewed meanwhile is left as it is. */
export const acceptMany = async (
  tx: WriteTx,
  person: string,
  { claimIds, why }: Extract<ActDraft, { is: 'accepted-many' }>,
): Promise<Result<ActOutcome, ClaimFailure>> => {
  const waiting = await stillWaiting(tx, claimIds)
  if (waiting.length === 0)
    return refuse('', 'Somebody has reviewed each of these claims meanwhile; nothing was changed.')
  const doing = acting(tx, person)
  const reviews: Act['reviews'][number][] = []
  for (const id of waiting) reviews.push(await giveReview(doing, id, 'accepted', why))
  const actId = await recordAct(doing, { is: 'accepted-many', made: [], reviews, why })
  return ok({
    actId,
    made: [],
    reviewed: reviews.length,
    skipped: claimIds.length - reviews.length,
  })
}
