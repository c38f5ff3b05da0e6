import type { Fold } from '../fold.ts'

export const identityDecided: Fold<'identity.decided/1'> = async (tx, { seq, body }) => {
  const { decision } = body
  await tx.db
    .insertInto('identity_decision')
    .values({
      id: decision.id,
      seq,
      left_record: decision.left,
      right_record: decision.right,
      json: JSON.stringify(decision),
      retraction: null,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}

export const identityRetracted: Fold<'identity.retracted/1'> = async (tx, { body }) => {
  const { retraction } = body
  await tx.db
    .updateTable('identity_decision')
    .set({ retraction: JSON.stringify(retraction) })
    .where('id', '=', retraction.decisionId)
    .where('retraction', 'is', null)
    .execute()
}
