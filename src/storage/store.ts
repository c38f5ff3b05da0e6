import type { Signer } from '@daftar/ledger'
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { EntryBodies, EntryType } from '../domain/entries.ts'
import type { EntryId } from '../domain/ids.ts'
import type { BlobRef } from '../domain/source.ts'
import type { LedgerTables } from './schema/ledger-tables.ts'
import type { ProjectionTables } from './schema/projection-tables.ts'
import type { VerifyReport } from './verify-report.ts'

/** What stages may read: the projections, and the ledger's headers. Bodies come through `LedgerReader`. */
export type ReadTables = ProjectionTables & Pick<LedgerTables, 'ledger_entry' | 'ledger_checkpoint'>

export type ReadDb = ReadonlyKysely<ReadTables>
export type WriteDb = Kysely<ProjectionTables>

interface EntryFacts {
  /** Index in the ledger, from 0. */
  readonly seq: number
  readonly id: EntryId
  /** ISO 8601 instant, UTC, of this machine's clock. */
  readonly at: string
  /** Pseudonymous id of who acted. */
  readonly actor: string
  /** Id of the thing the entry is about. */
  readonly object: string
}

/** An entry of a type this program knows, with its body. Switching on `type` narrows `body`. */
export type StoredEntry<T extends EntryType = EntryType> = T extends EntryType
  ? EntryFacts & { readonly is: 'known'; readonly type: T; readonly body: EntryBodies[T] }
  : never

/** An entry whose type this program does not know: kept, counted, handed on. */
export interface UnknownEntry extends EntryFacts {
  readonly is: 'unknown'
  readonly type: string
  readonly body: unknown
}

/** An entry whose body was erased. */
export interface ErasedEntry extends EntryFacts {
  readonly is: 'erased'
  readonly type: string
  readonly body: null
}

export type AnyEntry = StoredEntry | UnknownEntry | ErasedEntry

/** Reads the ledger. Inside `store.write` it sees what that transaction has appended. */
export interface LedgerReader {
  /** This log's verifier key, in vkey form. */
  readonly key: string
  /** Signs what is handed over from this log (the seal of a package). */
  readonly signer: Signer
  size(): Promise<number>
  /** Entries `from` … `to - 1` in order; to the end without `to`. */
  entries(from?: number, to?: number): AsyncIterable<AnyEntry>
  entry(id: string): Promise<AnyEntry | null>
  /** The stored header bytes, which are the leaves. */
  headers(from?: number, to?: number): AsyncIterable<Uint8Array>
  /** The exact body bytes and the salt of their commitment; null when erased or not there. */
  released(seq: number): Promise<{ readonly salt: Uint8Array; readonly body: Uint8Array } | null>
  leafHashes(from?: number, to?: number): AsyncIterable<Uint8Array>
  /** The newest signed checkpoint, or the one of that size; null when there is none. */
  checkpoint(size?: number): Promise<string | null>
  /** How many entries there are of each type. */
  types(): Promise<ReadonlyMap<string, number>>
  /** Checks every header, body, root, signature and blob. Damage is reported, never thrown. */
  verify(options?: VerifyOptions): Promise<VerifyReport>
}

