import { open, writeFile } from 'node:fs/promises'

/** Makes a folder's list of names durable. Windows can't, and does not need it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a new file and waits until the disk has it. */
export const writeDurably = (path: string, text: string): Promise<void> =>
  writeFile(path, text, { flush: true, flag: 'wx', mode: 0o600 })
