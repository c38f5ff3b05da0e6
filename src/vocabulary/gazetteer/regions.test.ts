import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePlaces, explainPlaces } from '../../domain/places/compare-places.ts'
import { gazetteerOf } from '../../domain/places/gazetteer.ts'
import { REGIONS } from './regions.ts'

const gazetteer = gazetteerOf(REGIONS)

test.each([
  ['Kordai district', 'Korday District', 'same'],
  ['Кордайский район', 'Korday District', 'same'],
  ['Кордайском районе', 'Қордай ауданы', 'same'],
  ['Жамбылская область', 'Jambyl Oblast', 'same'],
  ['Жамбыл облысы', 'Zhambyl region', 'same'],
  ['Талас облусу', 'Таласской области', 'same'],
  ['г. Алматы', 'city of Almaty', 'same'],
  ['Nur-Sultan', 'Астана', 'same'],
  ['South Kazakhstan Region', 'Туркестанская область', 'same'],
  ['Korday region', 'Korday district', 'unsure'],
  ['Korday', 'Korday district', 'unsure'],
  ['Korday village', 'Korday town', 'unsure'],
  ['Almaty', 'Алматы', 'unsure'],
  ['Korday district', 'city of Korday', 'distinct'],
  ['Talas Oblast', 'Talas District', 'distinct'],
  ['Akmola Region', 'Aktobe Region', 'distinct'],
  ['Aksu village, Talas Oblast', 'Aksu village, Chuy Oblast', 'distinct'],
  ['', 'Almaty', 'distinct'],
] as const)('%s and %s: %s', (a, b, verdict) => {
  expect(comparePlaces(a, b, gazetteer).verdict).toBe(verdict)
  expect(comparePlaces(b, a, gazetteer).verdict).toBe(verdict)
})

test('a former name is shown with the year in which it ended', () => {
  expect(explainPlaces(comparePlaces('Nur-Sultan', 'Astana', gazetteer))).toBe(
    '“Nur-Sultan” and “Astana” are names of one place, renamed in 2022',
  )
})

test('no name of a region is another kind of place than its own names say, nor another region', () => {
  const regions = REGIONS.filter((r) => r.tier === 'region')
  for (const one of regions)
    for (const other of regions)
      for (const a of one.names)
        for (const b of other.names) {
          const { verdict } = comparePlaces(a, b, gazetteer)
          expect([a, b, verdict]).toEqual([a, b, one === other ? 'same' : 'distinct'])
        }
})

test('any two strings are compared, the same both ways', () => {
  const written = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      ...REGIONS.flatMap((r) => r.names),
      'Korday',
      'Korday region',
      'Aksu, Osh Region',
    ),
  )
  fc.assert(
    fc.property(written, written, (a, b) => {
      const [there, back] = [comparePlaces(a, b, gazetteer), comparePlaces(b, a, gazetteer)]
      expect(back.verdict).toBe(there.verdict)
      expect(back.score).toBe(there.score)
    }),
    { numRuns: 300 },
  )
})
