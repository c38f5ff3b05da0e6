import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DaftarError, orThrow } from '../domain/failure.ts'
import { openWriter } from './sqlite/connections.ts'
import type { Store } from './store.ts'
import {
  appendCase,
  closing,
  createPlain,
  openPlain,
  passphrase,
  temporaryFolder,
} from './testing/stores.ts'
import { createWorkspace } from './workspace/create-workspace.ts'
import { openWorkspaceStore } from './workspace/open-workspace.ts'

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await work.then(
    () => 'no failure',
    (thrown: unknown) => thrown,
  )
  return error instanceof DaftarError ? error.failure : error
}

const isRoot = process.getuid?.() === 0

/** A small disk of its own; null where this user may not mount one. */
const smallDisk = async (megabytes: number): Promise<string | null> => {
  const folder = await temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

const fill = async (
  store: Store,
  most = 10_000,
): Promise<{ failure: unknown; acknowledged: number }> => {
  for (let acknowledged = 0; acknowledged < most; acknowledged++) {
    const failure = await failureOf(
      store.write('usr_1', (tx) => appendCase(tx, 'x'.repeat(20_000))),
    )
    if (failure !== 'no failure') return { failure, acknowledged }
  }
  return { failure: null, acknowledged: most }
}

/** Files of blobs, whole or in part; notes of writers are none. */
const blobNames = (names: readonly (string | Buffer)[]): string[] =>
  names.map(String).filter((name) => /[0-9a-f]{32}/.test(name))

describe('a full disk', () => {
  it('is told as such, loses nothing acknowledged and half-writes nothing', async (context) => {
    const disk = await smallDisk(4)
    if (disk === null) return context.skip('this user may not mount a disk')
    const filler = join(disk, 'filler')
    writeFileSync(filler, Buffer.alloc(2 ** 20))
    const store = await createPlain(join(disk, 'w'))
    const { failure, acknowledged } = await fill(store)
    expect(failure).toMatchObject({ kind: 'disk-full' })
    expect(acknowledged).toBeGreaterThan(5)
    expect(await store.ledger.size()).toBe(acknowledged)
    const before = readdirSync(join(disk, 'w', 'blobs'), { recursive: true })
    expect(await failureOf(store.blobs.put(Buffer.alloc(2 ** 21)))).toMatchObject({
      kind: 'disk-full',
    })
    const after = readdirSync(join(disk, 'w', 'blobs'), { recursive: true })
    expect(blobNames(after)).toEqual(blobNames(before))
    rmSync(filler)
    await store.write('usr_1', (tx) => appendCase(tx, 'there is room again'))
    const report = await store.ledger.verify()
    expect(report).toMatchObject({ ok: true, entries: acknowledged + 1 })
  })

  it('leaves no half workspace when one is made', async (context) => {
    const disk = await smallDisk(1)
    if (disk === null) return context.skip('this user may not mount a disk')
    writeFileSync(join(disk, 'filler'), Buffer.alloc(2 ** 20 - 100_000))
    const made = await openWorkspaceStore(join(disk, 'w'), { mode: 'create', encrypt: false })
    expect(made).toMatchObject({ ok: false, failure: { kind: 'disk-full' } })
    expect(readdirSync(disk)).toEqual(['filler'])
  })

  it('is told as such when the database may not grow', async () => {
    const folder = join(await temporaryFolder(), 'w')
    orThrow(await createWorkspace(folder, { encrypt: false }))
    const writer = openWriter({ path: join(folder, 'daftar.db'), key: null })
    onTestFinished(() => void writer.raw.close())
    writer.raw.pragma('max_page_count = 1')
    const growing = writer.db.transaction().execute((db) =>
      db
        .insertInto('workspace_meta')
        .values({ name: 'x', value: 'x'.repeat(100_000) })
        .execute(),
    )
    await expect(growing).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect(writer.raw.inTransaction).toBe(false)
  })
})

describe('a place that may only be read', () => {
  it('is told as such, for a workspace to be made and for one that is there', async (context) => {
    const disk = isRoot ? await smallDisk(4) : await temporaryFolder()
    if (disk === null) return context.skip('this user may not mount a disk')
    const folder = join(disk, 'w')
    orThrow(await createWorkspace(folder, { encrypt: false }))
    mkdirSync(join(disk, 'empty'))
    if (isRoot) execFileSync('mount', ['-o', 'remount,ro', disk])
    else
      for (const path of [disk, folder, join(disk, 'empty'), join(folder, 'daftar.db')])
        chmodSync(path, 0o555)
    if (!isRoot)
      onTestFinished(() => {
        for (const path of [disk, folder]) chmodSync(path, 0o755)
      })
    const made = await openWorkspaceStore(join(disk, 'empty'), { mode: 'create', encrypt: false })
    expect(made).toMatchObject({ ok: false, failure: { kind: 'read-only' } })
    const opened = await openWorkspaceStore(folder)
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'read-only' } })
  })
})

