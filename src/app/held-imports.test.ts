import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { openMemoryApp, sentenceOf } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import { zipFolder } from '../outputs/package/zip-folder.ts'
import type { App } from './types.ts'

let folder = ''
let theirs: App
let mine: App
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-held-'))
  theirs = await openMemoryApp()
  mine = await openMemoryApp()
  // The last two tell as much as each other: only one of them is joined.
  for (const app of [theirs, mine])
    for (const [n, words] of [
      'Besk Orlanov was detained.',
      'Besk Orlanov was released.',
      'Besk Orlanov was later released.',
    ].entries()) {
      const path = join(folder, `${n}.txt`)
      writeFileSync(path, words)
      await app.addFiles(localOwner, { paths: [path] })
    }
  await Promise.all([theirs.readSources(localOwner), mine.readSources(localOwner)])
  return async () => {
    await Promise.all([theirs.close(), mine.close()])
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const decided = async (app: App, verdict: 'same' | 'distinct', reason: string) => {
  const { items } = await app.people(localOwner)
  const sources = await app.sources(localOwner)
  const named = (name: string) =>
    items.find((one) => sources.find(({ id }) => id === one.sources[0])?.fileName === name)?.id
  const [left, right] = ['0.txt', '1.txt'].map(named)
  if (!left || !right) throw new Error('Two are expected.')
  return orThrow(await app.decideIdentity(localOwner, { left, right, verdict, reason }))
}

const packaged = async (app: App): Promise<{ path: string; bytes: Buffer }> => {
  const path = mkdtempSync(join(folder, 'package-'))
  rmSync(path, { recursive: true })
  orThrow(await app.exportPackage(localOwner, { path }))
  return { path, bytes: await buffer(await zipFolder(path, 'daftar-package')) }
}

const sent = (bytes: Uint8Array, more: { key?: string; actor?: Viewer } = {}) => {
  const { actor = localOwner, ...named } = more
  return mine.receiveImport(actor, { received: { name: 'anna.zip', bytes }, ...named })
}

const refusal = async (given: ReturnType<typeof sent>) => {
  const result = await given
  if (result.ok) throw new Error('A refusal is expected.')
  return [result.failure.kind, sentenceOf(result.failure)]
}

it('tells first, takes what was shown, and holds it no longer then', async () => {
  await decided(theirs, 'same', 'one lawyer')
  const { bytes } = await packaged(theirs)
  const held = orThrow(await sent(bytes))
  expect(held).toMatchObject({ name: 'anna.zip', outcome: { trusted: false, known: 0 } })
  expect(held.outcome.decisions).toMatchObject([{ of: 'person', reason: 'one lawyer' }])
  expect(held.outcome.changes).toMatchObject({
    before: [{ records: 1 }, { records: 1 }],
    after: [{ names: ['Besk Orlanov'], records: 2, mentions: 2 }],
  })
  expect((await mine.people(localOwner)).total).toBe(3)
  expect(orThrow(await mine.heldImport(localOwner, held.ticket))).toEqual(held)

  expect(orThrow(await mine.takeImport(localOwner, held)).decisions).toHaveLength(1)
  expect((await mine.people(localOwner)).total).toBe(2)
  expect(await mine.takeImport(localOwner, held)).toMatchObject({
    failure: { kind: 'no-such-import' },
  })
  expect(orThrow(await sent(bytes)).outcome).toMatchObject({ decisions: [], known: 1 })
})

it('takes nothing where something else would be taken than was shown', async () => {
  await decided(theirs, 'same', 'one lawyer')
  const held = orThrow(await sent((await packaged(theirs)).bytes))
  await decided(mine, 'distinct', 'two births')
  expect(await mine.takeImport(localOwner, held)).toMatchObject({
    failure: { kind: 'import-changed' },
  })
  const again = orThrow(await mine.heldImport(localOwner, held.ticket))
  expect(again.outcome.disagreements).toHaveLength(1)
  expect((await mine.takeImport(localOwner, again)).ok).toBe(true)
})

it('is for those who may write, and each sees only what they sent', async () => {
  await decided(theirs, 'same', 'one lawyer')
  const { bytes } = await packaged(theirs)
  const held = orThrow(await sent(bytes))
  const another: Viewer = { ...localOwner, id: 'another' }
  const reader: Viewer = { ...localOwner, role: 'viewer' }
  expect(await mine.heldImport(another, held.ticket)).toMatchObject({
    failure: { kind: 'no-such-import' },
  })
  for (const refused of [
    await sent(bytes, { actor: reader }),
    await mine.heldImport(reader, held.ticket),
    await mine.takeImport(reader, held),
  ])
    expect(refused).toMatchObject({ failure: { kind: 'not-for-actor' } })
  const stranger: Viewer = { ...localOwner, id: 'stranger', cases: [] }
  expect(orThrow(await sent(bytes, { actor: stranger })).outcome).toMatchObject({
    decisions: [],
    leftOut: { 'source-not-here': 1 },
  })
})

it('knows whose it is by a key that came by another way, and by no other', async () => {
  const { path, bytes } = await packaged(theirs)
  const key = readFileSync(join(path, 'data/ledger/log.vkey'), 'utf8')
  expect(orThrow(await sent(bytes, { key: ` ${key} ` })).outcome.trusted).toBe(true)
  const other = (await mine.ledgerState(localOwner)).key
  expect((await refusal(sent(bytes, { key: other })))[0]).toBe('package-of-other-log')
  expect((await refusal(sent(bytes, { key: 'a word' })))[0]).toBe('not-a-key-given')
})

it('says in a sentence what is no package, or not a whole one', async () => {
  const { path, bytes } = await packaged(theirs)
  writeFileSync(join(path, 'data/ledger/entries.txt'), 'altered')
  const altered = await buffer(await zipFolder(path, 'daftar-package'))
  const none = mkdtempSync(join(folder, 'none-'))
  writeFileSync(join(none, 'words.txt'), 'words')
  const words = await buffer(await zipFolder(none, 'words'))
  for (const [given, kind] of [
    [Buffer.from('words'), 'not-a-zip'],
    [bytes.subarray(0, -100), 'not-a-zip'],
    [words, 'not-a-package'],
    [altered, 'package-not-whole'],
  ] as const) {
    const [found, sentence] = await refusal(sent(given))
    expect(found).toBe(kind)
    expect(sentence).toMatch(/anna\.zip.*nothing was taken/)
  }
})