export interface VerifyOptions {
  /** Without blobs the check reads the database only. */
  readonly blobs?: boolean
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** One word that must be there: a token, the tokens of a phrase in order, or a beginning of the last. */
export interface SearchTerm {
  readonly tokens: readonly string[]
  /** The last token may go on ("погр" finds "погром"). */
  readonly prefix?: boolean
}

/** Every group must be found; within a group any one term is enough. */
export type TokenQuery = readonly (readonly SearchTerm[])[]

export interface SearchOptions {
  readonly limit: number
  readonly offset?: number
  /** Only rows whose id this query selects, so that what a viewer may not see is not even counted. */
  readonly among?: (db: ReadDb) => SelectQueryBuilder<ReadTables, never, { id: number }>
}

export interface SearchReader {
  /** Row ids, best first (ties by id), and how many there are in all. */
  match(
    query: TokenQuery,
    options: SearchOptions,
  ): Promise<{ readonly rowIds: readonly number[]; readonly total: number }>
}

export interface SearchWriter {
  /**
   * Tokens are parted by spaces and stand as they are: nothing is folded or stemmed here. A token that
   * begins with `~` belongs to a second row of words, so that it never stands between two of a phrase.
   */
  index(rowId: number, tokens: string): Promise<void>
  /** Rows whose tokens, in the same order, are asked for when they are written: at the end of the transaction. */
  indexLater(
    rowIds: readonly number[],
    tokens: () => Promise<readonly string[]>,
    length: number,
  ): Promise<void>
  remove(rowId: number): Promise<void>
}

/** Bytes of a blob are read by its reference: the name finds it, the key opens it. */
export interface BlobReader {
  /** Throws a DaftarError with a BlobFailure when the blob is missing, cut short or altered. */
  get(ref: BlobRef): Promise<Uint8Array>
  /** As `get`, in pieces. What was given before an error is true; whether all was given, only the end tells. */
  stream(ref: BlobRef): AsyncIterable<Uint8Array>
}

export interface BlobStore extends BlobReader {
  /**
   * Encrypts and keeps the bytes under a new random name and key. No entry that names them is
   * acknowledged before the disk has them. `sha256` is of the plain bytes.
   */
  put(
    bytes: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<{ readonly ref: BlobRef; readonly sha256: string }>
  /** For erasure, and for bytes put for an entry that then was not written. */
  delete(ref: BlobRef): Promise<void>
  /** Removes files that no entry names and nobody is writing; gives how many. */
  sweep(): Promise<number>
}

/** The only place where projection tables are written: given to the projector, never to a stage. */
export interface ProjectionTx {
  readonly db: WriteDb
  readonly search: SearchWriter
  readonly blobs: BlobReader
}

/** Everything in it is written, or nothing. What it changes, it changes by appending entries. */
export interface WriteTx {
  /** Sees what was appended and projected so far. */
  readonly db: ReadDb
  readonly blobs: BlobReader
  append<T extends EntryType>(
    type: T,
    object: string,
    body: EntryBodies[T],
  ): Promise<StoredEntry<T>>
}

/** Called for each entry, in the transaction that appends it. */
export type Projector = (tx: ProjectionTx, entry: StoredEntry) => Promise<void> | void

export interface RebuildTx extends ProjectionTx {
  /** Drops the projection tables and the search index and makes them anew, empty. */
  reset(): Promise<void>
}

export interface StoreInfo {
  /** Null for a store in memory. */
  readonly folder: string | null
  readonly name: string
  readonly encrypted: boolean
  /** Name of this log and of its key: `<org>/<device>/g<generation>`. */
  readonly origin: string
}

/**
 * One workspace's record. Reads see one consistent state and never wait behind a write; writes wait
 * for each other, also across processes. Failures (`StorageFailure`) are thrown as `DaftarError`.
 */
export interface Store {
  readonly info: StoreInfo
  readonly blobs: BlobStore
  readonly ledger: LedgerReader
  readonly search: SearchReader
  /** Within `write`, a read sees what that transaction has done so far. */
  read<T>(work: (db: ReadDb) => Promise<T>): Promise<T>
  /**
   * One transaction, immediate. When it appended anything, a checkpoint is signed at its end. Put blobs
   * before it, not in it. A write within a write is a mistake in the program and throws.
   */
  write<T>(actor: string, work: (tx: WriteTx) => Promise<T>): Promise<T>
  setProjector(project: Projector): void
  /** True when the tables were made by a program that gave them another shape: rebuild before reading. */
  readonly projectionsStale: boolean
  /** A transaction on the projections alone, to fold the ledger anew. */
  rebuild<T>(work: (tx: RebuildTx) => Promise<T>): Promise<T>
  /** The same on empty tables in memory that vanish afterwards; blobs are this store's. */
  scratch<T>(work: (tx: ProjectionTx) => Promise<T>): Promise<T>
  /** Tells the ledger's size after own writes at once, after others' within half a second. */
  onChange(listener: (ledgerSize: number) => void): () => void
  close(): Promise<void>
}
