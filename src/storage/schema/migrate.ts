import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

export type SchemaState =
  | { readonly is: 'current' | 'older' }
  /** No tables of a workspace: a file that was emptied, or another program's. */
  | { readonly is: 'none' }
  /** Changed by a program that knows migrations which this one doesn't. */
  | { readonly is: 'newer'; readonly found: string }

/** Compares the database with what this program knows; changes nothing. */
export const schemaState = async (db: Kysely<Tables>): Promise<SchemaState> => {
  const table = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db)
  if (table.rows.length === 0) return { is: 'none' }
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by name`.execute(db)
  const unknown = rows.filter(({ name }) => !Object.hasOwn(migrations, name)).at(-1)
  if (unknown) return { is: 'newer', found: unknown.name }
  return { is: rows.length === Object.keys(migrations).length ? 'current' : 'older' }
}

/** Applies what is missing, each migration whole or not at all. */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** The newest migration this program knows, as the version it names itself by. */
export const newestMigration = (): string => Object.keys(migrations).sort().at(-1) ?? 'none'
