import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isGone, thisProcess } from '../workspace/processes.ts'

/**
 * While a process has a store open it notes the names of the blobs it writes. A process that was killed
 * leaves its note, and the next sweep knows at once which files nobody will ever name in an entry.
 */
export interface WriterNotes {
  add(name: string): void
  close(): void
}

const FOLDER = 'writing'
const NAME = /^[0-9a-f]{32}$/

export const openWriterNotes = (root: string): WriterNotes => {
  const folder = join(root, FOLDER)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${thisProcess()}.${randomBytes(4).toString('hex')}`)
  return {
    add: (name) => appendFileSync(path, `${name}\n`, { mode: 0o600 }),
    close: () => rmSync(path, { force: true }),
  }
}

export interface DeadWriter {
  readonly path: string
  readonly names: readonly string[]
}

/** Notes of processes that are no more. What another machine left is told by its age. */
export const deadWriters = async (root: string): Promise<readonly DeadWriter[]> => {
  const folder = join(root, FOLDER)
  const dead: DeadWriter[] = []
  for (const note of await readdir(folder).catch(() => [])) {
    if (!isGone(note.split('.')[0] ?? '')) continue
    const path = join(folder, note)
    const text = await readFile(path, 'utf8').catch(() => '')
    dead.push({ path, names: text.split('\n').filter((name) => NAME.test(name)) })
  }
  return dead
}