describe('a damaged database', () => {
  const makeFull = async (folder: string, options: { passphrase?: string; encrypt?: boolean }) => {
    const store = closing(orThrow(await openWorkspaceStore(folder, { mode: 'create', ...options })))
    store.setProjector((tx, { seq }) => tx.search.index(seq + 1, `word${seq} common`))
    await store.write('usr_1', async (tx) => {
      for (let i = 0; i < 300; i++) await appendCase(tx, `${i}`.repeat(200))
    })
    await store.close()
  }

  it('is told as such wherever a bit of an encrypted file is flipped, and never read as if it were whole', async () => {
    const folder = join(await temporaryFolder(), 'w')
    await makeFull(folder, { passphrase })
    const path = join(folder, 'daftar.db')
    const whole = await readFile(path)
    const pages = whole.length / 4096
    // The passphrase costs a fifth of a second each time, so a few places through the file.
    for (let i = 0; i < 12; i++) {
      const at = Math.floor((i / 12) * pages) * 4096 + 24 + ((i * 331) % 4000)
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8))
      await writeFile(path, damaged)
      const opened = await openWorkspaceStore(folder, { passphrase })
      if (!opened.ok) {
        expect(opened.failure.kind).toBe('database-damaged')
        continue
      }
      const report = await opened.value.ledger.verify()
      await opened.value.close()
      expect([at, report.ok]).toEqual([at, false])
      expect(report.problems.map(({ kind }) => kind)).toContain('database-damaged')
    }
    await writeFile(path, whole)
    const healed = closing(orThrow(await openWorkspaceStore(folder, { passphrase })))
    expect((await healed.ledger.verify()).ok).toBe(true)
  })

  it('fails reads and writes with one plain failure, and never ends the process', async () => {
    const folder = join(await temporaryFolder(), 'w')
    await makeFull(folder, { encrypt: false })
    const path = join(folder, 'daftar.db')
    const { size } = statSync(path)
    const file = await open(path, 'r+')
    for (let at = 4096; at < size; at += 4096)
      await file.write(Buffer.alloc(4096, 0xee), 0, 4096, at)
    await file.close()
    const opened = await openWorkspaceStore(folder)
    if (!opened.ok) return expect(opened.failure.kind).toBe('database-damaged')
    const store = closing(opened.value)
    expect(await failureOf(store.ledger.size())).toMatchObject({ kind: 'database-damaged' })
    expect(await failureOf(store.write('usr_1', (tx) => appendCase(tx)))).toMatchObject({
      kind: 'database-damaged',
    })
    expect((await store.ledger.verify()).ok).toBe(false)
  })

  it('is told as such when it is cut short', async () => {
    const folder = join(await temporaryFolder(), 'w')
    await makeFull(folder, { encrypt: false })
    const path = join(folder, 'daftar.db')
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, Math.floor(whole.length / 2)))
    const opened = await openWorkspaceStore(folder)
    if (!opened.ok) return expect(opened.failure.kind).toBe('database-damaged')
    const store = closing(opened.value)
    expect((await store.ledger.verify()).ok).toBe(false)
  })
})

describe('a workspace that is busy', () => {
  it('is waited for, and told as busy when that takes too long', async () => {
    const folder = join(await temporaryFolder(), 'w')
    const one = await createPlain(folder)
    const two = await openPlain(folder, { patienceMs: 300 })
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const holding = one.write('usr_1', async (tx) => {
      await appendCase(tx)
      await held
    })
    expect(await failureOf(two.write('usr_2', (tx) => appendCase(tx)))).toMatchObject({
      kind: 'busy',
    })
    expect(await two.ledger.size()).toBe(0)
    const patient = two.write('usr_2', (tx) => appendCase(tx))
    setTimeout(release, 100)
    await Promise.all([holding, patient])
    expect(await two.ledger.size()).toBe(2)
  })
})
