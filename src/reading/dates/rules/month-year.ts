import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { type MonthRead, monthWordsOf, readMonth } from '../month-words.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const RANGE = /^(?:to|till|until|through|по|до)$/
const AND = /^(?:and|и|or|или)$/

/** A second month before the year: "January–March 2021", "April and May 2020". */
const readTwo = (tokens: readonly Token[], index: number, first: MonthRead): DateReading | null => {
  const link = tokenAt(tokens, first.next)
  const range = isDash(link) || RANGE.test(link.lower)
  if (!range && !AND.test(link.lower)) return null
  const second = readMonth(tokens, first.next + 1)
  const year = second && readYearAfterComma(tokens, second.next)
  if (!year || second.month <= first.month) return null
  const from = { ...yearParts(year), month: first.month, day: null }
  const to = { ...yearParts(year), month: second.month, day: null }
  if (range) return oneDate(index, year.next, from, to, 'from one month to another')
  const dates = [
    { first: index, next: first.next, from, to: null },
    { first: first.next + 1, next: year.next, from: to, to: null },
  ]
  return { next: year.next, dates, reason: 'two months and a year' }
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const month = readMonth(tokens, index)
  if (!month) return null
  const of = tokenAt(tokens, month.next).lower === 'of' ? 1 : 0
  const year = readYearAfterComma(tokens, month.next + of)
  if (!year) return readTwo(tokens, index, month)
  const from = { ...yearParts(year), month: month.month, day: null }
  return oneDate(index, year.next, from, null, 'a month and a year')
}

export const monthYear: DateRule = {
  name: 'date.month-year',
  version: 1,
  reads: 'The name of a month and a year, in English or Russian.',
  opens: { numbers: false, words: [...monthWordsOf('en'), ...monthWordsOf('ru')] },
  examples: {
    mustRead: [
      { text: 'In September 2020 the state reported', edtf: ['2020-09'] },
      { text: 'in the south (February 2020) that', edtf: ['2020-02'] },
      { text: 'в феврале 2020 года', edtf: ['2020-02'] },
      { text: 'to mid-February of 2020', edtf: ['2020-02'] },
      { text: 'January–March 2021', edtf: ['2021-01/2021-03'] },
      { text: 'in April and May 2020', edtf: ['2020-04', '2020-05'] },
    ],
    mustNotRead: ['In May 3000 people came', 'march 2020 kilometres'],
  },
  readAt,
}
