import { describe, expect, it } from 'vitest'
import { cutsOf, likelyCut, piecesAt } from './cuts.ts'

const WORDS = 'Ten persons were killed and 40 people were injured'

describe('cutting a passage in two', () => {
  it('cuts between words alone, and gives each piece its place in the text', () => {
    expect(cutsOf('one two  three')).toEqual([3, 7])
    expect(cutsOf('single')).toEqual([])
    const [first, second] = piecesAt('one two  three', 100, 7)
    expect(first).toEqual({ start: 100, end: 107, words: 'one two' })
    expect(second).toEqual({ start: 109, end: 114, words: 'three' })
  })

  it('proposes the cut a reader would make', () => {
    const cut = likelyCut(WORDS, cutsOf(WORDS))
    expect(piecesAt(WORDS, 0, cut).map(({ words }) => words)).toEqual([
      'Ten persons were killed',
      'and 40 people were injured',
    ])
    expect(likelyCut('single', [])).toBe(0)
  })
})
