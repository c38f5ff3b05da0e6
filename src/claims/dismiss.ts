import type { Dismissal } from '../domain/dismissal.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import { type DismissalId, type FindingId, newId } from '../domain/ids.ts'
import type { WriteTx } from '../storage/store.ts'
import { refuse } from './drafts/check.ts'
import type { ClaimFailure } from './failures.ts'

/** A finding as it was looked at, and why it is put aside. */
export type DismissalDraft = Omit<Dismissal, 'id' | 'by' | 'at'>

/** The longest reason, as for reviews. */
const LONGEST = 2_000

/** Records that a person put a finding aside. A finding is dismissed at most once per material. */
export const dismissFinding = async (
  tx: WriteTx,
  person: string,
  draft: DismissalDraft,
): Promise<Result<DismissalId, ClaimFailure>> => {
  const why = draft.why.trim()
  if (why === '') return refuse('why', 'A reason is needed to dismiss a finding.')
  if (why.length > LONGEST) return refuse('why', 'At most 2,000 characters.')
  const { findingId, material } = draft
  if (await isDismissed(tx, findingId, material))
    return fail({ kind: 'already-dismissed', findingId })
  const id = newId('dismissal')
  const dismissal = { ...draft, why, id, by: person, at: new Date().toISOString() }
  await tx.append('finding.dismissed/1', id, { dismissal })
  return ok(id)
}

const isDismissed = async (
  { db }: WriteTx,
  findingId: FindingId,
  material: string,
): Promise<boolean> => {
  const row = await db
    .selectFrom('dismissal')
    .select('id')
    .where('finding_id', '=', findingId)
    .where('material', '=', material)
    .where('undone_seq', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes back a dismissal. It stays in the ledger; so does its undoing. */
export const undoDismissal = async (
  tx: WriteTx,
  dismissalId: DismissalId,
): Promise<Result<DismissalId, ClaimFailure>> => {
  const row = await tx.db
    .selectFrom('dismissal')
    .select(['finding_id', 'undone_seq'])
    .where('id', '=', dismissalId)
    .executeTakeFirst()
  if (!row) return fail({ kind: 'no-such-dismissal', dismissalId })
  if (row.undone_seq !== null) return fail({ kind: 'dismissal-undone', dismissalId })
  const findingId = row.finding_id as FindingId
  await tx.append('dismissal.undone/1', dismissalId, { dismissalId, findingId })
  return ok(dismissalId)
}
