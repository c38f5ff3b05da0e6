import {
  isParted,
  type RecordedDecision,
  type RecordedRetraction,
} from '../../domain/identity/recorded.ts'
import type { ProjectionTx } from '../../storage/store.ts'

/** One's own, or another device's. */
export const identityDecided = async (
  tx: ProjectionTx,
  { seq, body }: { readonly seq: number; readonly body: { readonly decision: RecordedDecision } },
): Promise<void> => {
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
      parted_source: isParted(decision) ? decision.sides[0].sourceId : null,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}

export const identityRetracted = async (
  tx: ProjectionTx,
  { body }: { readonly body: { readonly retraction: RecordedRetraction } },
): Promise<void> => {
  const { retraction } = body
  await tx.db
    .updateTable('identity_decision')
    .set({ retraction: JSON.stringify(retraction) })
    .where('id', '=', retraction.decisionId)
    .where('retraction', 'is', null)
    .execute()
}
