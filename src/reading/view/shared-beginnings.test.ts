import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharingBeginnings } from './shared-beginnings.ts'

describe('a list of words that share their beginnings', () => {
  it('is told apart by its first letters', () => {
    expect(sharingBeginnings('tell|told|say|tells')).toBe('t(?:e(?:ll|lls)|old)|say')
    expect(sharingBeginnings('say|[a-z]|said|sought')).toBe('say|[a-z]|s(?:aid|ought)')
  })

  it('fits what the list fits, of the same length', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c', 'A', '[ab]', '(?:a|b)', 'a?', 'b*', '\\p{L}', ' '), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'C', ' ')).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('gu', 'giu'),
        text,
        (words, flags, looked) => {
          const list = words.join('|')
          const fits = (alternatives: string) =>
            [...looked.matchAll(new RegExp(`(?:${alternatives})`, flags))].map((m) => [
              m.index,
              m[0],
            ])
          expect(fits(sharingBeginnings(list))).toEqual(fits(list))
        },
      ),
    )
  })
})
