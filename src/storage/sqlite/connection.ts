import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { ReadDb, WriteDb } from '../store.ts'
import { kyselyOver } from './dialect.ts'
import { type OpenDatabase, openDatabase, type RawDatabase } from './open-database.ts'

/** One open connection: the driver's handle, and Kysely over it. */
export interface Connection {
  readonly raw: RawDatabase
  readonly db: Kysely<Tables>
}

/** How long a writer waits for another process before it gives up, in milliseconds. */
export const PATIENCE_MS = 10_000

export const connect = (how: OpenDatabase, patienceMs = PATIENCE_MS): Connection => {
  const raw = openDatabase(how)
  const begin = how.use === 'write' ? 'immediate' : 'deferred'
  return { raw, db: kyselyOver<Tables>(raw, { begin, patienceMs }) }
}

/** What a reading stage is given: the same connection, of which its type shows less. */
export const asReadDb = (db: Kysely<Tables>): ReadDb => db as unknown as ReadDb

/** What the projector is given. */
export const asWriteDb = (db: Kysely<Tables>): WriteDb => db as unknown as WriteDb
