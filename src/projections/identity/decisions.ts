import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { IdentityLog } from '../../domain/identity/decision.ts'
import type { RecordedDecision, RecordedRetraction } from '../../domain/identity/recorded.ts'
import type { ReadDb } from '../../storage/store.ts'
import { sourceHandling } from '../source-handling.ts'

/** A decision with what took it back, if anything did. */
export interface DecisionEntry {
  readonly decision: RecordedDecision
  readonly retraction: RecordedRetraction | null
}

/** Every decision in the order of the ledger, whoever may see it: for the writer of decisions alone. */
export const decisionRows = async (db: ReadDb): Promise<readonly DecisionEntry[]> => {
  const rows = await db
    .selectFrom('identity_decision')
    .select(['json', 'retraction'])
    .orderBy('seq')
    .execute()
  return rows.map(({ json, retraction }) => ({
    decision: JSON.parse(json),
    retraction: retraction === null ? null : JSON.parse(retraction),
  }))
}

/** Decisions of which the viewer may see both sides, retracted ones too, oldest first. */
export const everyDecision = async (
  viewer: Viewer,
  db: ReadDb,
): Promise<readonly DecisionEntry[]> => {
  const entries = await decisionRows(db)
  if (entries.length === 0) return []
  const handled = await sourceHandling(db)
  return entries.flatMap((entry) => {
    const parts = entry.decision.sides.flatMap(({ sourceId }) => handled.get(sourceId) ?? [])
    if (parts.length < entry.decision.sides.length) return []
    return gate.releaseMadeOf(viewer, parts, entry) ?? []
  })
}

export const logOf = (entries: readonly DecisionEntry[]): IdentityLog => ({
  decisions: entries.map(({ decision }) => decision),
  retractions: entries.flatMap(({ retraction }) => retraction ?? []),
})
