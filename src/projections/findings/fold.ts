import type { Fold } from '../fold.ts'

export const findingDismissed: Fold<'finding.dismissed/1'> = async (tx, { seq, body }) => {
  const { dismissal } = body
  await tx.db
    .insertInto('dismissal')
    .values({
      id: dismissal.id,
      seq,
      finding_id: dismissal.findingId,
      material: dismissal.material,
      json: JSON.stringify(dismissal),
      undone_seq: null,
      undone_by: null,
      undone_at: null,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}

export const dismissalUndone: Fold<'dismissal.undone/1'> = async (tx, { seq, at, actor, body }) => {
  await tx.db
    .updateTable('dismissal')
    .set({ undone_seq: seq, undone_by: actor, undone_at: at })
    .where('id', '=', body.dismissalId)
    .where('undone_seq', 'is', null)
    .execute()
}
