import { closeSync, fstatSync, mkdirSync, openSync, read, renameSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { syncFolder } from '../workspace/durable.ts'
import type { BlobFiles, OpenBlob } from './blob-files.ts'
import { Pending } from './pending.ts'
import { syncAndClose, writeWhole } from './write-whole.ts'
import { deadWriters, openWriterNotes, type WriterNotes } from './writer-notes.ts'

/** A file that nobody names may still be named by an entry about to be written; after this, not. */
const GRACE_MS = 3_600_000

const FOLDER = /^[0-9a-f]{2}$/
const BLOB = /^[0-9a-f]{32}$/
const PART = /\.part$/

/**
 * Blobs as files `ab/<name>`, `ab` being the first two signs of the name. A file appears under its name
 * only when it is whole; that the disk has it is waited for by `settle`, before an entry may name it.
 */
export const folderFiles = (root: string): BlobFiles => {
  let notes: WriterNotes | null = null
  const made = new Set<string>()
  const pending = new Pending()
  const pathOf = (name: string) => join(root, name.slice(0, 2), name)

  const folderOf = async (name: string): Promise<string> => {
    const folder = join(root, name.slice(0, 2))
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      await syncFolder(root)
      made.add(folder)
    }
    return folder
  }

  return {
    async write(name, pieces) {
      const folder = await folderOf(name)
      notes ??= openWriterNotes(root)
      notes.add(name)
      const part = `${pathOf(name)}.part`
      try {
        const file = await writeWhole(part, pieces)
        const synced = syncAndClose(file)
        renameSync(part, pathOf(name))
        await pending.add(Promise.all([synced, syncFolder(folder)]))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    settle: () => pending.settle(),
    open: (name) => openFile(pathOf(name)),
    remove: async (name) => {
      await rm(pathOf(name), { force: true })
      await rm(`${pathOf(name)}.part`, { force: true })
    },
    leftovers: () => findLeftovers(root),
    hasDeadWriters: async () => (await deadWriters(root)).length > 0,
    async swept() {
      for (const writer of await deadWriters(root)) await rm(writer.path, { force: true })
    },
    async release() {
      await pending.settle()
      notes?.close()
    },
  }
}

const readSome = promisify(read)

/** Opened at once, like a file that is written: for small files only the reading is waited for. */
const openFile = (path: string): OpenBlob | null => {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  return {
    size: fstatSync(file).size,
    async read(position, length) {
      const buffer = Buffer.allocUnsafeSlow(length)
      const { bytesRead } = await readSome(file, buffer, 0, length, position)
      return buffer.subarray(0, bytesRead)
    },
    close: () => closeSync(file),
  }
}

/** Names whose writer is dead, and names of files older than the grace. */
const findLeftovers = async (root: string): Promise<readonly string[]> => {
  const dead = await deadWriters(root)
  const left = new Set(dead.flatMap((writer) => writer.names))
  const before = Date.now() - GRACE_MS
  for (const folder of await namesIn(root)) {
    if (!FOLDER.test(folder)) continue
    for (const file of await namesIn(join(root, folder))) {
      const name = file.replace(PART, '')
      if (!BLOB.test(name) || left.has(name)) continue
      const found = await stat(join(root, folder, file)).catch(() => null)
      if (found !== null && found.mtimeMs < before) left.add(name)
    }
  }
  return [...left]
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
