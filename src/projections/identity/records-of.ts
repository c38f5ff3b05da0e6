import type { Viewer } from '../../access/viewer.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { ReadDb } from '../../storage/store.ts'
import { type DescribedPersons, describedPersons } from './described.ts'
import { type Partings, readPartings } from './partings.ts'
import { type NameRecord, nameRecords } from './records.ts'

/** All that identity of a kind can be decided about. */
export interface RecordsOfKind {
  /** Names, and behind them the descriptions. */
  readonly records: readonly NameRecord[]
  readonly described: DescribedPersons
}

const NOBODY: DescribedPersons = { records: [], idOf: () => null, idUnder: () => null }

/** What a viewer may see of a kind: names and, of persons, those whom sources tell of without a name. */
export const recordsOf = async (
  viewer: Viewer,
  db: ReadDb,
  of: RecordKind,
  partings?: Partings,
): Promise<RecordsOfKind> => {
  const named = await nameRecords(viewer, db, of, partings ?? (await readPartings(db)))
  const described = of === 'person' ? await describedPersons(viewer, db) : NOBODY
  return { records: [...named, ...described.records], described }
}
