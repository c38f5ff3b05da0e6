import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { readYear } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  весной: 21,
  весна: 21,
  весны: 21,
  летом: 22,
  лето: 22,
  лета: 22,
  осенью: 23,
  осень: 23,
  осени: 23,
  зимой: 24,
  зима: 24,
  зимы: 24,
}

const secondYear = (tokens: readonly Token[], index: number, first: number) => {
  const sign = tokenAt(tokens, index)
  if (!isDash(sign) && sign.text !== '/') return null
  const year = readYear(tokens, index + 1)
  if (year?.year === first + 1) return year
  const short = tokenAt(tokens, index + 1)
  const digits = String(first + 1).slice(2)
  return short.glued && short.text === digits
    ? { year: first + 1, next: index + 2, named: false }
    : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const season = SEASONS[tokenAt(tokens, index).lower]
  if (season === undefined) return null
  const of = tokenAt(tokens, index + 1).lower === 'of' ? 1 : 0
  const year = readYear(tokens, index + 1 + of)
  if (!year) return null
  const later = season === 24 ? secondYear(tokens, year.next, year.year) : null
  if (later) {
    // A winter over two years is written as its months, for EDTF can't say which winter "2019-24" is.
    const from = { year: year.year, month: 12, day: null }
    const to = { year: later.year, month: 2, day: null }
    return oneDate(index, later.next, from, to, 'a winter over two years')
  }
  const from = { year: year.year, month: season, day: null }
  return oneDate(index, year.next, from, null, 'a season and a year')
}

export const season: DateRule = {
  name: 'date.season',
  version: 1,
  reads: 'A season and a year.',
  examples: {
    mustRead: [
      { text: 'in the spring of 2020', edtf: ['2020-21'] },
      { text: 'весной 2020 года', edtf: ['2020-21'] },
      { text: 'in the winter of 2019–2020', edtf: ['2019-12/2020-02'] },
    ],
    mustNotRead: ['a summer dress', 'the fall of 300 men'],
  },
  readAt,
}
