import { typeOfContent } from '../../claims/kinds/index.ts'
import type { Claim, ClaimStatement } from '../../domain/claim.ts'
import { type Day, dayNumber } from '../../domain/day.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Review } from '../../domain/review.ts'
import type { ClaimRow, WithdrawnRow } from '../../storage/schema/projection-tables.ts'

const dayOrNull = (day: Day | null): number | null => (day === null ? null : dayNumber(day))

type StatementColumns = Pick<
  ClaimRow,
  'kind' | 'type' | 'mode' | 'originator_key' | 'is_timed' | 'day_from' | 'day_to'
>

/** The columns that follow from the statement that counts. */
const statementColumns = ({
  content,
  mode,
  originator,
  time,
}: ClaimStatement): StatementColumns => ({
  kind: content.kind,
  type: typeOfContent(content),
  mode,
  originator_key: originator.is === 'stated' ? originator.value.key : null,
  is_timed: time.is === 'stated' ? 1 : 0,
  day_from: time.is === 'stated' ? dayOrNull(time.value.earliest) : null,
  day_to: time.is === 'stated' ? dayOrNull(time.value.latest) : null,
})

/** A claim that nobody has reviewed. */
export const newClaimRow = (claim: Claim, seq: number, madeAt: string): ClaimRow => ({
  id: claim.id,
  seq,
  case_id: claim.caseId,
  source_id: claim.sourceId,
  text_id: claim.textId,
  state: 'proposed',
  rule: claim.madeBy.by === 'rule' ? claim.madeBy.rule : null,
  ...statementColumns(claim),
  ...pinColumns(claim.passages, 0),
  sensitivity: claim.sensitivity,
  consent: claim.consent,
  claim_json: JSON.stringify(claim),
  amended_json: null,
  review_json: null,
  made_at: madeAt,
})

/** What remains of a claim's row once it is withdrawn. */
export const withdrawnRow = (
  { id, case_id, source_id, text_id, start_at, sensitivity, consent, claim_json }: ClaimRow,
  seq: number,
  withdrawnAt: string,
  readerVersion: string,
): WithdrawnRow => ({
  id,
  seq,
  case_id,
  source_id,
  text_id,
  start_at,
  sensitivity,
  consent,
  claim_json,
  reader_version: readerVersion,
  withdrawn_at: withdrawnAt,
})

type PinColumns = Pick<ClaimRow, 'passages_json' | 'start_at' | 'end_at' | 'lost'>

/** Where a claim's passages stand; `lost` of them are not in the text any more. */
export const pinColumns = (passages: readonly Passage[], lost: number): PinColumns => ({
  passages_json: JSON.stringify(passages),
  start_at: passages[0]?.position.start ?? 0,
  end_at: passages[0]?.position.end ?? 0,
  lost,
})

/**
 * What the reviews that were not taken back make of a claim. The last one gives the state; the last
 * amendment among them gives the statement, so that accepting an amended claim accepts the amendment.
 */
export const reviewedColumns = (
  claim: Claim,
  reviews: readonly Review[],
): StatementColumns & Pick<ClaimRow, 'state' | 'amended_json' | 'review_json'> => {
  const last = reviews.at(-1)
  const amended = reviews.findLast((review) => review.statement !== undefined)?.statement
  return {
    ...statementColumns(amended ?? claim),
    state: last?.verdict ?? 'proposed',
    amended_json: amended === undefined ? null : JSON.stringify(amended),
    review_json: last === undefined ? null : JSON.stringify(last),
  }
}
