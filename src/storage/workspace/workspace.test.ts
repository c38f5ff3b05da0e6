import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashRaw, verify } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { orThrow } from '../../domain/failure.ts'
import { openWriter } from '../sqlite/connections.ts'
import {
  appendCase,
  closing,
  createPlain,
  openPlain,
  passphrase,
  temporaryFolder,
} from '../testing/stores.ts'
import { createWorkspace } from './create-workspace.ts'
import { unwrapDataKey, wrapDataKey } from './data-key.ts'
import { writeManifest } from './manifest.ts'
import { openWorkspaceStore } from './open-workspace.ts'
import { thisProcess } from './processes.ts'

const inTemporary = async (): Promise<string> => join(await temporaryFolder(), 'work')

const kindOf = async (work: ReturnType<typeof openWorkspaceStore>): Promise<string> => {
  const opened = await work
  if (opened.ok) await opened.value.close()
  return opened.ok ? 'opened' : opened.failure.kind
}

describe('an encrypted workspace', () => {
  it('opens with its passphrase only, and shows no word of what it holds', async () => {
    const folder = await inTemporary()
    const made = closing(
      orThrow(await openWorkspaceStore(folder, { mode: 'create', passphrase, name: 'Org' })),
    )
    made.setProjector(async (tx, { seq }) => tx.search.index(seq + 1, 'unmistakable'))
    await made.write('usr_1', (tx) => appendCase(tx, 'Unmistakable words'))
    await made.blobs.put(Buffer.from('Unmistakable bytes'))
    expect(made.info).toMatchObject({ name: 'Org', encrypted: true })
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name)
      if (!(await stat(path)).isFile()) continue
      const bytes = await readFile(path)
      for (const secret of [
        'nmistakable',
        'CREATE TABLE',
        'case.opened',
        made.info.origin.slice(4),
      ]) {
        expect([name, bytes.includes(secret)]).toEqual([name, false])
      }
    }
    await made.close()
    expect(await kindOf(openWorkspaceStore(folder, { passphrase: 'three grey cows' }))).toBe(
      'wrong-passphrase',
    )
    expect(await kindOf(openWorkspaceStore(folder))).toBe('passphrase-needed')
    expect(await kindOf(openWorkspaceStore(folder, { passphrase: '' }))).toBe('passphrase-needed')
    const again = closing(
      orThrow(await openWorkspaceStore(folder, { passphrase: async () => passphrase })),
    )
    expect(await again.ledger.size()).toBe(1)
    expect(again.info.origin).toBe(made.info.origin)
  })

  it('is never made without a passphrase unless somebody asks for that', async () => {
    const folder = await inTemporary()
    expect(await kindOf(openWorkspaceStore(folder, { mode: 'create' }))).toBe('passphrase-needed')
    expect(existsSync(folder)).toBe(false)
    expect(await kindOf(openWorkspaceStore(folder, { mode: 'create', encrypt: false }))).toBe(
      'opened',
    )
    const store = await openPlain(folder)
    expect(store.info.encrypted).toBe(false)
  })

  it('derives its key as argon2id says, and takes the same letters in any composition', async () => {
    const key = new Uint8Array(32).fill(7)
    const wrapped = await wrapDataKey(key, 'café')
    expect(await unwrapDataKey(wrapped, 'cafe\u0301')).toEqual(Buffer.from(key))
    expect(await unwrapDataKey(wrapped, 'cafe')).toBeNull()
    expect(wrapped.derivation).toMatchObject({
      name: 'argon2id',
      memoryKiB: 65_536,
      passes: 3,
      lanes: 1,
    })
  })

  it('has a key for its database that is not the one of another workspace', async () => {
    const [a, b] = [await inTemporary(), await inTemporary()]
    const one = orThrow(await createWorkspace(a, { passphrase }))
    const two = orThrow(await createWorkspace(b, { passphrase }))
    expect(one.dataKey).not.toEqual(two.dataKey)
    expect(() => openWriter({ path: join(a, 'daftar.db'), key: two.dataKey })).toThrow()
    expect(() => openWriter({ path: join(a, 'daftar.db'), key: null })).toThrow()
  })
})

describe('making a workspace', () => {
  it('refuses a folder that is one already, or holds other things, and changes nothing in it', async () => {
    const folder = await inTemporary()
    await createPlain(folder)
    expect(await kindOf(openWorkspaceStore(folder, { mode: 'create', encrypt: false }))).toBe(
      'already-a-workspace',
    )
    const other = await inTemporary()
    await mkdir(other)
    await writeFile(join(other, 'letter.txt'), 'mine')
    expect(await kindOf(openWorkspaceStore(other, { mode: 'create', encrypt: false }))).toBe(
      'folder-not-empty',
    )
    expect(await readdir(other)).toEqual(['letter.txt'])
  })

  it('takes an empty folder without replacing it', async () => {
    const folder = await inTemporary()
    await mkdir(folder)
    const { ino } = await stat(folder)
    await createPlain(folder)
    expect((await stat(folder)).ino).toBe(ino)
    expect((await readdir(folder)).filter((name) => !name.startsWith('daftar.db-')).sort()).toEqual(
      ['blobs', 'daftar.db', 'workspace.json'],
    )
  })

  it('clears away what a killed one left, and waits for one that lives', async () => {
    const folder = await inTemporary()
    const building = join(folder, '.daftar-new')
    await mkdir(building, { recursive: true })
    expect(await kindOf(openWorkspaceStore(folder, { mode: 'create', encrypt: false }))).toBe(
      'busy',
    )
    const mine = thisProcess()
    await writeFile(join(building, `builder-${mine.replace(/-.*/, '-999999999')}`), '')
    await writeFile(join(folder, 'daftar.db'), 'half')
    expect(await kindOf(openWorkspaceStore(folder))).toBe('not-a-workspace')
    expect(await kindOf(openWorkspaceStore(folder, { mode: 'create', encrypt: false }))).toBe(
      'opened',
    )
  })

  it('makes one of many that are asked for at once', async () => {
    const folder = await inTemporary()
    const asked = Array.from({ length: 4 }, () =>
      kindOf(openWorkspaceStore(folder, { mode: 'create', encrypt: false })),
    )
    const kinds = await Promise.all(asked)
    expect(kinds.filter((kind) => kind === 'opened')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'busy' || kind === 'already-a-workspace')).toHaveLength(
      3,
    )
  })
})

