import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import type { RecordId } from '../domain/ids.ts'
import type { App } from './types.ts'

let folder = ''
let theirs: App
let mine: App
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-import-'))
  theirs = await openMemoryApp()
  mine = await openMemoryApp()
  return async () => {
    await Promise.all([theirs.close(), mine.close()])
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = ['Timur Adilov was detained.', 'Timur Adilov was released.']

const add = async (app: App, caseName: string): Promise<void> => {
  const caseId = orThrow(await app.openCase(localOwner, caseName))
  for (const [n, words] of TEXTS.entries()) {
    const path = join(folder, `${n}.txt`)
    writeFileSync(path, words)
    await app.addFiles(localOwner, { paths: [path], caseId })
  }
  await app.readSources(localOwner)
}

const timur = async (app: App): Promise<readonly [RecordId, RecordId]> => {
  const { items } = await app.people(localOwner)
  const [a, b] = items.map(({ id }) => id)
  if (!a || !b) throw new Error('Two are expected.')
  return [a, b]
}

const decided = async (app: App, verdict: 'same' | 'distinct', reason: string) => {
  const [left, right] = await timur(app)
  return orThrow(await app.decideIdentity(localOwner, { left, right, verdict, reason }))
}

let made = 0
const packaged = async (app: App): Promise<string> => {
  const path = join(folder, `package-${made++}`)
  orThrow(await app.exportPackage(localOwner, { path }))
  return path
}

it('takes nothing for one who may not see the sources, and does not say that they are here', async () => {
  await add(theirs, 'Court')
  await add(mine, 'Court')
  const reason = 'one lawyer'
  await decided(theirs, 'same', reason)
  const path = await packaged(theirs)
  const stranger: Viewer = { ...localOwner, cases: [] }
  const seen = orThrow(await mine.importPeople(stranger, { folder: path }))
  expect(seen).toMatchObject({ decisions: [], known: 0, leftOut: { 'source-not-here': 1 } })
  // Also once it is here: a known id would tell as much.
  expect(orThrow(await mine.importPeople(localOwner, { folder: path })).decisions).toHaveLength(1)
  expect(orThrow(await mine.importPeople(stranger, { folder: path }))).toEqual(seen)
  const reader: Viewer = { ...localOwner, role: 'viewer' }
  expect(await mine.importPeople(reader, { folder: path })).toMatchObject({
    failure: { kind: 'not-for-actor' },
  })
})

it('a decision brought in counts as one’s own: it is shown, taken back, and handed on', async () => {
  await add(theirs, 'Court')
  await add(mine, 'Archive')
  const decisionId = await decided(theirs, 'same', 'one lawyer')
  const { log } = orThrow(await mine.importPeople(localOwner, { folder: await packaged(theirs) }))
  expect((await mine.people(localOwner)).items).toMatchObject([{ records: 2 }])
  const [{ id } = { id: null }] = (await mine.people(localOwner)).items
  const page = id === null ? null : await mine.person(localOwner, id)
  expect(page?.decisions).toMatchObject([{ id: decisionId, from: [log], retracted: null }])
  orThrow(await mine.retractIdentity(localOwner, { decisionId, reason: 'two births' }))
  expect((await mine.people(localOwner)).total).toBe(2)

  const third = await openMemoryApp()
  await add(third, 'Court')
  const handed = orThrow(await third.importPeople(localOwner, { folder: await packaged(mine) }))
  expect(handed.decisions).toMatchObject([
    {
      from: [log, mine.info.origin],
      retracted: { reason: 'two births', from: [mine.info.origin] },
    },
  ])
  await third.close()

  const back = orThrow(await theirs.importPeople(localOwner, { folder: await packaged(mine) }))
  expect(back).toMatchObject({ decisions: [], known: 1, retractions: [{ id: decisionId }] })
  expect((await theirs.people(localOwner)).total).toBe(2)
  for (const app of [mine, theirs])
    expect(await app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
})

it('two that have decided the same pair otherwise see which counts', async () => {
  await add(theirs, 'Court')
  await add(mine, 'Court')
  await decided(mine, 'same', 'one lawyer')
  await decided(theirs, 'distinct', 'two births')
  const request = { folder: await packaged(theirs), preview: true }
  const preview = orThrow(await mine.importPeople(localOwner, request))
  expect(preview.disagreements).toMatchObject([
    { counts: { reason: 'two births' }, behind: { reason: 'one lawyer' } },
  ])
  expect((await mine.people(localOwner)).total).toBe(1)
  orThrow(await mine.importPeople(localOwner, { ...request, preview: false }))
  expect((await mine.people(localOwner)).total).toBe(2)
})

it('a record parted on one device is parted alike on the other, with what is decided of both', async () => {
  const words = 'Timur Adilov was detained. Another Timur Adilov was released. Ventova wept.'
  const path = join(folder, 'list.txt')
  writeFileSync(path, words)
  for (const app of [theirs, mine]) {
    await app.addFiles(localOwner, { paths: [path] })
    await app.readSources(localOwner)
    await add(app, 'Court')
  }
  const shared = async (app: App) => {
    const { items } = await app.people(localOwner)
    const one = items.find(({ name, mentions }) => name === 'Timur Adilov' && mentions === 2)
    const single = items.find(({ name, mentions }) => name === 'Timur Adilov' && mentions === 1)
    if (!one || !single) throw new Error('Both are expected.')
    return { id: one.id, single: single.id }
  }
  const part = async (app: App) => {
    const { id, single } = await shared(app)
    const [, second] = (await app.placesOfRecord(localOwner, id)) ?? []
    const request = { record: id, places: second ? [second] : [], reason: 'two men' }
    const { record, decisionId } = orThrow(await app.partRecord(localOwner, request))
    return { id, single, record, decisionId }
  }
  const { record, single, decisionId } = await part(theirs)
  orThrow(
    await theirs.decideIdentity(localOwner, {
      ...{ left: record, right: single, verdict: 'same', reason: 'released that day' },
    }),
  )
  const before = await shared(mine)
  const taken = orThrow(await mine.importPeople(localOwner, { folder: await packaged(theirs) }))
  expect(taken).toMatchObject({ leftOut: {}, known: 0, contradictions: [] })
  expect(taken.decisions.map(({ places }) => places)).toEqual([1, null])
  const shape = async (app: App) =>
    (await app.people(localOwner)).items.map(({ name, records, mentions }) => [
      ...[name, records, mentions],
    ])
  expect(await shape(mine)).toEqual(await shape(theirs))
  expect(await mine.placesOfRecord(localOwner, before.id)).toHaveLength(1)

  // The other device parts the same by itself: one record, that stands until both are taken back.
  const third = await openMemoryApp()
  await third.addFiles(localOwner, { paths: [path] })
  await third.readSources(localOwner)
  await add(third, 'Court')
  const own = await part(third)
  orThrow(await third.importPeople(localOwner, { folder: await packaged(theirs) }))
  expect(await shape(third)).toEqual(await shape(theirs))
  orThrow(await third.retractIdentity(localOwner, { decisionId, reason: 'not theirs' }))
  expect(await shape(third)).toEqual(await shape(theirs))
  expect(await third.placesOfRecord(localOwner, own.record)).toHaveLength(1)
  for (const app of [mine, third])
    expect(await app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
  await third.close()
}, 60_000)
