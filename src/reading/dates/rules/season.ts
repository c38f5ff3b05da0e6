import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { readYear, readYearAfterComma, yearParts } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'
import { seasonWords, WINTER, winterFrom } from '../season-words.ts'

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
  const season = seasonWords.get(tokenAt(tokens, index).lower)
  if (season === undefined) return null
  const of = tokenAt(tokens, index + 1).lower === 'of' ? 1 : 0
  const year = readYearAfterComma(tokens, index + 1 + of)
  if (!year) return null
  const later =
    season === WINTER && year.year !== null ? secondYear(tokens, year.next, year.year) : null
  if (later && year.year !== null) {
    const { from, to } = winterFrom(year.year)
    return oneDate(index, later.next, from, to, 'a winter over two years')
  }
  const from = { ...yearParts(year), month: season, day: null }
  return oneDate(index, year.next, from, null, 'a season and a year')
}

export const season: DateRule = {
  name: 'date.season',
  version: 2,
  reads: 'A season and a year.',
  opens: { numbers: false, words: [...seasonWords.keys()] },
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