describe('opening a workspace', () => {
  it('says what is no workspace', async () => {
    const folder = await inTemporary()
    expect(await kindOf(openWorkspaceStore(folder))).toBe('not-a-workspace')
    await mkdir(folder)
    expect(await kindOf(openWorkspaceStore(folder))).toBe('not-a-workspace')
    await writeFile(join(folder, 'file'), '')
    expect(await kindOf(openWorkspaceStore(join(folder, 'file')))).toBe('not-a-workspace')
  })

  it('leaves a workspace of a newer version alone', async () => {
    const folder = await inTemporary()
    await mkdir(folder)
    const text = writeManifest({ daftar: 'workspace', format: 2, name: 'x', encryption: null })
    await writeFile(join(folder, 'workspace.json'), text)
    const opened = await openWorkspaceStore(folder)
    expect(opened).toMatchObject({
      ok: false,
      failure: { kind: 'newer-workspace', found: '2', known: '1' },
    })
    expect(await readdir(folder)).toEqual(['workspace.json'])
  })

  it('leaves a database with unknown migrations alone', async () => {
    const folder = await inTemporary()
    await createWorkspace(folder, { encrypt: false })
    const path = join(folder, 'daftar.db')
    const writer = openWriter({ path, key: null })
    writer.raw.exec("insert into kysely_migration values ('9999-later', '2030-01-01')")
    writer.raw.close()
    const before = await readFile(path)
    const opened = await openWorkspaceStore(folder)
    expect(opened).toMatchObject({
      ok: false,
      failure: { kind: 'newer-workspace', found: '9999-later' },
    })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it.each([
    ['no JSON', () => '{'],
    ['another JSON', () => '[]'],
    ['a changed name', (text: string) => text.replace('work', 'wörk')],
    ['a changed key', (text: string) => text.replace(/"sealed": "./, '"sealed": "=')],
    ['a cost that would stop this machine', (text: string) => text.replace('65536', '99999999')],
  ])('says that workspace.json is damaged: %s', async (_what, change) => {
    const folder = await inTemporary()
    await createWorkspace(folder, { passphrase })
    const path = join(folder, 'workspace.json')
    await writeFile(path, change(await readFile(path, 'utf8')))
    expect(await kindOf(openWorkspaceStore(folder, { passphrase }))).toBe('workspace-damaged')
  })

  it('says that the database is missing or is none', async () => {
    const folder = await inTemporary()
    await createWorkspace(folder, { passphrase })
    await rm(join(folder, 'daftar.db'))
    expect(await kindOf(openWorkspaceStore(folder, { passphrase }))).toBe('database-damaged')
    await writeFile(join(folder, 'daftar.db'), Buffer.alloc(8192, 1))
    expect(await kindOf(openWorkspaceStore(folder, { passphrase }))).toBe('database-damaged')
  })

  it('may be open twice, each seeing what the other wrote', async () => {
    const folder = await inTemporary()
    const one = await createPlain(folder)
    const two = await openPlain(folder)
    const heard = new Promise<number>((resolve) => two.onChange(resolve))
    await one.write('usr_1', (tx) => appendCase(tx))
    expect(await two.ledger.size()).toBe(1)
    expect(await heard).toBe(1)
    await two.write('usr_2', (tx) => appendCase(tx))
    expect(await one.ledger.size()).toBe(2)
  })

  it('notices tables of another shape, and is current again after a rebuild', async () => {
    const folder = await inTemporary()
    await createWorkspace(folder, { encrypt: false })
    const writer = openWriter({ path: join(folder, 'daftar.db'), key: null })
    writer.raw.exec(
      "create table old_projection (a); update workspace_meta set value = 'x' where name = 'projections.shape'",
    )
    writer.raw.close()
    const stale = await openPlain(folder)
    expect(stale.projectionsStale).toBe(true)
    await stale.rebuild((tx) => tx.reset())
    await stale.close()
    const again = await openPlain(folder)
    expect(again.projectionsStale).toBe(false)
    const tables = await again.read((db) =>
      db
        .selectFrom('sqlite_master' as never)
        .select('name' as never)
        .execute(),
    )
    expect(JSON.stringify(tables)).not.toContain('old_projection')
  })
})

describe('the derivation', () => {
  it('gives what another door of the library accepts as argon2id', async () => {
    const salt = Buffer.alloc(16, 3)
    const options = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32, salt }
    const raw = await hashRaw('horses', options)
    const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '')
    expect(await verify(`$argon2id$v=19$m=65536,t=3,p=1$${b64(salt)}$${b64(raw)}`, 'horses')).toBe(
      true,
    )
  })
})
