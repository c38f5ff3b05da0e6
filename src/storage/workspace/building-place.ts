import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageFailure } from '../failures.ts'
import { syncFolder } from './durable.ts'
import { layoutOf } from './layout.ts'
import { isGone, thisProcess } from './processes.ts'

const BUILDING = '.daftar-new'
const BUILDER = 'builder-'

/** How long a builder may need to note its name, in milliseconds. */
const NOTING_MS = 60_000

/**
 * The place inside a folder where a workspace is made before it is moved up, `workspace.json` last. The
 * folder itself is never replaced: it may be where somebody's terminal stands.
 */
export interface BuildingPlace {
  readonly folder: string
  moveUp(): Promise<void>
  /** Leaves the folder as it was found. */
  abandon(): Promise<void>
}

type Taken = StorageFailure | null

/** Takes the place, or says why not. What a killed builder left is cleared away first. */
export const takeBuildingPlace = async (
  folder: string,
): Promise<BuildingPlace | { readonly taken: StorageFailure }> => {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  const taken = await clearFor(folder)
  if (taken) return { taken }
  const building = join(folder, BUILDING)
  try {
    await mkdir(building, { mode: 0o700 })
  } catch (error) {
    if (!isExists(error)) throw error
    return { taken: { kind: 'busy', seconds: 0 } }
  }
  await writeFile(join(building, BUILDER + thisProcess()), '')
  return {
    folder: building,
    moveUp: () => moveUp(building, folder),
    async abandon() {
      await rm(building, { recursive: true, force: true })
      if (made !== undefined) await rmdir(folder).catch(() => undefined)
    },
  }
}

const isExists = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

const clearFor = async (folder: string): Promise<Taken> => {
  const names = await readdir(folder)
  if (names.includes('workspace.json')) return { kind: 'already-a-workspace', folder }
  if (!names.includes(BUILDING)) {
    return names.length > 0 ? { kind: 'folder-not-empty', folder } : null
  }
  if (!(await builderIsGone(join(folder, BUILDING)))) return { kind: 'busy', seconds: 0 }
  // Moved up by a builder that was killed before the last step, so nobody has ever used them.
  const { blobs, database } = layoutOf(folder)
  for (const left of [database, blobs]) await rm(left, { recursive: true, force: true })
  await rm(join(folder, BUILDING), { recursive: true, force: true })
  return names.some((name) => ![BUILDING, 'blobs', 'daftar.db'].includes(name))
    ? { kind: 'folder-not-empty', folder }
    : null
}

const builderIsGone = async (building: string): Promise<boolean> => {
  const names = await readdir(building)
  const builder = names.find((name) => name.startsWith(BUILDER))
  if (builder !== undefined) return isGone(builder.slice(BUILDER.length))
  return Date.now() - (await stat(building)).mtimeMs > NOTING_MS
}

const moveUp = async (building: string, folder: string): Promise<void> => {
  const from = layoutOf(building)
  const to = layoutOf(folder)
  await rename(from.blobs, to.blobs)
  await rename(from.database, to.database)
  await syncFolder(folder)
  await rename(from.manifest, to.manifest)
  await syncFolder(folder)
  await rm(building, { recursive: true, force: true })
}
