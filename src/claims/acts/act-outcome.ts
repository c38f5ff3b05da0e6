import type { ActId, ClaimId } from '../../domain/ids.ts'

/** What came of an act. */
export interface ActOutcome {
  readonly actId: ActId
  /** Claims that were written. */
  readonly made: readonly ClaimId[]
  /** Reviews that were given. */
  readonly reviewed: number
  /** Claims left alone, because somebody had reviewed them meanwhile. */
  readonly skipped: number
}
