import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

const found = (
  a: readonly [body: string, persons: readonly string[], places: readonly string[]],
  b: readonly [body: string, persons: readonly string[], places: readonly string[]],
): string[] => {
  const texts = [a, b].map(([body], i) => textOf(`${'ab'[i]}.txt`, `On Tarsk and Brenk. ${body}`))
  const mentions = texts.flatMap((text, i) => [
    ...namesAt(text, 'person', ...((i === 0 ? a : b)[1] ?? [])),
    ...namesAt(text, 'place', ...((i === 0 ? a : b)[2] ?? [])),
  ])
  return audit({ texts, mentions, claims: [] }).findings.map((f) => f.message)
}

test('the age of one person differs', () => {
  expect(
    found(
      ['Halvor Ullmer, 34, was there.', ['Halvor Ullmer'], []],
      ['Ullmer, aged 43, told us so.', ['Ullmer'], []],
    ),
  ).toEqual(['The age of Halvor Ullmer differs: “34” in a.txt, “aged 43” in b.txt.'])
})

test('a year more or less may lie in a birthday', () => {
  expect(
    found(
      ['Halvor Ullmer, 34, was there.', ['Halvor Ullmer'], []],
      ['Ullmer, aged 35, told us so.', ['Ullmer'], []],
    ),
  ).toEqual([])
})

test('people were taken to other places', () => {
  expect(
    found(
      ['The detained were driven to Ovria and Belmark.', [], ['Ovria', 'Belmark']],
      ['Those arrested were taken away to Ovria and Nesk.', [], ['Ovria', 'Nesk']],
    ),
  ).toEqual([
    'Not the same places are named (where the detained were taken): Belmark only in a.txt, Nesk only in b.txt.',
  ])
})

test('a list that only names more places is no other list', () => {
  expect(
    found(
      ['The detained were driven to Ovria and Belmark.', [], ['Ovria', 'Belmark']],
      [
        'Those arrested were taken away to Ovria, Belmark and Nesk.',
        [],
        ['Ovria', 'Belmark', 'Nesk'],
      ],
    ),
  ).toEqual([])
})

test('a family name with one other letter in texts of one matter', () => {
  expect(
    found(
      ['The headman Bergsund came.', ['Bergsund'], []],
      ['The headman Bergsond came.', ['Bergsond'], []],
    ),
  ).toEqual([
    'May be one person, spelt two ways in texts of one matter: “Bergsund” in a.txt, “Bergsond” in b.txt.',
  ])
})
