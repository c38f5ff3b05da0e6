import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { App } from '../../src/app/types.ts'
import { openMemoryApp } from '../../src/app.ts'

/** An application whose record is in memory alone, and what takes documents into it. */
interface MemoryRecord {
  readonly app: App
  /** Adds a document of these words, and reads it. */
  readonly add: (fileName: string, words: string) => Promise<void>
  /** Whoever opened it closes it: a hook that runs before each test gives this back. */
  readonly close: () => Promise<void>
}

const memoryRecord = async (): Promise<MemoryRecord> => {
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

/** A record of its own for each test of a file, opened before it and closed behind it. */
export const recordOfEachTest = (): Pick<MemoryRecord, 'app' | 'add'> => {
  let opened: MemoryRecord | undefined
  beforeEach(async () => {
    opened = await memoryRecord()
    return opened.close
  })
  const record = (): MemoryRecord => {
    if (!opened) throw new Error('A record is only open within a test.')
    return opened
  }
  return {
    get app() {
      return record().app
    },
    add: (fileName, words) => record().add(fileName, words),
  }
}
