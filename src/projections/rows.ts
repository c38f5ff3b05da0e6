import type { Claim, ClaimStatement } from '../domain/claim.ts'
import type { ExtractedText } from '../domain/entries.ts'
import type { ClaimId, SourceId, TextId } from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import type { Review, ReviewState } from '../domain/review.ts'
import type { Consent, Sensitivity, SourceDescription } from '../domain/source.ts'
import type { ClaimRow, SourceRow, TextRow } from '../storage/schema/projection-tables.ts'

/**
 * Rows back into the words of the domain. What the folds wrote is trusted here, in this one file: it
 * was typed when it was written, and can be written again from the ledger.
 */
export interface ClaimFacts {
  readonly claim: Claim
  readonly id: ClaimId
  readonly sourceId: SourceId
  readonly textId: TextId
  readonly statement: ClaimStatement
  readonly amended: boolean
  readonly passages: readonly [Passage, ...Passage[]]
  readonly lost: number
  readonly state: ReviewState
  readonly review: Review | null
  readonly type: string | null
  readonly sensitivity: Sensitivity
  readonly consent: Consent
  readonly seq: number
  readonly madeAt: string
}

const statementOf = ({ content, mode, originator, time, places }: ClaimStatement) => ({
  content,
  mode,
  originator,
  time,
  places,
})

export const claimFacts = (row: ClaimRow): ClaimFacts => {
  const claim: Claim = JSON.parse(row.claim_json)
  const amended: ClaimStatement | null =
    row.amended_json === null ? null : JSON.parse(row.amended_json)
  return {
    claim,
    id: row.id as ClaimId,
    sourceId: row.source_id as SourceId,
    textId: row.text_id as TextId,
    statement: statementOf(amended ?? claim),
    amended: amended !== null,
    passages: JSON.parse(row.passages_json),
    lost: row.lost,
    state: row.state as ReviewState,
    review: row.review_json === null ? null : JSON.parse(row.review_json),
    type: row.type,
    sensitivity: row.sensitivity as Sensitivity,
    consent: row.consent as Consent,
    seq: row.seq,
    madeAt: row.made_at,
  }
}

export const originalStatement = ({ claim, amended }: ClaimFacts): ClaimStatement | null =>
  amended ? statementOf(claim) : null

export const extractedText = (row: Pick<TextRow, 'json'>): ExtractedText => JSON.parse(row.json)

export const descriptionOf = (row: Pick<SourceRow, 'description_json'>): SourceDescription =>
  JSON.parse(row.description_json)
