import { describe, expect, it } from 'vitest'
import { bytesWords, edtfWords, statedWords } from './words.ts'

describe('how values are put into words', () => {
  it('says plain dates in words and leaves all others as they are', () => {
    for (const [edtf, words] of [
      ['2020', '2020'],
      ['2020-02', 'February 2020'],
      ['2020-02-07', '7 February 2020'],
      ['2020-02-07/2020-02-08', '7–8 February 2020'],
      ['2020-02-07/2020-03-02', '7 February to 2 March 2020'],
      ['2019-12/2020-01', 'December 2019 to January 2020'],
      ['2019/2020', '2019 to 2020'],
      ['2020-02~', '2020-02~'],
      ['2020-02-07/..', '2020-02-07/..'],
      ['2020-21', '2020-21'],
      ['', ''],
    ] as const) {
      expect(edtfWords(edtf)).toBe(words)
    }
  })

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
