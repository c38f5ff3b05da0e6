import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Connection } from '../sqlite/connection.ts'
import { memoryConnections } from '../sqlite/connections.ts'
import { createSearchIndex, dropSearchIndex } from '../sqlite/search-index.ts'
import { createProjectionTables, dropProjectionTables } from './projection-tables.ts'

/** Name in `workspace_meta` of the shape the projection tables have. */
const SHAPE = 'projections.shape'

const OURS = /^(ledger_|kysely_|sqlite_|search_index)|^workspace_meta$/

/** Makes the projection tables and the search index, empty, and notes which shape they have. */
export const createProjections = async ({ raw, db }: Connection): Promise<void> => {
  await createProjectionTables(db)
  createSearchIndex(raw)
  await db
    .insertInto('workspace_meta')
    .values({ name: SHAPE, value: shapeOf(raw) })
    .onConflict((c) => c.column('name').doUpdateSet({ value: shapeOf(raw) }))
    .execute()
}

/** Drops them all, also tables of an older program that this one doesn't know. */
export const dropProjections = async ({ raw, db }: Connection): Promise<void> => {
  dropSearchIndex(raw)
  await dropProjectionTables(db)
  const { rows } = await sql<{
    name: string
  }>`select name from sqlite_master where type = 'table'`.execute(db)
  for (const { name } of rows) {
    if (!OURS.test(name)) await db.schema.dropTable(name).ifExists().execute()
  }
}

/** Whether the tables have the shape this program would give them; if not, they must be folded anew. */
export const projectionsAreCurrent = async ({ db }: Connection): Promise<boolean> => {
  const row = await db
    .selectFrom('workspace_meta')
    .select('value')
    .where('name', '=', SHAPE)
    .executeTakeFirst()
  return row?.value === (await shapeNow())
}

const shapeNow = async (): Promise<string> => {
  const { connections, only } = memoryConnections()
  try {
    await createProjectionTables(only.db)
    createSearchIndex(only.raw)
    return shapeOf(only.raw)
  } finally {
    await connections.close()
  }
}

const shapeOf = (raw: Connection['raw']): string => {
  const made = raw.prepare(
    'select name, sql from sqlite_master where sql is not null order by name',
  )
  const ofProjections = made.all().filter((row) => !isOurs(row))
  return createHash('sha256').update(JSON.stringify(ofProjections)).digest('hex').slice(0, 32)
}

const isOurs = (row: unknown): boolean => {
  const name = typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : ''
  return OURS.test(name) && name !== 'search_index'
}
