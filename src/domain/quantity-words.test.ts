import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityFromWords } from './quantity-words.ts'

describe('quantities written by hand', () => {
  it.each([
    ['11', 'exact', 11, 11],
    ['at least 11', 'at-least', 11, null],
    ['more than 50', 'more-than', 51, null],
    ['> 50', 'more-than', 51, null],
    ['up to 1 200', 'at-most', null, 1200],
    ['fewer than 10', 'less-than', null, 9],
    ['10-12', 'range', 10, 12],
    ['10 to 12', 'range', 10, 12],
    ['1,5', 'exact', 1.5, 1.5],
    ['12,500', 'exact', 12_500, 12_500],
    ['hundreds', 'vague', 100, 999],
    ['tens of thousands', 'vague', 10_000, 99_999],
    ['nobody', 'none', 0, 0],
  ])('“%s” is %s', (words, kind, low, high) => {
    expect(quantityFromWords(words)).toMatchObject({ kind, low, high, words })
  })

  it.each(['', 'lots', 'ten', '1.2.3', 'more than', '10 people', '-5'])(
    '“%s” is not guessed',
    (words) => {
      expect(quantityFromWords(words)).toBe(null)
    },
  )

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (words) => quantityFromWords(words) !== undefined))
  })
})
