import { describe, expect, it } from 'vitest'
import { readText } from '../index.ts'
import { wordTable } from './words.ts'

describe('a table asked with the words of a text', () => {
  it('holds what was put into it, and nothing else', () => {
    const table = wordTable({ until: 1 })
    expect(['until', 'constructor'].map((word) => table[word])).toEqual([1, undefined])
  })

  it('lets a text speak of a constructor', () => {
    const read = (text: string) => readText(text, { language: null, sourceDate: null })
    expect(() => read('The constructor came to court. Later, constructor 2020 left.')).not.toThrow()
    expect(() =>
      read('On 7 May 2020 the constructor left. A constructor later he was free.'),
    ).not.toThrow()
  })
})
