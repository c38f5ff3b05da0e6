import type { EntryHeader } from '@daftar/ledger'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { AnyEntry, LedgerReader, StoredEntry } from '../store.ts'
import { isEntryType } from './entry-types.ts'

/** Rows fetched at a time: few enough that a page of long bodies stays small in memory. */
const PAGE = 200

const NAMES_AT_A_TIME = 500

/** Runs a query on a consistent state: within a write on its own transaction. */
export type RunRead = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>

interface EntryRow {
  readonly header: Uint8Array
  readonly body: Uint8Array | null
}

export const toEntry = (row: EntryRow): AnyEntry => {
  const header: EntryHeader = JSON.parse(textOf(row.header))
  const { seq, id, at, actor, object, type } = header
  const facts = { seq, id, at, actor, object } as Omit<StoredEntry, 'is' | 'type' | 'body'>
  if (row.body === null) return { ...facts, is: 'erased', type, body: null }
  const body: unknown = JSON.parse(textOf(row.body))
  if (!isEntryType(type)) return { ...facts, is: 'unknown', type, body }
  return { ...facts, is: 'known', type, body } as StoredEntry
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

type Reads = Omit<LedgerReader, 'verify' | 'key' | 'signer'>

/** Everything of `LedgerReader` that is a query. */
export const ledgerReads = (run: RunRead): Reads => ({
  size: () => run(storedSize),
  types: () => run(countTypes),
  entry: (id) => run((db) => oneEntry(db, id)),
  released: (seq) => run((db) => releasedBody(db, seq)),
  checkpoint: (size) => run((db) => storedCheckpoint(db, size)),
  entries: (from, to) => map(pages(run, entryPage, from, to), toEntry),
  headers: (from, to) => map(pages(run, leafPage, from, to), (row) => row.header),
  leafHashes: (from, to) => map(pages(run, leafPage, from, to), (row) => row.leaf_hash),
})

export const storedSize = async (db: Kysely<Tables>): Promise<number> => {
  const row = await db.selectFrom('ledger_frontier').select('size').executeTakeFirst()
  return row?.size ?? 0
}

/** Which of these blobs some entry names. */
export const namedBlobs = async (
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<ReadonlySet<string>> => {
  const named = new Set<string>()
  for (let from = 0; from < names.length; from += NAMES_AT_A_TIME) {
    const some = names.slice(from, from + NAMES_AT_A_TIME)
    const rows = await db
      .selectFrom('ledger_blob')
      .select('name')
      .where('name', 'in', some)
      .execute()
    for (const { name } of rows) named.add(name)
  }
  return named
}

const countTypes = async (db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('ledger_entry')
    .select((e) => ['type', e.fn.countAll<number>().as('count')])
    .groupBy('type')
    .execute()
  return new Map(rows.map(({ type, count }) => [type, Number(count)]))
}

const entriesWithBodies = (db: Kysely<Tables>) =>
  db
    .selectFrom('ledger_entry')
    .leftJoin('ledger_body', 'ledger_body.seq', 'ledger_entry.seq')
    .select(['ledger_entry.seq', 'ledger_entry.header', 'ledger_body.body'])

const oneEntry = async (db: Kysely<Tables>, id: string): Promise<AnyEntry | null> => {
  const row = await entriesWithBodies(db).where('ledger_entry.id', '=', id).executeTakeFirst()
  return row ? toEntry(row) : null
}

const releasedBody = async (db: Kysely<Tables>, seq: number) => {
  const query = db.selectFrom('ledger_body').select(['salt', 'body']).where('seq', '=', seq)
  return (await query.executeTakeFirst()) ?? null
}

const storedCheckpoint = async (db: Kysely<Tables>, size?: number): Promise<string | null> => {
  const all = db.selectFrom('ledger_checkpoint').select('note').orderBy('size', 'desc').limit(1)
  const row = await (size === undefined ? all : all.where('size', '=', size)).executeTakeFirst()
  return row?.note ?? null
}

type Page<R> = (db: Kysely<Tables>, from: number, to: number) => Promise<readonly R[]>

const entryPage: Page<EntryRow & { readonly seq: number }> = (db, from, to) =>
  entriesWithBodies(db)
    .where('ledger_entry.seq', '>=', from)
    .where('ledger_entry.seq', '<', to)
    .orderBy('ledger_entry.seq')
    .limit(PAGE)
    .execute()

const leafPage: Page<{
  readonly seq: number
  readonly header: Uint8Array
  readonly leaf_hash: Uint8Array
}> = (db, from, to) =>
  db
    .selectFrom('ledger_entry')
    .select(['seq', 'header', 'leaf_hash'])
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .orderBy('seq')
    .limit(PAGE)
    .execute()

/** Page after page by number, so that no cursor is held while the caller does other things. */
export async function* pages<R extends { readonly seq: number }>(
  run: RunRead,
  page: Page<R>,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<R> {
  for (let next = from; next < to; ) {
    const rows = await run((db) => page(db, next, to))
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    next = last.seq + 1
  }
}

async function* map<A, B>(all: AsyncIterable<A>, change: (one: A) => B): AsyncGenerator<B> {
  for await (const one of all) yield change(one)
}
