import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesIn, placesOf } from './matches.ts'

const patterns = ['a', 'a*', 'ab|b', '', '(?<=a)b?', '^a', '$', '\\b', '(a)|(b)', 'a+?', '.']

describe('the places where a pattern fits', () => {
  test('are those that matchAll finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.constantFrom('g', 'gu', 'gi'),
        fc.array(fc.constantFrom('a', 'b', ' ', '\n', '𐍈', 'é')).map((all) => all.join('')),
        (source, flags, text) => {
          const pattern = new RegExp(source, flags)
          const plain = new RegExp(source, flags.replace('g', ''))
          const expected = [...text.matchAll(pattern)].map((m) => [m.index, ...m])
          expect([...matchesIn(pattern, text)].map((m) => [m.index, ...m])).toEqual(expected)
          expect([...placesOf(plain, text)].map((m) => [m.index, ...m])).toEqual(expected)
        },
      ),
    )
  })

  test('do not hang on what else is looked for meanwhile, or was before', () => {
    const word = /\w+/g
    const pairs: string[] = []
    for (const [one = ''] of matchesIn(word, 'a bc'))
      for (const [two = ''] of matchesIn(word, 'd ef')) pairs.push(one + two)
    expect(pairs).toEqual(['ad', 'aef', 'bcd', 'bcef'])
    for (const _ of matchesIn(word, 'left early')) break
    expect([...matchesIn(word, 'x')]).toHaveLength(1)
  })
})
