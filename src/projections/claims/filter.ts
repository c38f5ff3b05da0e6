import type { Viewer } from '../../access/viewer.ts'
import type { ClaimKind } from '../../domain/claim-content.ts'
import { type DateValue, dateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import { orThrow } from '../../domain/failure.ts'
import type { CaseId, SourceId, TextId } from '../../domain/ids.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { ReadDb } from '../../storage/store.ts'
import { visible } from '../visible.ts'

/** Which claims: every part given must fit. */
export interface ClaimFilter {
  readonly caseId?: CaseId
  readonly sourceId?: SourceId
  readonly textId?: TextId
  readonly kinds?: readonly ClaimKind[]
  readonly states?: readonly ReviewState[]
  /** The rule that proposed them. */
  readonly rule?: string
  /** Where their first passage begins, or after that. */
  readonly from?: number
  /** EDTF: the claim's time may fall in it. Anything else throws a DaftarError. */
  readonly during?: string
}

/** The claims that fit, of those the viewer may see. */
export const filtered = (viewer: Viewer, db: ReadDb, filter: ClaimFilter) => {
  const { caseId, sourceId, textId, kinds, states, rule, from, during } = filter
  const { sensitivities, cases } = visible(viewer)
  let query = db.selectFrom('claim')
  if (sensitivities !== null) query = query.where('claim.sensitivity', 'in', sensitivities)
  if (cases !== null) query = query.where('claim.case_id', 'in', cases)
  if (caseId !== undefined) query = query.where('claim.case_id', '=', caseId)
  if (sourceId !== undefined) query = query.where('claim.source_id', '=', sourceId)
  if (textId !== undefined) query = query.where('claim.text_id', '=', textId)
  if (kinds !== undefined) query = query.where('claim.kind', 'in', kinds)
  if (states !== undefined) query = query.where('claim.state', 'in', states)
  if (rule !== undefined) query = query.where('claim.rule', '=', rule)
  if (from !== undefined) query = query.where('claim.start_at', '>=', from)
  if (during === undefined) return query
  const { earliest, latest }: DateValue = orThrow(dateValue(during, during))
  query = query.where('claim.is_timed', '=', 1)
  if (latest !== null) {
    const last = dayNumber(latest)
    query = query.where((e) =>
      e.or([e('claim.day_from', 'is', null), e('claim.day_from', '<=', last)]),
    )
  }
  if (earliest !== null) {
    const first = dayNumber(earliest)
    query = query.where((e) =>
      e.or([e('claim.day_to', 'is', null), e('claim.day_to', '>=', first)]),
    )
  }
  return query
}
