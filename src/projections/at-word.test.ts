import { describe, expect, it } from 'vitest'
import { atWord } from './at-word.ts'

describe('a place where no word is cut', () => {
  it('is found forward behind a space, and back before one', () => {
    expect(atWord('several hundred people', 4, 1)).toBe(8)
    expect(atWord('several hundred people', 18, -1)).toBe(15)
  })

  it('is the index itself at a space, at the ends, and where no space is near', () => {
    expect(atWord('several hundred', 8, 1)).toBe(8)
    expect(atWord('several', 0, 1)).toBe(0)
    expect(atWord('several', 7, -1)).toBe(7)
    expect(atWord('x'.repeat(100), 50, 1)).toBe(50)
  })
})
