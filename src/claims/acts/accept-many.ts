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

/** How far it is, and a way to stop it. */
interface Watched {
  readonly onProgress?: (event: { what: string; done: number; total: number }) => void
  readonly signal?: AbortSignal
}

/**
 * Accepts the claims named, and no others; what somebody reviewed meanwhile is left as it is. Stopped, it
 * throws, and so the transaction leaves nothing behind: all of it is accepted, or none.
 */
export const acceptMany = async (
  tx: WriteTx,
  person: string,
  { claimIds, why }: Extract<ActDraft, { is: 'accepted-many' }>,
  { onProgress, signal }: Watched = {},
): Promise<Result<ActOutcome, ClaimFailure>> => {
  const waiting = await stillWaiting(tx, claimIds)
  if (waiting.length === 0)
    return refuse('', 'Somebody has reviewed each of these claims meanwhile; nothing was changed.')
  const doing = acting(tx, person)
  const reviews: Act['reviews'][number][] = []
  for (const id of waiting) {
    signal?.throwIfAborted()
    reviews.push(await giveReview(doing, id, 'accepted', why))
    onProgress?.({ what: 'accepting', done: reviews.length, total: waiting.length })
  }
  signal?.throwIfAborted()
  const actId = await recordAct(doing, { is: 'accepted-many', made: [], reviews, why })
  return ok({
    actId,
    made: [],
    reviewed: reviews.length,
    skipped: claimIds.length - reviews.length,
  })
}
