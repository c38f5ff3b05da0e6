import { isRealDay } from '../../../domain/day.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { fullYear } from '../number-parts.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const yearAt = (tokens: readonly Token[], index: number): number | null => {
  const { text, kind, glued } = tokenAt(tokens, index)
  if (kind !== 'number' || !glued) return null
  return /^(?:[12]\d{3}|\d\d)$/.test(text) ? fullYear(text) : null
}

const afterDash = (tokens: readonly Token[], index: number): number =>
  isDash(tokenAt(tokens, index)) && tokenAt(tokens, index).glued ? index + 1 : index

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const { text } = tokenAt(tokens, index)
  if (!/^\d{1,2}$/.test(text)) return null
  const at = afterDash(tokens, index + 1)
  if (!tokenAt(tokens, at).glued) return null
  const month = readMonth(tokens, at)
  const year = month && yearAt(tokens, afterDash(tokens, month.next))
  if (!month || !year) return null
  const day = Number(text)
  if (!isRealDay(year, month.month, day)) return null
  const next = afterDash(tokens, month.next) + 1
  return oneDate(index, next, { year, month: month.month, day }, null, 'day, month and year in one')
}

export const dayMonthGlued: DateRule = {
  name: 'date.day-month-glued',
  version: 1,
  reads: 'A day, a month’s name and a year without spaces: 14-Mar-2021, 14-MAR-21.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      { text: 'on 14-Mar-2021', edtf: ['2021-03-14'] },
      { text: 'Entry 14-MAR-21: they came', edtf: ['2021-03-14'] },
      { text: 'запись 14-мар-2021', edtf: ['2021-03-14'] },
    ],
    mustNotRead: ['14-Mar', '45-Mar-2021', 'the 7-May-be'],
  },
  readAt,
}
