import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { StorageError, storageFailureOf } from '../driver-failure.ts'
import type { RawDatabase } from './open-database.ts'

type Statement = ReturnType<RawDatabase['prepare']>

/** Statements kept prepared per connection; the oldest one goes. */
const KEPT_STATEMENTS = 300

/** Prepared statements by their SQL. */
class Statements {
  readonly #raw: RawDatabase
  readonly #kept = new Map<string, Statement>()

  constructor(raw: RawDatabase) {
    this.#raw = raw
  }

  of(sql: string): Statement {
    const kept = this.#kept.get(sql)
    if (kept && !kept.busy) return kept
    const made = this.#raw.prepare(sql)
    if (kept) return made
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= KEPT_STATEMENTS && oldest !== undefined) this.#kept.delete(oldest)
    this.#kept.set(sql, made)
    return made
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#statements.of(query.sql)
    // The rows are of the type that Kysely computed from the query.
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(...query.parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#statements.of(query.sql).iterate(...query.parameters))
      yield { rows: [row as R] }
  }
}

export interface DriverOptions {
  /** How a transaction begins: writers take the lock at once, so that none fails half-way. */
  readonly begin: 'immediate' | 'deferred'
  /** How long to wait for another process, in milliseconds, without blocking this thread. */
  readonly patienceMs: number
}

/** Kysely's driver over one connection that somebody else opens and closes. */
export class SqliteDriver implements Driver {
  readonly #raw: RawDatabase
  readonly #statements: Statements
  readonly #options: DriverOptions

  constructor(raw: RawDatabase, options: DriverOptions) {
    this.#raw = raw
    this.#statements = new Statements(raw)
    this.#options = options
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#statements)
  }

  async beginTransaction(): Promise<void> {
    const { begin, patienceMs } = this.#options
    const until = performance.now() + patienceMs
    for (let pause = 1; ; pause = Math.min(pause * 2, 25)) {
      try {
        this.#raw.exec(`begin ${begin}`)
        return
      } catch (error) {
        if (storageFailureOf(error)?.kind !== 'busy') throw error
        if (performance.now() > until) throw stillBusy(patienceMs, error)
      }
      await sleep(pause * (0.5 + Math.random()))
    }
  }

  async commitTransaction(): Promise<void> {
    this.#raw.exec('commit')
  }

  /** After a full disk SQLite may have rolled back by itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.#raw.inTransaction) this.#raw.exec('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

const stillBusy = (patienceMs: number, cause: unknown): StorageError =>
  new StorageError({ kind: 'busy', seconds: Math.round(patienceMs / 1000) }, { cause })
