import { expect, test } from 'vitest'
import { namesAt, textOf } from '../test-material.ts'
import { stem } from '../words/terms.ts'
import { TextView } from '../words/text-view.ts'
import { isGenericName } from './generic-names.ts'
import { RareNames } from './rare-names.ts'

const viewsOf = (...bodies: readonly string[]): TextView[] =>
  bodies.map((body, i) => new TextView(textOf(`${i}.txt`, body), i))

const together = (a: string, b: string, ...others: readonly string[]): boolean => {
  const views = viewsOf(a, b, ...others)
  const [x, y] = views
  if (!x || !y) throw new RangeError('no texts')
  const names = namesAt(x.text, 'place').map(() => [])
  return new RareNames(views, names.flat(), []).together(x, y)
}

test('two texts that share four rare names are of one matter', () => {
  const a = 'People of Tarsk say that Halvorsen, Brenk and Ullmer came from Ostrava Mill.'
  const b = 'The headman of Tarsk met Ullmer and Brenk, but not Halvorsen.'
  expect(together(a, b)).toBe(true)
})

test('names that very many texts have say nothing', () => {
  const a = 'The Ministry, the Court, the Republic and the Committee on Human Rights wrote.'
  const b = 'To the Committee on Human Rights, the Ministry, the Court and the Republic.'
  expect(together(a, b)).toBe(false)
  expect(isGenericName(stem('Ministry'))).toBe(true)
  expect(isGenericName(stem('прокуратуры'))).toBe(true)
  expect(isGenericName(stem('Tarsk'))).toBe(false)
})

test('names shared with many other texts are not rare', () => {
  const a = 'In Tarsk there are Halvorsen, Brenk and Ullmer.'
  const others = Array.from({ length: 6 }, () => a)
  expect(together(a, a)).toBe(true)
  expect(together(a, a, ...others)).toBe(false)
})
