import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePlaces } from './compare-places.ts'
import { explainPlaces } from './explain-places.ts'
import { gazetteerOf } from './gazetteer.ts'
import type { EntryKind, GazetteerEntry } from './gazetteer-entry.ts'
import { TIER_OF } from './gazetteer-entry.ts'

const entry = (
  id: string,
  kind: EntryKind,
  names: readonly string[],
  more: Partial<GazetteerEntry> = {},
): GazetteerEntry => ({
  id,
  kind,
  tier: TIER_OF[kind],
  country: 'KZ',
  names: names.map((name) => ({ name, lang: null })),
  former: [],
  parent: null,
  centre: null,
  at: null,
  sources: ['test'],
  ...more,
})

const gazetteer = gazetteerOf([
  entry('jambyl', 'region', ['Жамбылская область', 'Жамбыл облысы', 'Zhambyl Region']),
  entry('almaty', 'region', ['Алматинская область', 'Almaty Region']),
  entry('almaty-city', 'city', ['Алматы', 'Almaty'], {
    former: [{ name: 'Алма-Ата', until: 1993 }],
  }),
  entry('korday', 'district', ['Кордайский район', 'Қордай ауданы', 'Korday District'], {
    parent: 'jambyl',
  }),
  entry('korday-village', 'village', ['Қордай', 'Кордай', 'Korday'], { parent: 'korday' }),
  entry('jambyl-j', 'district', ['Жамбылский район', 'Zhambyl District'], { parent: 'jambyl' }),
  entry('jambyl-a', 'district', ['Жамбылский район', 'Zhambyl District'], { parent: 'almaty' }),
  entry('taraz', 'town', ['Тараз', 'Taraz'], {
    parent: 'jambyl',
    former: [{ name: 'Жамбыл', until: 1997 }],
  }),
])

test.each([
  ['Kordai district', 'Korday District', 'same'],
  ['Кордайском районе', 'Қордай ауданы', 'same'],
  ['Talas oblusu', 'Таласской области', 'same'],
  ['г. Алматы', 'city of Almaty', 'same'],
  ['Korday region', 'Korday district', 'unsure'],
  ['Korday', 'Korday district', 'unsure'],
  ['Korday', 'Кордай', 'unsure'],
  ['Korday village', 'Korday town', 'unsure'],
  ['Almaty', 'Алматы', 'unsure'],
  ['Korday district', 'city of Korday', 'distinct'],
  ['Akmola Region', 'Aktobe Region', 'distinct'],
  ['Aksu village, Talas Oblast', 'Aksu village, Chuy Oblast', 'distinct'],
  ['', 'Almaty', 'distinct'],
] as const)('by names and kinds: %s and %s: %s', (a, b, verdict) => {
  expect(comparePlaces(a, b, gazetteer).verdict).toBe(verdict)
  expect(comparePlaces(b, a, gazetteer).verdict).toBe(verdict)
})

test.each([
  ['Sortobe', 'Сортобе', 'same'],
  ['Сортобе', 'Сортөбе', 'same'],
  ['Sortyube', 'Сортөбе', 'same'],
  ['Жаңатас', 'Zhangatas', 'same'],
] as const)('a village spelled in several ways is one: %s and %s', (a, b, verdict) => {
  expect(comparePlaces(a, b).verdict).toBe(verdict)
})

test.each([
  ['в Кордае', 'Кордай', 'same'],
  ['из Сортобе', 'Сортобе', 'same'],
  ['в селе Кайнаре', 'село Кайнар', 'same'],
  ['в Кайнаре', 'из Кайнара', 'same'],
  ['Таразда', 'Тараз', 'same'],
  ['Кайнаре', 'Кайнар', 'unsure'],
  ['Кайнара', 'Кайнар', 'unsure'],
  ['в Таразе', 'Кайнар', 'distinct'],
] as const)('by case: %s and %s: %s', (a, b, verdict) => {
  expect(comparePlaces(a, b, gazetteer).verdict).toBe(verdict)
  expect(comparePlaces(b, a, gazetteer).verdict).toBe(verdict)
})

test.each([
  ['Жамбылский район', 'Zhambyl District', 'unsure'],
  ['Жамбылский район', 'Zhambyl District, Zhambyl Region', 'unsure'],
  ['Жамбылский район Алматинской области', 'Zhambyl District, Almaty Region', 'same'],
  ['Жамбылский район Алматинской области', 'Zhambyl District of Zhambyl Region', 'distinct'],
  ['Кайнар, Кордайский район', 'Кайнар, Алматинская область', 'distinct'],
  ['Кайнар, Кордайский район', 'Кайнар, Жамбылская область', 'same'],
  ['Талас, Казахстан', 'Талас, Кыргызстан', 'distinct'],
  ['Кайнар, Кыргызстан', 'Кайнар, Кордайский район', 'distinct'],
] as const)('by what they lie in: %s and %s: %s', (a, b, verdict) => {
  expect(comparePlaces(a, b, gazetteer).verdict).toBe(verdict)
  expect(comparePlaces(b, a, gazetteer).verdict).toBe(verdict)
})

test('a former name is shown with the year in which it ended', () => {
  expect(explainPlaces(comparePlaces('город Жамбыл', 'Taraz city', gazetteer))).toBe(
    '“Жамбыл” and “Taraz” are names of one place, renamed in 1997',
  )
})

test('any two strings are compared, the same both ways, and a place with itself is never distinct', () => {
  const written = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('Korday', 'Korday region', 'Aksu, Osh Region', 'в Кордае', 'Жамбылский район'),
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
