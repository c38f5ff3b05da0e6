import { ok, type Result } from '../domain/failure.ts'
import { bringing } from '../domain/identity/bring.ts'
import { decide, type IdentityFailure, retract } from '../domain/identity/decide.ts'
import type { IdentityLog } from '../domain/identity/decision.ts'
import type { Parting } from '../domain/identity/parting.ts'
import type { Brought, RecordedDecision, RecordedRetraction } from '../domain/identity/recorded.ts'
import { type DecisionId, newId } from '../domain/ids.ts'
import type { WriteTx } from '../storage/store.ts'
import { refuse } from './drafts/check.ts'
import type { ClaimFailure } from './failures.ts'

/** Whether two records are of one, with what was shown, and why. */
export type DecisionDraft = Omit<RecordedDecision, 'id' | 'by' | 'at'>

/** The longest reason, as for reviews. */
const LONGEST = 2_000
const TOO_LONG = refuse('reason', 'At most 2,000 characters.')

/**
 * Records what a person decided of two records. Judged beside every decision there is, also those the
 * person may not see: a “distinct” that stands forbids a merge, whoever looks.
 */
export const decideIdentity = async (
  tx: WriteTx,
  person: string,
  draft: DecisionDraft,
): Promise<Result<DecisionId, ClaimFailure>> => {
  if (draft.reason.length > LONGEST) return TOO_LONG
  const decision = decisionNow(person, draft)
  const may = decide(await recordedLog(tx), decision)
  if (!may.ok) return may
  await tx.append('identity.decided/1', decision.id, { decision })
  return ok(decision.id)
}

const decisionNow = <D extends DecisionDraft>(person: string, draft: D) => ({
  ...draft,
  reason: draft.reason.trim(),
  id: newId('decision'),
  by: person,
  at: new Date().toISOString(),
})

/** A “distinct” within one source, and the places that become the record on the right. */
export type PartingDraft = DecisionDraft & { readonly parting: Parting }

/**
 * Records that some places of a name are another person's than the rest. The two records are kept apart
 * by it as by any “distinct”; said again it is only where more places were looked at.
 */
export const partRecord = async (
  tx: WriteTx,
  person: string,
  draft: PartingDraft,
): Promise<Result<DecisionId, ClaimFailure>> => {
  if (draft.reason.length > LONGEST) return TOO_LONG
  const decision = decisionNow(person, draft)
  const may = decide(await recordedLog(tx), decision)
  if (!may.ok && !looksAtMore(may.failure, draft.parting)) return may
  await tx.append('identity.parted/1', decision.id, { decision })
  return ok(decision.id)
}

const looksAtMore = (failure: IdentityFailure, { kept }: Parting): boolean => {
  if (failure.kind !== 'already-decided') return false
  const { parting }: Partial<RecordedDecision> = failure.decision
  const before = new Set(parting?.kept.map(({ start, end }) => `${start}-${end}`))
  return kept.some(({ start, end }) => !before.has(`${start}-${end}`))
}

/** Takes a decision back; both stay in the ledger, and what stood before stands again. */
export const retractDecision = async (
  tx: WriteTx,
  person: string,
  { decisionId, reason }: { readonly decisionId: DecisionId; readonly reason: string },
): Promise<Result<DecisionId, ClaimFailure>> => {
  if (reason.length > LONGEST) return TOO_LONG
  const at = new Date().toISOString()
  const retraction = { decisionId, by: person, at, reason: reason.trim() }
  const may = retract(await recordedLog(tx), retraction)
  if (!may.ok) return may
  await tx.append('identity.retracted/1', decisionId, { retraction })
  return ok(decisionId)
}

/** What of another device's decisions is to be taken, about records of this workspace. */
export interface BroughtLog {
  readonly decisions: readonly Brought<RecordedDecision>[]
  readonly retractions: readonly Brought<RecordedRetraction>[]
}

/**
 * Records what another device decided. Nothing is refused for what it says: what contradicts one's own
 * decisions is kept beside them. What is known already is left out. Gives what was written.
 */
export const bringDecisions = async (tx: WriteTx, theirs: BroughtLog): Promise<BroughtLog> => {
  const { decisions, retractions } = bringing(await recordedLog(tx), theirs)
  for (const decision of decisions)
    await tx.append('identity.decision-brought/1', decision.id, { decision })
  for (const retraction of retractions)
    await tx.append('identity.retraction-brought/1', retraction.decisionId, { retraction })
  return { decisions, retractions }
}

const recordedLog = async ({ db }: WriteTx): Promise<IdentityLog> => {
  const rows = await db
    .selectFrom('identity_decision')
    .select(['json', 'retraction'])
    .orderBy('seq')
    .execute()
  return {
    decisions: rows.map(({ json }) => JSON.parse(json)),
    retractions: rows.flatMap(({ retraction }) =>
      retraction === null ? [] : [JSON.parse(retraction)],
    ),
  }
}
