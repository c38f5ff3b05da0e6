import {
  type Dialect,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { RawDatabase } from './open-database.ts'
import { type DriverOptions, SqliteDriver } from './sqlite-driver.ts'

/** SQLite changes tables within a transaction, so a migration is made whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

const dialectOf = (raw: RawDatabase, options: DriverOptions): Dialect => ({
  createAdapter: () => new TransactionalAdapter(),
  createDriver: () => new SqliteDriver(raw, options),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

/** Kysely over one open connection. */
export const kyselyOver = <DB>(raw: RawDatabase, options: DriverOptions): Kysely<DB> =>
  new Kysely<DB>({ dialect: dialectOf(raw, options) })
