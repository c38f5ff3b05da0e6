import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import {
  type ProjectionTable,
  projectionKeys,
  projectionTables,
} from '../storage/schema/projection-tables.ts'
import type { ReadDb } from '../storage/store.ts'

/** Rows between two moments in which others (a Ctrl-C) get their turn. */
const BREATHE_EVERY = 1_000

/** SHA-256 of every row of a table in the order of its key, columns in the order of their names. */
export const tableDigest = async (
  db: Pick<ReadDb, 'selectFrom'>,
  table: ProjectionTable,
  signal?: AbortSignal,
): Promise<string> => {
  const hash = createHash('sha256')
  let query = db.selectFrom(table).selectAll()
  for (const column of projectionKeys[table]) query = query.orderBy(column as never)
  let rows = 0
  for await (const row of query.stream()) {
    hash.update(`${rowLine(row)}\n`)
    if (++rows % BREATHE_EVERY > 0) continue
    await breathe()
    signal?.throwIfAborted()
  }
  return hash.digest('hex')
}

const rowLine = (row: object): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

export type Digests = Readonly<Record<ProjectionTable, string>>

export const allDigests = async (
  db: Pick<ReadDb, 'selectFrom'>,
  signal?: AbortSignal,
): Promise<Digests> => {
  const digests: [ProjectionTable, string][] = []
  for (const table of projectionTables) digests.push([table, await tableDigest(db, table, signal)])
  return Object.fromEntries(digests) as Digests
}
