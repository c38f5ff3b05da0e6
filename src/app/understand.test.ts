import { describe, expect, it } from 'vitest'
import { understandWords } from './understand.ts'

const date = (words: string) => understandWords(words, 'date')?.value
const quantity = (words: string) => understandWords(words, 'quantity')?.value

describe('words written for a date', () => {
  it.each([
    ['2020-02-07', '2020-02-07'],
    ['2020-02~', '2020-02~'],
    ['7 February 2020', '2020-02-07'],
    ['on March 3, 2021', '2021-03-03'],
    ['5 мая 2020 года', '2020-05-05'],
  ])('%s is %s', (words, edtf) => {
    expect(date(words)).toMatchObject({ edtf })
  })

  it.each(['some day', '32 February 2020', 'March 3, 2021 and 14'])(
    '%s is not understood',
    (words) => {
      expect(date(words)).toBeUndefined()
    },
  )
})

describe('words written for a quantity', () => {
  it.each([
    ['at least 11', 'at-least', 11],
    ['no fewer than eleven', 'at-least', 11],
    ['more than 50', 'more-than', 51],
    ['не менее 12', 'at-least', 12],
    ['seventeen', 'exact', 17],
  ])('%s', (words, kind, low) => {
    expect(quantity(words)).toMatchObject({ kind, low, words })
  })

  it.each(['eleventy', 'a few words about nothing'])('%s is not understood', (words) => {
    expect(quantity(words)).toBeUndefined()
  })
})
