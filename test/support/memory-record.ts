import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localOwner } from '../../src/access/viewer.ts'
import type { App } from '../../src/app/types.ts'
import { openMemoryApp } from '../../src/app.ts'

/** An application whose record is in memory alone, and what takes documents into it. */
export interface MemoryRecord {
  readonly app: App
  /** Adds a document of these words, and reads it. */
  readonly add: (fileName: string, words: string) => Promise<void>
  /** Whoever opened it closes it: a hook that runs before each test gives this back. */
  readonly close: () => Promise<void>
}

export const memoryRecord = async (): Promise<MemoryRecord> => {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-record-'))
  const app = await openMemoryApp()
  return {
    app,
    add: async (fileName, words) => {
      const path = join(folder, fileName)
      writeFileSync(path, words)
      await app.addFiles(localOwner, { paths: [path] })
      await app.readSources(localOwner)
    },
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
