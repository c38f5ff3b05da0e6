import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import type { IdentityVerdict } from '../domain/identity/decision.ts'
import type { App, PairShown } from './types.ts'

const record = recordOfEachTest()

const TWO_MEN = `Timur Adilov (DOB 14.03.1992) was detained on 3 March 2021.

Another Timur Adilov (DOB 02.09.1975) was released on 7 May 2021.

The lawyer Gulnara Ventova spoke for Timur Adilov in court.`

const queue = async (app: App = record.app, viewer: Viewer = localOwner) =>
  (await app.likelyPairs(viewer)).items
const within = async (app: App = record.app): Promise<readonly PairShown[]> =>
  (await queue(app)).filter((pair) => pair.within !== null)

const only = async (app: App = record.app): Promise<PairShown> => {
  const [one, ...others] = await within(app)
  if (!one || others.length > 0) throw new Error('One proposal is expected.')
  return one
}

const decide = async (verdict: IdentityVerdict, reason = 'looked at it') => {
  const { left, right } = await only()
  return record.app.decideIdentity(localOwner, { left: left.id, right: right.id, verdict, reason })
}

const named = async (app: App = record.app) =>
  (await app.people(localOwner)).items.filter(({ name }) => name === 'Timur Adilov')

it('asks whether a name is of two where the source tells two apart, and parts nothing by itself', async () => {
  await record.add('list.txt', TWO_MEN)
  const { left, right, within: rest, verdict, lines } = await only()
  expect(left.places.map(({ after }) => after.slice(0, 17))).toEqual([' (DOB 14.03.1992)'])
  expect(right.places.map(({ after }) => after.slice(0, 17))).toEqual([' (DOB 02.09.1975)'])
  expect(rest?.untold.map(({ before }) => before.trim().split(' ').at(-1))).toEqual(['for'])
  expect([verdict, lines]).toEqual([
    'distinct',
    [
      'The source says “Another Timur Adilov” of the later place',
      'Born “14.03.1992” and “02.09.1975”: both cannot be right of one person',
    ],
  ])
  expect(await named()).toMatchObject([{ mentions: 3 }])
})

it('parts what was proposed when a person says so, and leaves in doubt what nothing tells', async () => {
  await record.add('list.txt', TWO_MEN)
  const { lines } = await only()
  const decisionId = orThrow(await decide('distinct', 'two dates of birth'))
  expect((await named()).map(({ mentions }) => mentions)).toEqual([2, 1])
  const [first] = await named()
  const page = first ? await record.app.person(localOwner, first.id) : null
  expect(page?.shown).toMatchObject([{ mentions: 2, doubtful: 1 }])
  expect(page?.decisions).toMatchObject([{ id: decisionId, verdict: 'distinct', places: 1, lines }])
  expect(await within()).toEqual([])
  orThrow(await record.app.retractIdentity(localOwner, { decisionId, reason: 'it was one man' }))
  expect(await named()).toMatchObject([{ mentions: 3 }])
  expect(await within()).toHaveLength(1)
})

