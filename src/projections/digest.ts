import { createHash } from 'node:crypto'
import {
  type ProjectionTable,
  projectionKeys,
  projectionTables,
} from '../storage/schema/projection-tables.ts'
import type { ReadDb } from '../storage/store.ts'

/** Rows read at a time: little memory, few statements. */
const PAGE = 2_000

/** SHA-256 of every row of a table in the order of its key, columns in the order of their names. */
export const tableDigest = async (
  db: Pick<ReadDb, 'selectFrom'>,
  table: ProjectionTable,
): Promise<string> => {
  const hash = createHash('sha256')
  for (let offset = 0; ; offset += PAGE) {
    let query = db.selectFrom(table).selectAll().limit(PAGE).offset(offset)
    for (const column of projectionKeys[table]) query = query.orderBy(column as never)
    const rows: readonly object[] = await query.execute()
    for (const row of rows) hash.update(`${rowLine(row)}\n`)
    if (rows.length < PAGE) return hash.digest('hex')
  }
}

const rowLine = (row: object): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

export type Digests = Readonly<Record<ProjectionTable, string>>

export const allDigests = async (db: Pick<ReadDb, 'selectFrom'>): Promise<Digests> => {
  const digests: [ProjectionTable, string][] = []
  for (const table of projectionTables) digests.push([table, await tableDigest(db, table)])
  return Object.fromEntries(digests) as Digests
}
