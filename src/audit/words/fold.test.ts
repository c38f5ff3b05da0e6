import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { stem, termsOf } from './terms.ts'

test('one name in two scripts is one key', () => {
  expect(fold('Кордай')).toBe(fold('Korday'))
  expect(fold('Қордай')).toBe(fold('Kordai'))
})

test('singular and plural, and cases, come to one stem', () => {
  expect(stem('villages')).toBe(stem('village'))
  expect(stem('Dungans')).toBe(stem('Dungan'))
  expect(stem('дунгане')).toBe(stem('дунган'))
  expect(stem('дунганам')).toBe(stem('дунган'))
  expect(stem('погрома')).toBe(stem('погром'))
})

test('terms leave out the small words of a language', () => {
  expect([...termsOf('They were on the night of the market fire')]).toEqual([
    'night',
    'market',
    'fire',
  ])
})
