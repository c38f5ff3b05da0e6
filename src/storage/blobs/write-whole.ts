import { closeSync, fsync, openSync, write } from 'node:fs'
import { promisify } from 'node:util'

const writeSome = promisify(write)
const sync = promisify(fsync)

/** Bytes gathered for one write: most blobs are small. */
const GATHERED = 512 * 1024

/**
 * Writes a new file and gives it open, for `syncAndClose` to wait until the disk has it. Opening is made
 * at once, without the thread pool: for small files the way there and back costs more than the writing.
 */
export const writeWhole = async (
  path: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<number> => {
  const file = openSync(path, 'wx', 0o600)
  try {
    let held: Uint8Array[] = []
    let size = 0
    for await (const piece of pieces) {
      held.push(piece)
      size += piece.length
      if (size < GATHERED) continue
      await writeAll(file, Buffer.concat(held, size))
      held = []
      size = 0
    }
    await writeAll(file, Buffer.concat(held, size))
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

export const syncAndClose = async (file: number): Promise<void> => {
  try {
    await sync(file)
  } finally {
    closeSync(file)
  }
}

/** A write may take less than it was given. */
const writeAll = async (file: number, bytes: Uint8Array): Promise<void> => {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await writeSome(file, bytes, from, bytes.length - from, null)
    from += bytesWritten
  }
}
