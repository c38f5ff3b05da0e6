import { mkdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fail, ok, type Result } from '../../domain/failure.ts'
import { asFailure } from '../driver-failure.ts'
import type { StorageFailure } from '../failures.ts'
import { createLogKey } from '../ledger/log-key.ts'
import { migrate } from '../schema/migrate.ts'
import { createProjections } from '../schema/projections.ts'
import { openWriter } from '../sqlite/connections.ts'
import { takeBuildingPlace } from './building-place.ts'
import { newDataKey, wrapDataKey } from './data-key.ts'
import { syncFolder, writeDurably } from './durable.ts'
import { layoutOf } from './layout.ts'
import { FORMAT, writeManifest } from './manifest.ts'

export interface CreateOptions {
  readonly name?: string
  /** Needed unless `encrypt` is false. */
  readonly passphrase?: string
  /** False only when somebody asked for it in so many words. */
  readonly encrypt?: boolean
}

export interface Created {
  readonly dataKey: Uint8Array | null
}

/** Makes a workspace in a folder that does not exist yet or is empty: whole, or not at all. */
export const createWorkspace = async (
  folder: string,
  options: CreateOptions = {},
): Promise<Result<Created, StorageFailure>> => {
  const home = resolve(folder)
  const { passphrase = '', encrypt = true } = options
  if (encrypt && passphrase === '') return fail({ kind: 'passphrase-needed', folder: home })
  try {
    const place = await takeBuildingPlace(home)
    if ('taken' in place) return fail(place.taken)
    try {
      const dataKey = encrypt ? newDataKey() : null
      await build(place.folder, options.name ?? basename(home), dataKey, passphrase)
      await place.moveUp()
      return ok({ dataKey })
    } finally {
      await place.abandon()
    }
  } catch (error) {
    return asFailure(error, home)
  }
}

const build = async (
  folder: string,
  name: string,
  dataKey: Uint8Array | null,
  passphrase: string,
): Promise<void> => {
  const { manifest, database, blobs } = layoutOf(folder)
  await mkdir(blobs, { mode: 0o700 })
  const writer = openWriter({ path: database, key: dataKey }, undefined, true)
  try {
    await migrate(writer.db)
    await writer.db.transaction().execute(async (db) => {
      await createProjections({ raw: writer.raw, db })
      await createLogKey(db, name)
    })
  } finally {
    writer.raw.close()
  }
  const encryption = dataKey ? await wrapDataKey(dataKey, passphrase) : null
  const text = writeManifest({ daftar: 'workspace', format: FORMAT, name, encryption })
  await writeDurably(manifest, text)
  await syncFolder(folder)
}
