import { describe, expect, it } from 'vitest'
import { edtfWords } from './edtf-words.ts'

describe('dates in plain words', () => {
  it.each([
    ['2020', '2020'],
    ['2020-02', 'February 2020'],
    ['2020-02-07', '7 February 2020'],
    ['2020-02-07/2020-02-08', '7–8 February 2020'],
    ['2020-02-07/2020-03-02', '7 February to 2 March 2020'],
    ['2019-12/2020-01', 'December 2019 to January 2020'],
    ['2019/2020', '2019 to 2020'],
    ['2020-02~', 'about February 2020'],
    ['2020?', 'perhaps 2020'],
    ['2020-02-07%', 'perhaps about 7 February 2020'],
    ['2020-02-07/..', 'from 7 February 2020 on'],
    ['../2020-02-07', 'until 7 February 2020'],
    ['2020-02-07/', 'from 7 February 2020, to when is not known'],
    ['2020-21', 'spring 2020'],
    ['2020-24', 'winter 2020'],
    ['201X', 'the 2010s'],
    ['20XX', 'between 2000 and 2099'],
    ['2020-02-XX', 'February 2020, the day not known'],
    ['2020-XX-XX', '2020, the day and the month not known'],
    ['XXXX-02-07', '7 February, the year not known'],
    ['2020-02-07T23:30', '7 February 2020, 23:30'],
  ])('%s: %s', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words)
  })

  it('leaves what is no date as it is', () => {
    for (const words of ['', 'hundreds', '2020-13', '11 or more'])
      expect(edtfWords(words)).toBe(words)
  })
})
