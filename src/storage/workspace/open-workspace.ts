import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../domain/failure.ts'
import { blobsOver } from '../blobs/blobs.ts'
import { folderFiles } from '../blobs/folder-files.ts'
import { asFailure, StorageError } from '../driver-failure.ts'
import type { StorageFailure } from '../failures.ts'
import { namedBlobs } from '../ledger/ledger-reader.ts'
import { readLogKey } from '../ledger/log-key.ts'
import { migrate, newestMigration, schemaState } from '../schema/migrate.ts'
import { projectionsAreCurrent } from '../schema/projections.ts'
import type { Connection } from '../sqlite/connection.ts'
import {
  type DatabaseFile,
  fileConnections,
  openReader,
  openWriter,
} from '../sqlite/connections.ts'
import { SqliteStore } from '../sqlite-store.ts'
import type { Store } from '../store.ts'
import { type CreateOptions, createWorkspace } from './create-workspace.ts'
import { unwrapDataKey } from './data-key.ts'
import { layoutOf } from './layout.ts'
import { type Manifest, readManifest } from './manifest.ts'

export interface OpenOptions extends Omit<CreateOptions, 'passphrase'> {
  readonly mode?: 'open' | 'create'
  /** The passphrase, or how to ask for it: asked for only where there is something to unlock. */
  readonly passphrase?: string | (() => Promise<string | undefined>)
  /** How long a write waits for another process, in milliseconds. */
  readonly patienceMs?: number
  readonly now?: () => Date
}

type Opened = Result<Store, StorageFailure>

/**
 * Opens the workspace in a folder, or makes it first. Every expected failure is a value: nothing is
 * changed on the disk before folder, version and passphrase are known to be right.
 */
export const openWorkspaceStore = async (
  folder: string,
  options: OpenOptions = {},
): Promise<Opened> => {
  try {
    const place = resolve(folder)
    if (options.mode !== 'create') return await openExisting(place, options)
    return await createAndOpen(place, options)
  } catch (error) {
    return asFailure(error, folder)
  }
}

const passphraseOf = async ({ passphrase }: OpenOptions): Promise<string> =>
  (typeof passphrase === 'function' ? await passphrase() : passphrase) ?? ''

const createAndOpen = async (folder: string, options: OpenOptions): Promise<Opened> => {
  const { name, encrypt = true } = options
  const created = await createWorkspace(folder, {
    encrypt,
    passphrase: encrypt ? await passphraseOf(options) : '',
    ...(name === undefined ? {} : { name }),
  })
  if (!created.ok) return created
  const manifest = await manifestOf(folder)
  return manifest.ok
    ? openUnlocked(folder, manifest.value, created.value.dataKey, options)
    : manifest
}

const openExisting = async (folder: string, options: OpenOptions): Promise<Opened> => {
  const read = await manifestOf(folder)
  if (!read.ok) return read
  const { encryption } = read.value
  if (encryption === null) return openUnlocked(folder, read.value, null, options)
  const passphrase = await passphraseOf(options)
  if (passphrase === '') return fail({ kind: 'passphrase-needed', folder })
  const dataKey = await unwrapDataKey(encryption, passphrase)
  if (dataKey === null) return fail({ kind: 'wrong-passphrase', folder })
  return openUnlocked(folder, read.value, dataKey, options)
}

const manifestOf = async (folder: string): Promise<Result<Manifest, StorageFailure>> => {
  try {
    return readManifest(folder, await readFile(layoutOf(folder).manifest, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const absent = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR'
    if (absent) return fail({ kind: 'not-a-workspace', folder })
    throw error
  }
}

const openUnlocked = async (
  folder: string,
  manifest: Manifest,
  key: Uint8Array | null,
  options: OpenOptions,
): Promise<Opened> => {
  const layout = layoutOf(folder)
  if (!existsSync(layout.database)) {
    return fail({ kind: 'database-damaged', what: 'daftar.db is missing' })
  }
  const file: DatabaseFile = { path: layout.database, key }
  const writer = openWriter(file, options.patienceMs)
  try {
    const failure = await bringUpToDate(folder, writer)
    if (failure) {
      writer.raw.close()
      return fail(failure)
    }
    return ok(await storeOver(folder, manifest, { file, writer }, options))
  } catch (error) {
    writer.raw.close()
    throw error
  }
}

/** Joins the parts of a store over an open, current database. */
const storeOver = async (
  folder: string,
  { name }: Manifest,
  { file, writer }: { readonly file: DatabaseFile; readonly writer: Connection },
  { now = () => new Date() }: OpenOptions,
): Promise<Store> => {
  const key = await readLogKey(writer.db)
  if (key === null) {
    throw new StorageError({ kind: 'database-damaged', what: 'the key of the ledger is missing' })
  }
  const connections = fileConnections(file, writer)
  const files = folderFiles(layoutOf(folder).blobs)
  const blobs = blobsOver(files, (names) =>
    connections.withReader(({ db }) => namedBlobs(db, names)),
  )
  // What a killed process left goes now; if that fails, the next opening tries again.
  if (await files.hasDeadWriters()) await blobs.sweep().catch(() => undefined)
  return new SqliteStore({
    info: { folder, name, encrypted: file.key !== null, origin: key.signer.key.name },
    connections,
    openWatcher: () => openReader(file),
    blobs,
    settleBlobs: () => files.settle(),
    key,
    projectionsStale: !(await projectionsAreCurrent(writer)),
    now,
    release: () => files.release(),
  })
}

const bringUpToDate = async (
  folder: string,
  writer: Connection,
): Promise<StorageFailure | null> => {
  const state = await schemaState(writer.db)
  if (state.is === 'newer') {
    return { kind: 'newer-workspace', folder, found: state.found, known: newestMigration() }
  }
  // A workspace is made with its tables, so this one lost them: filling it anew would hide that.
  if (state.is === 'none') return { kind: 'database-damaged', what: 'daftar.db holds no record' }
  if (state.is === 'older') await migrate(writer.db)
  return null
}
