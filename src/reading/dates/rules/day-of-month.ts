import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { readDay } from '../number-parts.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { dayOfParts, type Shift } from '../shift.ts'

/** The day of the month told last; without "of the same month", only a day after the one told. */
const inMonth =
  (day: number, sameMonth: boolean): Shift =>
  ({ from, to }) => {
    const told = to === null || to === 'open' ? from : to
    if (told.month === null || told.month > 12) return null
    if (!sameMonth && (told.day === null || told.day >= day)) return null
    const parts = { year: told.year, month: told.month, day }
    const exists = dayOfParts({ ...parts, year: told.year ?? 2001 }) !== null
    return exists ? { from: parts, to: null } : null
  }

const lower = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).lower

/** «Того же месяца», "of the same month": the token after it, or -1. */
const sameMonthEnd = (tokens: readonly Token[], index: number): number => {
  const words = [0, 1, 2, 3].map((i) => lower(tokens, index + i))
  if (/^(?:того|этого)$/.test(words[0] ?? '')) {
    const same = words[1] === 'же' ? 1 : 0
    return words[1 + same] === 'месяца' ? index + 2 + same : -1
  }
  const said = words.join(' ')
  if (said === 'of the same month') return index + 4
  return said.startsWith('of that month') ? index + 3 : -1
}

/** An ordinal, so that no number of things is taken for a day. */
const isOrdinal = (tokens: readonly Token[], index: number, next: number): boolean =>
  next > index + 1 || tokenAt(tokens, index).kind === 'word' || isDash(tokenAt(tokens, index + 1))

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = readDay(tokens, index)
  if (!day) return null
  const number = /^числа$/.test(lower(tokens, day.next)) ? 1 : 0
  const month = sameMonthEnd(tokens, day.next + number)
  if (number === 0 && (month < 0 || !isOrdinal(tokens, index, day.next))) return null
  const next = month < 0 ? day.next + 1 : month
  return relativeDate(
    index,
    next,
    { base: 'told', resolve: inMonth(day.day, month >= 0) },
    'a day of the month told before',
  )
}

export const dayOfMonth: DateRule = {
  name: 'date.day-of-month',
  version: 1,
  reads: 'A day of the month that was told before.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      {
        text: '2 апреля 2020 года он уехал, 25-го числа вернулся.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      {
        text: 'On 2 April 2020 he left; on the 25th of the same month he came.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      { text: '12 апреля 2020 года он уехал, 5-го числа вернулся.', edtf: ['2020-04-12', 'XXXX'] },
    ],
    mustNotRead: ['на 5 этаже', 'the 25th of the group', '25 того же цвета'],
  },
  readAt,
}
