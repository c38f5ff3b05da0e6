import { describe, expect, test } from 'vitest'
import { comparePlaces } from '../../domain/places/compare-places.ts'
import { ancestorsOf } from '../../domain/places/gazetteer.ts'
import type { GazetteerEntry } from '../../domain/places/gazetteer-entry.ts'
import { ownEntries, ownGazetteer } from './own-gazetteer.ts'

const entries = ownEntries()
const gazetteer = ownGazetteer()
const told = (of: readonly GazetteerEntry[]): string[] => of.map(({ id }) => id)

/** Somewhat wider than each country: [south, north, west, east], in degrees. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  KZ: [40.5, 55.5, 46.4, 87.4],
  KG: [39.1, 43.3, 69.2, 80.3],
}

describe('the gazetteer holds together', () => {
  test('it has the regions, districts and towns of both countries', () => {
    const count = (country: string, kind: string): number =>
      entries.filter((e) => e.country === country && e.kind === kind).length
    expect([count('KZ', 'region'), count('KZ', 'city'), count('KZ', 'district')]).toEqual([
      17, 3, 170,
    ])
    expect([count('KG', 'region'), count('KG', 'city'), count('KG', 'district')]).toEqual([
      7, 2, 40,
    ])
    expect([count('KZ', 'town'), count('KG', 'town')]).toEqual([87, 29])
  })

  test('no id stands twice, and every file is sorted by it', () => {
    for (const country of ['KZ', 'KG']) {
      const ids = told(entries.filter((e) => e.country === country))
      expect(ids).toEqual([...new Set(ids)].sort())
    }
  })

  test('every parent is there, and every entry but regions and cities has one', () => {
    const orphans = entries.filter(
      ({ kind, parent }) => (kind === 'region' || kind === 'city') === (parent !== null),
    )
    expect(told(orphans)).toEqual([])
    const lost = entries.filter(({ parent }) => parent !== null && !gazetteer.byId(parent))
    expect(told(lost)).toEqual([])
  })

  test('a parent is of a wider kind and of the same country', () => {
    const may: Readonly<Record<string, readonly string[]>> = {
      district: ['region'],
      'city-district': ['city'],
      town: ['region', 'district'],
      settlement: ['district'],
      village: ['district'],
    }
    const wrong = entries.filter((e) => {
      const parent = e.parent === null ? null : gazetteer.byId(e.parent)
      return parent && !(may[e.kind]?.includes(parent.kind) && parent.country === e.country)
    })
    expect(told(wrong)).toEqual([])
  })

  test('the centre of a district lies in it, and that of a region too or is a city of its own', () => {
    const wrong = entries.filter((e) => {
      if (e.centre === null) return false
      const centre = gazetteer.byId(e.centre)
      return !centre || !(centre.kind === 'city' || ancestorsOf(centre, gazetteer).includes(e))
    })
    expect(told(wrong)).toEqual([])
  })

  test('every point lies in the box of its country, and no two places share one', () => {
    const outside = entries.filter(({ at, country }) => {
      const [south, north, west, east] = BOXES[country] ?? [0, 0, 0, 0]
      return at && !(at.lat >= south && at.lat <= north && at.lon >= west && at.lon <= east)
    })
    expect(told(outside)).toEqual([])
    const points = entries.flatMap(({ at }) => (at ? [`${at.lat} ${at.lon}`] : []))
    expect(points.length).toBe(new Set(points).size)
  })

  test('places of one parent and one tier have names apart', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { id, tier, parent, names } of entries)
      for (const { name, lang } of names) {
        if (lang === null) continue
        const key = `${parent} ${tier} ${lang} ${name}`
        if (seen.has(key)) twice.push(`${seen.get(key)} ${id}`)
        seen.set(key, id)
      }
    expect(twice).toEqual([])
  })
})

test('a region under any of its names is itself and no other region', () => {
  const regions = entries.filter((r) => r.kind === 'region')
  for (const one of regions)
    for (const other of regions) {
      const [a, b] = [one.names[1]?.name ?? '', other.names[2]?.name ?? '']
      const { verdict } = comparePlaces(a, b, gazetteer)
      expect([a, b, verdict]).toEqual([a, b, one === other ? 'same' : 'distinct'])
    }
})

test.each([
  ['Nur-Sultan', 'Астана', 'same'],
  ['South Kazakhstan Region', 'Туркестанская область', 'same'],
  ['Джалал-Абад', 'город Манас', 'unsure'],
  [
    'Есильский район Акмолинской области',
    'Есильский район Северо-Казахстанской области',
    'distinct',
  ],
  ['Жамбылский район', 'Zhambyl District', 'unsure'],
  ['Talas District, Kyrgyzstan', 'Таласский район Жамбылской области', 'distinct'],
] as const)('%s and %s: %s', (a, b, verdict) => {
  expect(comparePlaces(a, b, gazetteer).verdict).toBe(verdict)
})

test('no entry is distinct from itself under another of its names, present or former', () => {
  const apart: string[] = []
  for (const { names, former } of entries) {
    const [first = ''] = names.map(({ name }) => name)
    for (const { name } of [...names, ...former])
      if (comparePlaces(first, name, gazetteer).verdict === 'distinct')
        apart.push(`${first} | ${name}`)
  }
  expect(apart).toEqual([])
})
