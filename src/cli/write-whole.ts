import { rename, rm, stat, writeFile } from 'node:fs/promises'

/**
 * Writes a file whole or not at all: what stood there before stays until the new bytes are on the disk.
 * Throws the system's error. A pipe or a device is written to as it is.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there !== null && !there.isFile()) return writeFile(path, bytes)
  const part = `${path}.part`
  try {
    await writeFile(part, bytes, { flush: true })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    // The system names the part, or nothing; a person knows the file.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}
