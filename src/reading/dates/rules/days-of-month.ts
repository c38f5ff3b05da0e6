import { lowerAt, type Token } from '../../tokens/token.ts'
import { inMonth } from '../in-month.ts'
import { isOrdinal, readDay } from '../number-parts.ts'
import { ordinalDayWords } from '../ordinal-days.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import type { Shift } from '../shift.ts'

/** "Between | the 9th and the 12th", «между 9-м и 12-м». */
const isBetween = (tokens: readonly Token[], before: number, link: string): boolean =>
  /^(?:between|между)$/.test(lowerAt(tokens, before)) && /^(?:and|и)$/.test(link)

/** "On the night of | the 9th to the 10th". */
const isNight = (tokens: readonly Token[], before: number, link: string): boolean =>
  lowerAt(tokens, before) === 'of' &&
  lowerAt(tokens, before - 1) === 'night' &&
  /^(?:to|into)$/.test(link)

/** «С 9 по 12 число», «с 9-го по 12-е», «в ночь с 10-го на 11-е», "from the 9th to the 12th": of the month told before. */
const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = readDay(tokens, index)
  if (!day) return null
  const { day: first, next } = day
  const from = lowerAt(tokens, index - 1) === 'the' ? 2 : 1
  const way = lowerAt(tokens, index - from)
  const to = lowerAt(tokens, next)
  const led =
    (/^(?:с|со)$/.test(way) && /^(?:по|на)$/.test(to)) ||
    (way === 'from' && /^(?:to|till|until)$/.test(to))
  if (!led && !isBetween(tokens, index - from, to) && !isNight(tokens, index - from, to))
    return null
  const at = lowerAt(tokens, next + 1) === 'the' ? next + 2 : next + 1
  const last = readDay(tokens, at)
  if (!last || last.day <= first) return null
  const named = /^числ[ао]$/.test(lowerAt(tokens, last.next)) ? 1 : 0
  const ordinals = isOrdinal(tokens, index, next) && isOrdinal(tokens, at, last.next)
  if (!named && !(ordinals && closesPhrase(tokens, last.next))) return null
  const resolve: Shift = (anchor) => {
    const a = inMonth(first, false)(anchor)
    const b = a && inMonth(last.day, false)(a)
    return a && b ? { from: a.from, to: b.from } : null
  }
  const relative = { base: 'told', resolve, onlyResolved: true, inMonth: true } as const
  return relativeDate(
    index - from + 1,
    last.next + named,
    relative,
    'days of the month told before',
  )
}

export const daysOfMonth: DateRule = {
  name: 'date.days-of-month',
  version: 1,
  reads: 'From one day to another of the month that was told before.',
  opens: { numbers: true, words: ordinalDayWords },
  examples: {
    mustRead: [
      {
        text: '2 апреля 2020 года его забрали. С 9 по 12 число его не видели.',
        edtf: ['2020-04-02', '2020-04-09/2020-04-12'],
      },
      {
        text: '2 апреля 2020 года его забрали. В ночь с 9-го на 10-е его не видели.',
        edtf: ['2020-04-02', '2020-04-09/2020-04-10'],
      },
      {
        text: 'On 2 April 2020 he left. From the 9th to the 12th he was ill.',
        edtf: ['2020-04-02', '2020-04-09/2020-04-12'],
      },
      {
        text: 'On 2 April 2020 he left. On the night of the 9th to the 10th he came.',
        edtf: ['2020-04-02', '2020-04-09/2020-04-10'],
      },
    ],
    mustNotRead: [
      'С 9 по 12 число',
      'from the 9th to the 12th floor',
      'с девятого по двенадцатый класс',
    ],
  },
  readAt,
}
