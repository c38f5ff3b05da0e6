import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import { translating } from './driver-failure.ts'
import { Appender, type AppendStatements, appendStatements } from './ledger/appender.ts'
import { ledgerReads } from './ledger/ledger-reader.ts'
import type { LogKey } from './ledger/log-key.ts'
import { verifyStore } from './ledger/verify-store.ts'
import { createProjections, dropProjections } from './schema/projections.ts'
import type { Tables } from './schema/tables.ts'
import { ChangeWatcher } from './sqlite/change-watcher.ts'
import { asReadDb, asWriteDb, type Connection } from './sqlite/connection.ts'
import { type Connections, memoryConnections } from './sqlite/connections.ts'
import { Pace } from './sqlite/pace.ts'
import { matchTokens } from './sqlite/search-index.ts'
import { SearchQueue } from './sqlite/search-queue.ts'
import type {
  BlobStore,
  LedgerReader,
  ProjectionTx,
  Projector,
  ReadDb,
  RebuildTx,
  SearchReader,
  Store,
  StoreInfo,
  WriteTx,
} from './store.ts'

export interface StoreParts {
  readonly info: StoreInfo
  readonly connections: Connections
  /** For looking whether another process wrote; null where none can. */
  readonly openWatcher: (() => Connection) | null
  readonly blobs: BlobStore
  /** When the disk has all blobs put so far. */
  readonly settleBlobs: () => Promise<void>
  readonly key: LogKey
  readonly projectionsStale: boolean
  readonly now: () => Date
  /** Called at the end of `close`, when nothing of this store is used any more. */
  readonly release: () => Promise<void>
}

/** What runs inside a read or write, so that reads within it see the same state. */
interface Inside {
  readonly kind: 'read' | 'write'
  readonly db: Kysely<Tables>
  open: boolean
}

/** The store over SQLite connections, in a folder or in memory. */
export class SqliteStore implements Store {
  readonly info: StoreInfo
  readonly blobs: BlobStore
  readonly ledger: LedgerReader
  readonly search: SearchReader
  readonly #parts: StoreParts
  readonly #inside = new AsyncLocalStorage<Inside>()
  readonly #watcher: ChangeWatcher
  #project: Projector = () => undefined
  #statements: AppendStatements | null = null

  constructor(parts: StoreParts) {
    this.#parts = parts
    this.info = parts.info
    this.blobs = parts.blobs
    this.#watcher = new ChangeWatcher(parts.openWatcher)
    const run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => this.#read(work)
    this.search = { match: (query, options) => run((db) => matchTokens(db, query, options)) }
    this.ledger = {
      key: parts.key.vkey,
      signer: parts.key.signer,
      ...ledgerReads(run),
      verify: (options) => verifyStore({ run, blobs: parts.blobs, key: parts.key }, options),
    }
  }

  get projectionsStale(): boolean {
    return this.#parts.projectionsStale
  }

  setProjector(project: Projector): void {
    this.#project = project
  }

  read<T>(work: (db: ReadDb) => Promise<T>): Promise<T> {
    return this.#read((db) => work(asReadDb(db)))
  }

  #read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const inside = this.#inside.getStore()
    if (inside?.open) return work(inside.db)
    return translating(() =>
      this.#parts.connections.withReader(({ db }) => this.#enter('read', db, () => work(db))),
    )
  }

  write<T>(actor: string, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.#transact(async (writer) => {
      const pace = new Pace()
      const search = new SearchQueue(writer.raw, pace)
      const into = this.#projectionTx(writer, search)
      const { key, now } = this.#parts
      this.#statements ??= appendStatements(writer.raw)
      const appender = new Appender({
        statements: this.#statements,
        key,
        actor,
        now,
        pace,
        project: (entry) => this.#project(into, entry),
      })
      const answer = await work({
        db: asReadDb(writer.db),
        blobs: this.blobs,
        append: (type, object, body) => appender.append(type, object, body),
      })
      const size = appender.finish()
      await search.flush()
      if (size !== null) await this.#parts.settleBlobs()
      return { answer, size }
    })
  }

  rebuild<T>(work: (tx: RebuildTx) => Promise<T>): Promise<T> {
    return this.#transact(async (writer) => {
      const search = new SearchQueue(writer.raw, new Pace())
      const reset = async () => {
        await dropProjections(writer)
        await createProjections(writer)
      }
      const answer = await work({ ...this.#projectionTx(writer, search), reset })
      await search.flush()
      return { answer, size: null }
    })
  }

  async scratch<T>(work: (tx: ProjectionTx) => Promise<T>): Promise<T> {
    const { connections } = memoryConnections()
    try {
      return await connections.withWriter(async ({ raw, db }) => {
        await db.schema
          .createTable('workspace_meta')
          .addColumn('name', 'text', (c) => c.primaryKey())
          .addColumn('value', 'text')
          .execute()
        return db.transaction().execute(async (tx) => {
          await createProjections({ raw, db: tx })
          const search = new SearchQueue(raw, new Pace())
          const answer = await work(this.#projectionTx({ db: tx }, search))
          await search.flush()
          return answer
        })
      }, false)
    } finally {
      await connections.close()
    }
  }

  onChange(listener: (ledgerSize: number) => void): () => void {
    return this.#watcher.add(listener)
  }

  async close(): Promise<void> {
    this.#watcher.stop()
    await this.#parts.connections.close()
    await this.#parts.release()
  }

  /** One immediate transaction; tells the listeners when the ledger has grown. */
  async #transact<T>(
    work: (writer: Connection) => Promise<{ answer: T; size: number | null }>,
  ): Promise<T> {
    const inside = this.#inside.getStore()
    if (inside?.open && inside.kind === 'write') {
      throw new Error('A write was begun within a write: it would wait for itself.')
    }
    const begun = (writer: Connection) =>
      writer.db
        .transaction()
        .execute((db) => this.#enter('write', db, () => work({ raw: writer.raw, db })))
    const { connections } = this.#parts
    const done = await translating(() => connections.withWriter(begun, inside?.open === true))
    const { size } = done
    if (size !== null) this.#inside.exit(() => this.#watcher.tell(size))
    return done.answer
  }

  #projectionTx({ db }: Pick<Connection, 'db'>, search: SearchQueue): ProjectionTx {
    return { db: asWriteDb(db), blobs: this.blobs, search }
  }

  async #enter<T>(kind: 'read' | 'write', db: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
    const inside: Inside = { kind, db, open: true }
    try {
      return await this.#inside.run(inside, work)
    } finally {
      inside.open = false
    }
  }
}
