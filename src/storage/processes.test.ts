import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { orThrow } from '../domain/failure.ts'
import type { AnyEntry, Store } from './store.ts'
import { collect, openPlain, passphrase, temporaryFolder } from './testing/stores.ts'
import { createWorkspace } from './workspace/create-workspace.ts'
import { openWorkspaceStore } from './workspace/open-workspace.ts'

const script = fileURLToPath(new URL('./testing/writer-process.ts', import.meta.url))

interface Writer {
  readonly process: ChildProcess
  /** Objects of the entries it was told are stored. */
  readonly acknowledged: string[]
  readonly opened: Promise<void>
  /** When so many writes were acknowledged. */
  readonly reached: (count: number) => Promise<void>
  readonly ended: Promise<number | null>
}

const startWriter = (folder: string, name: string, count: number, ...more: string[]): Writer => {
  const child = spawn(
    process.execPath,
    ['--conditions=daftar-source', script, folder, name, String(count), ...more],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const acknowledged: string[] = []
  const lines = createInterface({ input: child.stdout })
  const opened = new Promise<void>((resolve) => lines.once('line', () => resolve()))
  lines.on('line', (line) => {
    if (line !== 'open') acknowledged.push(`${name}-${line}`)
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const reached = async (count: number) => {
    await opened
    while (acknowledged.length < count) await once(lines, 'line')
  }
  return { process: child, acknowledged, opened, reached, ended }
}

const objectsOf = async (store: Store): Promise<string[]> =>
  (await collect<AnyEntry>(store.ledger.entries())).map(({ object }) => object)

const blobFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true })
    .map(String)
    .filter((name) => /^..\/[0-9a-f]{32}/.test(name))

describe('several processes on one workspace', () => {
  it('lose no write, and each sees the same ledger', async () => {
    const folder = join(await temporaryFolder(), 'w')
    orThrow(await createWorkspace(folder, { encrypt: false }))
    const store = await openPlain(folder)
    const writers = ['a', 'b', 'c'].map((name) => startWriter(folder, name, 40))
    const own: Promise<unknown>[] = []
    await Promise.all(writers.map(({ opened }) => opened))
    for (let i = 0; i < 40; i++) {
      own.push(store.write('own', (tx) => tx.append('text.read/1', `own-${i}`, {} as never)))
    }
    await Promise.all(own)
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0])
    const objects = await objectsOf(store)
    expect(objects).toHaveLength(160)
    expect(new Set(objects).size).toBe(160)
    for (const { acknowledged } of writers)
      expect(objects).toEqual(expect.arrayContaining(acknowledged))
    expect((await store.ledger.verify()).ok).toBe(true)
    expect((await store.search.match([[{ tokens: ['common'] }]], { limit: 1 })).total).toBe(120)
  })

  it('tell each other within half a second', async () => {
    const folder = join(await temporaryFolder(), 'w')
    orThrow(await createWorkspace(folder, { encrypt: false }))
    const store = await openPlain(folder)
    let heardAt = 0
    const heard = new Promise<number>((resolve) => {
      store.onChange((size) => {
        heardAt = performance.now()
        resolve(size)
      })
    })
    const writer = startWriter(folder, 'a', 1)
    await writer.ended
    const endedAt = performance.now()
    expect(await heard).toBe(1)
    expect(heardAt - endedAt).toBeLessThan(1_000)
  })
})

describe('a process that is killed while it writes', () => {
  it.each([
    ['a plain workspace', 5, undefined],
    ['an encrypted workspace', 2, passphrase],
  ])(
    'loses nothing acknowledged and leaves nothing half: %s',
    { timeout: 120_000 },
    async (_what, kills, phrase) => {
      const folder = join(await temporaryFolder(), 'w')
      const encrypt = phrase !== undefined
      orThrow(await createWorkspace(folder, encrypt ? { passphrase: phrase } : { encrypt }))
      const acknowledged: string[] = []
      for (let kill = 0; kill < kills; kill++) {
        const writer = startWriter(
          folder,
          `w${kill}`,
          100_000,
          ...(phrase === undefined ? [] : [phrase]),
        )
        await writer.reached(1 + Math.floor(Math.random() * 6))
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 12))
        writer.process.kill('SIGKILL')
        await writer.ended
        acknowledged.push(...writer.acknowledged)
      }
      expect(acknowledged.length).toBeGreaterThan(0)
      const store = orThrow(
        await openWorkspaceStore(folder, phrase === undefined ? {} : { passphrase: phrase }),
      )
      onTestFinished(() => store.close())
      const objects = await objectsOf(store)
      expect(objects).toEqual(expect.arrayContaining(acknowledged))
      expect(objects.length).toBeLessThanOrEqual(acknowledged.length + kills)
      expect(blobFiles(folder)).toHaveLength(objects.length)
      const report = await store.ledger.verify()
      expect(report).toMatchObject({
        ok: true,
        entries: objects.length,
        blobs: { proved: objects.length },
      })
      const rows = await store.read((db) => db.selectFrom('workspace').select('seq').execute())
      expect(rows).toHaveLength(objects.length)
      expect(readdirSync(join(folder, 'blobs', 'writing'))).toEqual([])
    },
  )
})
