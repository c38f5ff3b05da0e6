import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { orThrow } from '../../domain/failure.ts'
import { newId } from '../../domain/ids.ts'
import { openMemoryStore } from '../memory-store.ts'
import type { Store, WriteTx } from '../store.ts'
import { type OpenOptions, openWorkspaceStore } from '../workspace/open-workspace.ts'

/** A folder that goes when the test ends. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daftar-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens and closes with the test; a store closed by the test itself is left alone. */
export const closing = (store: Store): Store => {
  onTestFinished(() => store.close().catch(() => undefined))
  return store
}

export const openPlain = async (folder: string, options: OpenOptions = {}): Promise<Store> =>
  closing(orThrow(await openWorkspaceStore(folder, { encrypt: false, ...options })))

export const createPlain = (folder: string, options: OpenOptions = {}): Promise<Store> =>
  openPlain(folder, { mode: 'create', name: 'Test', ...options })

export const passphrase = 'three grey horses'

/** Every kind of store that must behave alike. */
export const kindsOfStore: readonly (readonly [string, () => Promise<Store>])[] = [
  ['in memory', async () => closing(await openMemoryStore())],
  ['in a folder', async () => createPlain(join(await temporaryFolder(), 'w'))],
  [
    'in an encrypted folder',
    async () => {
      const folder = join(await temporaryFolder(), 'w')
      return closing(orThrow(await openWorkspaceStore(folder, { mode: 'create', passphrase })))
    },
  ],
]

/** An entry of any kind, for tests that only count. */
export const appendCase = (tx: WriteTx, name = 'A case') => {
  const caseId = newId('case')
  return tx.append('case.opened/1', caseId, { caseId, name })
}

export const collect = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}
