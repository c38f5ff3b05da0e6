import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/world.ts'
import type { SourceId } from '../../domain/ids.ts'
import { carriedOver } from './reader.ts'
import { likenessOf, shinglesOf } from './sentence-print.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const ask = (sourceId: SourceId, viewer = world.viewer) =>
  world.read((db) => carriedOver(viewer, { db, bodies: world.bodies }, sourceId))

const FIRE =
  'Residents of the lower village said that eleven houses burned down during the night of the clashes.'
const EDITED =
  'Residents of the lower village told us that eleven houses  BURNED down during the night of the clashes!'
const COURT =
  'The district court postponed the hearing because two of the lawyers had not been told of it.'
const OTHER =
  'The harvest was gathered late in the year, and nobody spoke of the spring any more that day.'

describe('text that was carried over', () => {
  it('is found sentence by sentence, also slightly edited, with its places', async () => {
    const a = await world.addText(`${OTHER} ${FIRE}`, { title: 'First', date: '2020-02-10' })
    const b = await world.addText(`${COURT}\n\n${EDITED}`, { title: 'Second', date: '2020-02-12' })
    const found = await ask(a.source.id)
    expect(found).toMatchObject({
      sentences: 2,
      with: [{ sourceId: b.source.id, sourceNumber: 2, nearDuplicate: false, earlier: 'here' }],
    })
    const [pair] = found?.with[0]?.sentences ?? []
    expect(a.body.slice(pair?.here.start, pair?.here.end)).toBe(FIRE)
    expect(b.body.slice(pair?.there.start, pair?.there.end)).toBe(EDITED)
    expect(found?.with[0]?.share).toBeCloseTo(FIRE.length / (FIRE.length + OTHER.length), 5)
  })

  it('makes near-duplicates of articles that share nearly everything', async () => {
    const a = await world.addText(`${OTHER} ${FIRE} ${COURT}`)
    await world.addText(`${COURT} ${EDITED} ${OTHER}`)
    await world.addText(
      'Something else was written here, of which no sentence stands anywhere else at all.',
    )
    const found = await ask(a.source.id)
    expect(found?.with).toHaveLength(1)
    expect(found?.with[0]).toMatchObject({ nearDuplicate: true, earlier: 'not-known' })
    expect(found?.with[0]?.share).toBe(1)
  })

  it('in Russian is found whatever the case and ё', async () => {
    const said =
      'Жители нижнего села рассказали, что в ту ночь сгорело одиннадцать домов и увёз людей автобус.'
    const a = await world.addText(said)
    await world.addText(`Вступление. ${said.toUpperCase().replaceAll('Ё', 'Е')}`)
    expect((await ask(a.source.id))?.with[0]?.share).toBe(1)
  })

  it('is nothing to say of short formulas and of sentences about the same thing', async () => {
    const a = await world.addText(
      'There was no response. Eleven houses burned down in the lower village that night.',
    )
    await world.addText(
      'There was no response. In the lower village eleven houses were burned, residents say.',
    )
    expect((await ask(a.source.id))?.with).toEqual([])
  })

  it('is not told to who may not see the other source', async () => {
    const a = await world.addText(FIRE)
    await world.addText(EDITED, { sensitivity: 'sealed' })
    const guest = { ...world.viewer, clearance: 'public' as const }
    expect((await ask(a.source.id, guest))?.with).toEqual([])
    expect((await ask(a.source.id))?.with).toHaveLength(1)
  })

  it('is found among many texts without comparing all with all', async () => {
    const line = (n: number): string =>
      `Witness number ${n} spoke of street ${n * 7} and of house ${n * 13} in the quarter by the river ${n}.`
    const a = await world.addText(Array.from({ length: 400 }, (_, n) => line(n)).join(' '))
    await world.addText(Array.from({ length: 400 }, (_, n) => line(n + 200)).join(' '))
    const found = await ask(a.source.id)
    expect(found?.with[0]?.sentences).toHaveLength(200)
    for (const { here, likeness } of found?.with[0]?.sentences ?? []) {
      expect(likeness).toBe(1)
      expect(here.end).toBeGreaterThan(here.start)
    }
  })
})

describe('likeness of sentences', () => {
  it('is of what both share, as a share of the shorter', () => {
    expect(likenessOf(shinglesOf(FIRE), shinglesOf(FIRE))).toBe(1)
    expect(likenessOf(shinglesOf(FIRE), shinglesOf(OTHER))).toBe(0)
    expect(likenessOf(shinglesOf(FIRE), shinglesOf('too short'))).toBe(0)
  })
})