it('does not ask again who said that they are one, or that it cannot be told, until it is taken back', async () => {
  await record.add('list.txt', TWO_MEN)
  for (const verdict of ['same', 'unsure'] as const) {
    const before = await only()
    const decisionId = orThrow(await decide(verdict, 'the second date is a slip'))
    expect(await within()).toEqual([])
    expect(await named()).toMatchObject([{ mentions: 3, records: 1 }])
    for (const id of [before.left.id, before.right.id])
      expect((await record.app.person(localOwner, id))?.decisions).toContainEqual(
        expect.objectContaining({ id: decisionId, verdict, places: 1, lines: before.lines }),
      )
    expect(await record.app.previewRetraction(localOwner, decisionId)).toBeNull()
    orThrow(await record.app.retractIdentity(localOwner, { decisionId, reason: 'looked again' }))
    expect(await only()).toMatchObject({ left: { id: before.left.id } })
  }
  expect(await record.app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
})

it('asks about one name in a list twice, and before any pair that such a name is in', async () => {
  await record.add('list.txt', 'Held: Timur Adilov, Besk Orlanov, Timur Adilov, Kanat Ospanov.')
  await record.add('news.txt', 'Timur Adilov was released on 9 June 2023.')
  const [first, second, ...others] = await queue()
  expect(others).toEqual([])
  expect(first?.lines).toEqual([
    'Both stand in one list: “Timur Adilov, Besk Orlanov, Timur Adilov, Kanat Ospanov”',
  ])
  expect(second).toMatchObject({ within: null })
  expect(second?.lines).toContain('In its source “Timur Adilov” may be of two: decide that first')
  orThrow(await decide('distinct'))
  // Each of the two may be the one of the other source.
  const sides = (await queue()).map(({ left: a, right: b, within: two }) => [
    two,
    ...[a.sourceName, b.sourceName].sort(),
  ])
  expect(sides).toEqual([
    [null, 'list.txt', 'news.txt'],
    [null, 'list.txt', 'news.txt'],
  ])
})

const TWO_VILLAGES = `The houses in Sarbulak, Ventau district, were burnt on 7 May 2021.

In Sarbulak, Orlan district, nobody was hurt. A road leads to Sarbulak.`

it('asks of a place that the source puts into two districts, and parts it as a person is parted', async () => {
  await record.add('news.txt', TWO_VILLAGES)
  const places = async () => (await record.app.likelyPairs(localOwner, { of: 'place' })).items
  const [pair] = await places()
  expect(pair).toMatchObject({
    verdict: 'distinct',
    lines: ['The source says “Ventau district” at the one place and “Orlan district” at the other'],
  })
  expect(
    [pair?.left.places, pair?.right.places, pair?.within?.untold].map((p) => p?.length),
  ).toEqual([1, 1, 1])
  if (!pair) return
  const { left, right } = pair
  const request = { left: left.id, right: right.id, verdict: 'distinct', reason: 'two' } as const
  const decisionId = orThrow(await record.app.decideIdentity(localOwner, request))
  const named = async () =>
    (await record.app.people(localOwner, { of: 'place' })).items.filter(
      ({ name }) => name === 'Sarbulak',
    )
  expect((await named()).map(({ mentions }) => mentions)).toEqual([2, 1])
  expect((await places()).filter(({ within: two }) => two !== null)).toEqual([])
  orThrow(await record.app.retractIdentity(localOwner, { decisionId, reason: 'one village' }))
  expect(await named()).toMatchObject([{ mentions: 3 }])
  expect(await places()).toHaveLength(1)
})

it('asks nobody who may not see the source, and takes no decision from one who may not write', async () => {
  await record.add('list.txt', TWO_MEN)
  const { left, right } = await only()
  const request = { left: left.id, right: right.id, verdict: 'distinct', reason: 'x' } as const
  const stranger: Viewer = { ...localOwner, cases: [] }
  const reader: Viewer = { ...localOwner, role: 'viewer' }
  expect(await queue(record.app, stranger)).toEqual([])
  expect(await record.app.decideIdentity(stranger, request)).toMatchObject({
    failure: { kind: 'no-such-record' },
  })
  expect(await record.app.decideIdentity(reader, request)).toMatchObject({
    failure: { kind: 'not-for-actor' },
  })
})

it('what was said of one device’s source is known on another, whatever was said', async () => {
  await record.add('list.txt', TWO_MEN)
  const other = recordOther()
  const app = await other.open()
  for (const verdict of ['same', 'distinct'] as const) {
    orThrow(await decide(verdict, `it is ${verdict}`))
    const path = join(other.folder, verdict)
    orThrow(await record.app.exportPackage(localOwner, { path }))
    const taken = orThrow(await app.importPeople(localOwner, { folder: path }))
    expect(taken).toMatchObject({ leftOut: {}, decisions: [{ verdict, places: 1 }] })
    expect(taken.changes).toMatchObject(
      verdict === 'same'
        ? { before: [], after: [] }
        : { before: [{ mentions: 3 }], after: [{ mentions: 2 }, { mentions: 1 }] },
    )
    expect(await within(app)).toEqual([])
    expect(await named(app)).toHaveLength(verdict === 'same' ? 1 : 2)
    if (verdict === 'distinct') break
    const [decision] = taken.decisions
    if (!decision) throw new Error('A decision is expected.')
    const back = { decisionId: decision.id, reason: 'no' }
    orThrow(await record.app.retractIdentity(localOwner, back))
  }
  await other.close()
})

function recordOther() {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-namesakes-'))
  let app: App | undefined
  return {
    folder,
    open: async (): Promise<App> => {
      app = await openMemoryApp()
      writeFileSync(join(folder, 'list.txt'), TWO_MEN)
      await app.addFiles(localOwner, { paths: [join(folder, 'list.txt')] })
      await app.readSources(localOwner)
      return app
    },
    close: async () => {
      await app?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

it('leaves open whom a shorter name means where two of the source may be called so', async () => {
  await record.add(
    'court.txt',
    'Timur Bolatovich Adilov was detained. Timur Serikovich Adilov was released. Timur Adilov wept.',
  )
  const pairs = (await queue()).map(({ left, right, verdict, lines }) => ({
    sides: [left.name, right.name].sort(),
    verdict,
    lines,
  }))
  expect(pairs.map(({ sides, verdict }) => [...sides, verdict]).sort()).toEqual([
    ['Timur Adilov', 'Timur Bolatovich Adilov', 'unsure'],
    ['Timur Adilov', 'Timur Serikovich Adilov', 'unsure'],
  ])
  const why =
    '“Timur Adilov” may be short for “Timur Bolatovich Adilov” or “Timur Serikovich Adilov”, both in its source'
  for (const { lines } of pairs) expect(lines).toContain(why)
  // What is shown is what a decision keeps.
  const [first] = await queue()
  if (!first) throw new Error('A pair is expected.')
  const { left, right, lines } = first
  const request = { left: left.id, right: right.id, verdict: 'unsure', reason: 'x' } as const
  orThrow(await record.app.decideIdentity(localOwner, request))
  expect((await record.app.person(localOwner, left.id))?.decisions).toMatchObject([{ lines }])
})

it('takes two spellings in one list for two, and asks only where the names agree', async () => {
  await record.add(
    'list.txt',
    'Held: Timur Adilov, Kanat Ospanov, Timour Adilov, Besk Orlanov. T. Adilov wept.',
  )
  const pairs = await queue()
  const [spelled] = pairs.filter(({ lines }) => lines.some((line) => line.startsWith('Both stand')))
  expect(spelled).toMatchObject({ verdict: 'unsure', within: null })
  expect([spelled?.left.name, spelled?.right.name].sort()).toEqual([
    'Timour Adilov',
    'Timur Adilov',
  ])
  if (!spelled) return
  const { left, right, lines } = spelled
  const request = {
    left: left.id,
    right: right.id,
    verdict: 'distinct',
    reason: 'two men',
  } as const
  orThrow(await record.app.decideIdentity(localOwner, request))
  expect((await record.app.person(localOwner, left.id))?.decisions).toMatchObject([{ lines }])
})

it('asks of three in one list one after the other, and takes none of them for another', async () => {
  await record.add('list.txt', 'Held: Timur Adilov, Besk Orlanov, Timur Adilov, Timur Adilov.')
  orThrow(await decide('distinct'))
  orThrow(await decide('distinct'))
  expect((await named()).map(({ mentions }) => mentions)).toEqual([1, 1, 1])
  expect(await within()).toEqual([])
  for (const { verdict, lines } of await queue())
    expect([verdict, lines.at(-1)]).toEqual(['unsure', expect.stringContaining('in one list')])
})

it('whoever is said to be one person keeps the address, and every address that led there may be decided about', async () => {
  // Ids are drawn at random: in some of six sources the record that has no places has the lesser id.
  for (const letter of 'aeiouy')
    await record.add(`list-${letter}.txt`, TWO_MEN.replaceAll('Adilov', `Adil${letter}v`))
  const men = async () =>
    (await record.app.people(localOwner)).items
      .filter(({ name }) => name.startsWith('Timur'))
      .map(({ id }) => id)
      .sort()
  const before = await men()
  const asked = await within()
  expect(asked).toHaveLength(6)
  for (const { left, right } of asked)
    orThrow(
      await record.app.decideIdentity(localOwner, {
        ...{ left: left.id, right: right.id },
        ...{ verdict: 'same', reason: 'a slip' },
      }),
    )
  expect(await men()).toEqual(before)
  for (const { left, right } of asked) {
    expect((await record.app.person(localOwner, right.id))?.id).toBe(left.id)
    expect(await record.app.placesOfRecord(localOwner, right.id)).toHaveLength(3)
  }
  const [one, other] = asked
  if (!one || !other) return
  orThrow(
    await record.app.decideIdentity(localOwner, {
      ...{ left: one.right.id, right: other.right.id },
      ...{ verdict: 'same', reason: 'one man, spelt two ways' },
    }),
  )
  expect((await record.app.person(localOwner, other.left.id))?.records).toBe(2)
})

it('an address that was parted and is together again may be decided about', async () => {
  await record.add('list.txt', TWO_MEN)
  await record.add('news.txt', 'Timur Adilov was released on 9 June 2023.')
  const two = await only()
  const decisionId = orThrow(await decide('distinct'))
  orThrow(await record.app.retractIdentity(localOwner, { decisionId, reason: 'it was one man' }))
  orThrow(await decide('same'))
  const news = (await record.app.people(localOwner)).items.find(({ mentions }) => mentions === 1)
  if (!news) throw new Error('The name in the news is expected.')
  orThrow(
    await record.app.decideIdentity(localOwner, {
      ...{ left: two.right.id, right: news.id },
      ...{ verdict: 'same', reason: 'the same court' },
    }),
  )
  for (const address of [two.left.id, two.right.id, news.id])
    expect((await record.app.person(localOwner, address))?.records).toBe(2)
})
