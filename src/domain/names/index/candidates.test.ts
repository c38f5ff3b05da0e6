import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames } from '../compare-names.ts'
import { candidatesOf, NameFinder } from './candidates.ts'
import { buildNameIndex, bytesOfIndex, type IndexedName } from './name-index.ts'

const numbered = (written: readonly string[]): IndexedName[] =>
  written.map((each, n) => ({ id: `n${n}`, written: each }))

const finderOf = (names: readonly IndexedName[]): NameFinder =>
  new NameFinder(buildNameIndex(names))

test('a family name with initials is not crowded out by others of the same consonants', () => {
  const vowels = [...'aeiouy']
  const crowd = vowels.flatMap((a) =>
    vowels.flatMap((b) => vowels.map((c) => `D. Uat${a}k${b}n${c}shev`)),
  )
  const finder = finderOf(numbered([...crowd, 'Т. А. Токанашев']))
  expect(candidatesOf(finder, 'T. A. Tokanashev', 5).map((found) => found.written)).toContain(
    'Т. А. Токанашев',
  )
})

/** Invented names, several ways of writing each. */
const people = [
  [
    'Saule Tulegenbaeva',
    'Saule Tulegenbayeva',
    'Сауле Тулегенбаева',
    'Тулегенбаева, Сауле',
    'S. Tulegenbayeva',
  ],
  ['Zhanar Ospanova', 'Janar Ospanova', 'Жанар Оспанова', 'Ospanova Zhanar'],
  ['Қанат Жұмағұлов', 'Kanat Zhumagulov', 'Канат Жумагулов', 'Kanat Schumagulow'],
  [
    'Тимур Болатович Асанов',
    'Timur Asanov',
    'Timur Assanov',
    'Timur Asnaov',
    'Тимур Болатұлы Асанов',
    'Т. Б. Асанов',
  ],
  ['Daulet Asanov', 'Даулет Асанов', 'Asanov'],
  ['Khalil Veysarov', 'Halil Veisarov', 'Халил Вейсаров'],
  ['Абдул-Керим Маматов', 'Абдулкерим Маматов', 'Mamatov Abdul Kerim'],
]
const written = people.flat()

test('every name that compares as the same is found, and stands before what does not', () => {
  const finder = finderOf(numbered(written))
  for (const name of written) {
    const found = candidatesOf(finder, name)
    const same = written.filter((other) => compareNames(name, other).verdict === 'same')
    const foundSame = found.filter(({ comparison }) => comparison.verdict === 'same')
    expect(new Set(foundSame.map((f) => f.written))).toEqual(new Set(same))
    expect(found.findLastIndex(({ comparison }) => comparison.verdict === 'same')).toBe(
      foundSame.length - 1,
    )
  }
})

test('a hyphen or a space more is no other name to the index', () => {
  const finder = finderOf(numbered(written))
  const found = candidatesOf(finder, 'Абдул Керим Маматов').map((f) => f.written)
  for (const way of people[6] ?? []) expect(found).toContain(way)
})

test('an initial finds the names it may stand for, and a full name its initials', () => {
  const finder = finderOf(numbered(written))
  expect(candidatesOf(finder, 'T. Asanov').map((f) => f.written)).toContain('Timur Asanov')
  expect(candidatesOf(finder, 'Timur Asanov').map((f) => f.written)).toContain('Т. Б. Асанов')
})

const word = fc.constantFrom(
  ...written.flatMap((name) => name.split(/[\s,]+/)),
  'ж',
  'X',
  '中',
  '-',
  '...',
  '’',
)
const anyName = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 20 }),
)

test('an exact duplicate is always found, and first, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 40 }), fc.nat(), (names, pick) => {
      const asked = names[pick % names.length] ?? ''
      const [first] = candidatesOf(finderOf(numbered(names)), asked, 3)
      expect(first?.ids).toContain(`n${pick % names.length}`)
    }),
    { numRuns: 200 },
  )
})

test('an exact duplicate is found among thousands that are as like', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `Asanov ${'ABCDEFGHIK'[n % 10]}. ${n}`)
  const finder = finderOf(numbered([...many, 'Asanov']))
  expect(candidatesOf(finder, 'Asanov', 1)[0]?.ids).toEqual(['n3000'])
})

test('what is found does not hang on the order in which the names came', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(numbered([...written, ...written]), { minLength: 1 }),
      fc.constantFrom(...written),
      fc.integer({ min: 1, max: 6 }),
      (names, asked, limit) => {
        const sorted = [...names].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(candidatesOf(finderOf(names), asked, limit)).toEqual(
          candidatesOf(finderOf(sorted), asked, limit),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('nobody is found in an empty index, and a name without a letter finds no other', () => {
  expect(candidatesOf(finderOf([]), 'Timur Asanov')).toEqual([])
  expect(candidatesOf(finderOf(numbered(written)), '...')).toEqual([])
})

test('an index takes less than 400 bytes a name, even a small one', () => {
  const names = numbered(Array.from({ length: 2000 }, (_, n) => written[n % written.length] ?? ''))
  expect(bytesOfIndex(buildNameIndex(names)) / names.length).toBeLessThan(400)
})
