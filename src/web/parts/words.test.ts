import { describe, expect, it } from 'vitest'
import { bytesWords, statedWords } from './words.ts'

describe('how values are put into words', () => {
  it('tells the four absences apart', () => {
    const said = (['not-stated', 'unknown', 'withheld', 'none'] as const).map((is) =>
      statedWords<string>({ is }, String),
    )
    expect(new Set(said).size).toBe(4)
  })

  it('gives sizes in the unit that fits', () => {
    expect(bytesWords(0)).toBe('0 bytes')
    expect(bytesWords(1500)).toBe('1.5 kB')
    expect(bytesWords(200_000_000)).toBe('200.0 MB')
  })
})
