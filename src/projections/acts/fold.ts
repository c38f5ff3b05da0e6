import type { Fold } from '../fold.ts'

/** Ids in one statement: fewer than any database has room for. */
const BATCH = 500

/** Notes which reviews belong together. What they do to their claims, their own entries did. */
export const actDone: Fold<'act.done/1'> = async (tx, { seq, body: { act } }) => {
  await tx.db
    .insertInto('act')
    .values({ id: act.id, seq, json: JSON.stringify(act), is_undone: 0 })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  const ids = act.reviews.map(({ reviewId }) => reviewId)
  for (let from = 0; from < ids.length; from += BATCH)
    await tx.db
      .updateTable('review')
      .set({ act_id: act.id })
      .where('id', 'in', ids.slice(from, from + BATCH))
      .execute()
}

export const actUndone: Fold<'act.undone/1'> = async (tx, { body }) => {
  await tx.db.updateTable('act').set({ is_undone: 1 }).where('id', '=', body.actId).execute()
}
