import { expect, test } from 'vitest'
import { buildNameIndex } from './name-index.ts'
import { NameSearch } from './search-names.ts'

const written = [
  'Saule Tulegenbayeva',
  'Сауле Тулегенбаева',
  'Zhanar Ospanova',
  'Жанар Оспанова',
  'Zarina Osmanova',
  'Қанат Жұмағұлов',
  'Тимур Болатович Асанов',
  'T. Asanov',
  'Тимур Касымов',
  'Khalil Veysarov',
]
const search = new NameSearch(
  buildNameIndex(written.map((each, n) => ({ id: `n${n}`, written: each }))),
)
const found = (typed: string): readonly string[] => search.find(typed).map((f) => f.written)

test.each([
  ['tulegenb', ['Saule Tulegenbayeva', 'Сауле Тулегенбаева']],
  ['тулегенбай', ['Saule Tulegenbayeva', 'Сауле Тулегенбаева']],
  ['Saule tul', ['Saule Tulegenbayeva', 'Сауле Тулегенбаева']],
  ['сауле тул', ['Saule Tulegenbayeva', 'Сауле Тулегенбаева']],
  ['Kanat Zh', ['Қанат Жұмағұлов']],
  ['Kanat Z', ['Қанат Жұмағұлов']],
  ['schumagul', ['Қанат Жұмағұлов']],
  ['жумагулов канат', ['Қанат Жұмағұлов']],
  ['Halil', ['Khalil Veysarov']],
  ['veisarof', ['Khalil Veysarov']],
  ['asanov t', ['Тимур Болатович Асанов', 'T. Asanov']],
  ['Asanov T.', ['Тимур Болатович Асанов', 'T. Asanov']],
])('%s finds %j first', (typed, expected) => {
  expect(new Set(found(typed).slice(0, expected.length))).toEqual(new Set(expected))
})

test('whoever does not fit what is typed is not found', () => {
  expect(found('ospan')).toEqual(expect.arrayContaining(['Zhanar Ospanova', 'Жанар Оспанова']))
  expect(found('ospan')).not.toContain('Saule Tulegenbayeva')
  expect(found('timur as')).not.toContain('Тимур Касымов')
})

test('a full name also finds its initials, after the full ones', () => {
  expect(found('timur asanov')).toEqual(['Тимур Болатович Асанов', 'T. Asanov'])
})

test('after a space the last word is whole', () => {
  expect(found('ос ')).toEqual([])
  expect(found('ос')).toContain('Жанар Оспанова')
})

test('what is written exactly so stands first', () => {
  for (const name of written) expect(found(name)[0]).toBe(name)
})

test('nothing typed finds nobody', () => {
  expect(['', ' ', '.', 't.'].flatMap(found)).toEqual([])
})
