import type { Claim } from '../../domain/claim.ts'
import type { EntryBodies } from '../../domain/entries.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { Review } from '../../domain/review.ts'
import type { ProjectionTx, StoredEntry } from '../../storage/store.ts'
import type { Fold } from '../fold.ts'
import { newClaimRow, pinColumns, reviewedColumns, withdrawnRow } from './claim-row.ts'

/** Proposed by a rule or written by a person: a new claim either way, not reviewed yet. */
export const claimMade = async (
  tx: ProjectionTx,
  { seq, at, body }: StoredEntry<'claim.proposed/1' | 'claim.written/1'>,
): Promise<void> => {
  await tx.db
    .insertInto('claim')
    .values(newClaimRow(body.claim, seq, at))
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  await tx.db.deleteFrom('withdrawn_claim').where('id', '=', body.claim.id).execute()
}

/** What a person has looked at is never withdrawn, whatever an entry says. */
export const proposalsWithdrawn: Fold<'proposals.withdrawn/1'> = async (
  tx,
  { seq, at, body: { readerVersion, claims } },
) => {
  for (const id of claims) {
    const row = await tx.db
      .selectFrom('claim')
      .selectAll()
      .where('id', '=', id)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('review').select('review.id').where('review.claim_id', '=', id))),
      )
      .executeTakeFirst()
    if (!row) continue
    await tx.db
      .insertInto('withdrawn_claim')
      .values(withdrawnRow(row, seq, at, readerVersion))
      .execute()
    await tx.db.deleteFrom('claim').where('id', '=', id).execute()
  }
}

export const claimReviewed: Fold<'claim.reviewed/1'> = async (tx, { seq, body }) => {
  const { review } = body
  await tx.db
    .insertInto('review')
    .values({
      id: review.id,
      seq,
      claim_id: review.claimId,
      json: JSON.stringify(review),
      undone_seq: null,
      undone_by: null,
      undone_at: null,
      act_id: null,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  await applyReviews(tx, review.claimId)
}

export const reviewUndone: Fold<'review.undone/1'> = async (tx, { seq, at, actor, body }) => {
  await tx.db
    .updateTable('review')
    .set({ undone_seq: seq, undone_by: actor, undone_at: at })
    .where('id', '=', body.reviewId)
    .where('undone_seq', 'is', null)
    .execute()
  await applyReviews(tx, body.claimId)
}

const applyReviews = async (tx: ProjectionTx, id: ClaimId): Promise<void> => {
  const row = await tx.db
    .selectFrom('claim')
    .select('claim_json')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return
  const reviews = await tx.db
    .selectFrom('review')
    .select('json')
    .where('claim_id', '=', id)
    .where('undone_seq', 'is', null)
    .orderBy('seq')
    .execute()
  const claim: Claim = JSON.parse(row.claim_json)
  const read = reviews.map(({ json }): Review => JSON.parse(json))
  await tx.db.updateTable('claim').set(reviewedColumns(claim, read)).where('id', '=', id).execute()
}

/** After a new extraction: claims point into the new text; passages that are lost keep their old place. */
export const pinsRefound: Fold<'pins.refound/1'> = async (tx, { body }) => {
  for (const pin of body.pins) await movePins(tx, body, pin)
}

const movePins = async (
  tx: ProjectionTx,
  { to }: EntryBodies['pins.refound/1'],
  { claimId, passages, lost }: EntryBodies['pins.refound/1']['pins'][number],
): Promise<void> => {
  const found = passages.map((passage) => ({ ...passage, textId: to }))
  await tx.db
    .updateTable('claim')
    .set({ ...pinColumns([...found, ...lost], lost.length), text_id: to })
    .where('id', '=', claimId)
    .execute()
}
