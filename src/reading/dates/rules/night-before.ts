import { addDays, dayOf, parseDay } from '../../../domain/day.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { readDay, readYearAfterComma } from '../number-parts.ts'
import { type DateParts, type DateReading, type DateRule, oneDate } from '../rule.ts'

/** The day before; in an unstated year 1 March has no certain one. */
const dayBefore = (date: { year: number | null; month: number; day: number }): DateParts | null => {
  if (date.year === null && date.month === 3 && date.day === 1) return null
  const day = dayOf(date.year ?? 2001, date.month, date.day)
  const before = day && parseDay(addDays(day, -1))
  if (!before) return null
  // Without a year, the night into 1 January can't be written with both its years open.
  if (date.year === null && date.month !== before.month && date.month === 1) return null
  return { year: date.year === null ? null : before.year, month: before.month, day: before.day }
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  if (tokenAt(tokens, index).lower !== 'ночь' || tokenAt(tokens, index + 1).lower !== 'на') {
    return null
  }
  const day = readDay(tokens, index + 2)
  const month = day && readMonth(tokens, day.next)
  if (!month) return null
  const year = readYearAfterComma(tokens, month.next)
  const to = { year: year?.year ?? null, month: month.month, day: day.day }
  const from = dayBefore(to)
  return from && oneDate(index, year?.next ?? month.next, from, to, 'the night into a day')
}

export const nightBefore: DateRule = {
  name: 'date.night-before',
  version: 1,
  reads: '«В ночь на 8 февраля»: the night that begins on the day before.',
  examples: {
    mustRead: [
      { text: 'В ночь на 8 февраля 2020 года на юге', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'в ночь на 1 января 2021 года', edtf: ['2020-12-31/2021-01-01'] },
      { text: 'в ночь с 7 на 8 февраля 2020 года', edtf: ['2020-02-07/2020-02-08'] },
    ],
    mustNotRead: ['в ночь на субботу', 'ночь на 8 человек'],
  },
  readAt,
}
