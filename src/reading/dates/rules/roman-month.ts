import { isRealDay } from '../../../domain/day.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { ANY_YEAR, readYear } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
/** Typed with the letters of the other alphabet. */
const latin = (word: string): string => word.replaceAll('х', 'x').replaceAll('і', 'i')

const SIGN = /^[./-]$/

/** "08-IX" at the head of a line, where another date tells the year. */
const inTable = (
  tokens: readonly Token[],
  index: number,
  month: number,
  day: number,
): DateReading | null => {
  const first = tokenAt(tokens, index)
  const after = tokenAt(tokens, index + 3)
  const dashed = isDash(tokenAt(tokens, index + 1)) && tokenAt(tokens, index + 1).glued
  if (!dashed || !first.lineStart || after.glued || !isRealDay(ANY_YEAR, month, day)) return null
  const parts = { year: null, month, day }
  const reading = oneDate(index, index + 3, parts, null, 'a day and a month in Roman numerals')
  return { ...reading, onlyWithYear: true }
}

/** "14.II.2023", "5/VII-2022": day, month in Roman numerals, year, as medical and court papers write. */
const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const first = tokenAt(tokens, index)
  const written = /^(\d{1,2})\.?$/.exec(first.text)
  if (!written) return null
  const sign = first.text.endsWith('.') ? 0 : 1
  if (sign === 1 && !SIGN.test(tokenAt(tokens, index + 1).text)) return null
  const roman = tokenAt(tokens, index + 1 + sign)
  const month = ROMAN.indexOf(latin(roman.lower)) + 1
  if (month === 0 || !roman.glued || roman.text !== roman.text.toUpperCase()) return null
  const after = tokenAt(tokens, index + 2 + sign)
  const year = SIGN.test(after.text) && after.glued ? readYear(tokens, index + 3 + sign) : null
  const day = Number(written[1])
  if (!year) return inTable(tokens, index, month, day)
  if (!isRealDay(year.year, month, day)) return null
  const parts = { year: year.year, month, day }
  return oneDate(index, year.next, parts, null, 'a day, a month in Roman numerals and a year')
}

export const romanMonth: DateRule = {
  name: 'date.roman-month',
  version: 2,
  reads: 'Days with the month in Roman numerals: 14.II.2023, 5/VII-2022.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      { text: 'Осмотрен 14.II.2023 г. в палате', edtf: ['2023-02-14'] },
      { text: 'выписка от 5/VII-2022', edtf: ['2022-07-05'] },
      { text: 'admitted on 30-XI-2021', edtf: ['2021-11-30'] },
    ],
    mustNotRead: ['31.II.2023', 'глава 5.II', '5/X', 'Section 3.V.12'],
  },
  readAt,
}
