import { closeSync, fsync, openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const sync = promisify(fsync)

/** Makes a folder's list of names durable. Windows can't, and does not need it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    await sync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Writes a new file and waits until the disk has it. */
export const writeDurably = (path: string, text: string): Promise<void> =>
  writeFile(path, text, { flush: true, flag: 'wx', mode: 0o600 })
