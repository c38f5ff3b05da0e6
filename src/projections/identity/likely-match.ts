import type { RecordId } from '../../domain/ids.ts'
import type { NameForm } from '../../domain/names/index/match-all.ts'
import type { Stated } from './evidence.ts'
import type { NameRecord } from './records.ts'
import type { PairJudged } from './views.ts'

/** Two ways of writing that may name one person, place or body, with how records of them are judged. */
export interface LikelyMatch {
  readonly left: NameForm
  readonly right: NameForm
  /** Shown behind all that is not, however likely it is. */
  readonly behind?: boolean
  readonly judge: (
    sides: readonly [NameRecord, NameRecord],
    statedOf: (record: RecordId) => Stated,
  ) => PairJudged
}
