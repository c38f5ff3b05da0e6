import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, WordTable } from './word-table.ts'

describe('a table of words', () => {
  it('finds what a Map finds, wherever the word stands in a text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (words) => {
        const table = new WordTable()
        const map = new Map<string, string>()
        for (const [i, word] of words.entries()) {
          const text = `x${word}y`
          const hash = hashOf(text, 1, 1 + word.length)
          expect(table.find(hash, text, 1, 1 + word.length)).toBe(map.get(word))
          if (map.has(word)) continue
          map.set(word, `${i}`)
          table.add(hash, word, `${i}`)
        }
      }),
    )
  })

  it('tells words of one hash apart', () => {
    const table = new WordTable()
    for (const word of ['ab', 'cd', 'abc']) table.add(7, word, word)
    for (const word of ['ab', 'cd', 'abc']) expect(table.find(7, word, 0, word.length)).toBe(word)
    expect(table.find(7, 'zz', 0, 2)).toBeUndefined()
  })
})
