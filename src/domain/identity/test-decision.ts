import type { DecisionId, RecordId } from '../ids.ts'
import type { IdentityDecision, IdentityVerdict } from './decision.ts'

/** Records for tests of decisions. */
export const RECORDS = Array.from({ length: 7 }, (_, n) => `rec_${n}` as RecordId)

/** A decision about two of them, for tests. */
export const decisionOf = (
  id: string,
  verdict: IdentityVerdict,
  [a, b]: readonly [number, number],
  minute = 0,
): IdentityDecision => ({
  id: `dec_${id}` as DecisionId,
  verdict,
  left: RECORDS[a] as RecordId,
  right: RECORDS[b] as RecordId,
  by: 'tester',
  at: new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString(),
  reason: 'for the test',
  evidence: null,
})
