import { lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { type Duration, readDuration } from './duration.ts'
import { readMonth } from './month-words.ts'
import { type Base, type DateReading, relativeDate } from './rule.ts'
import { byUnits, dayOfParts, moveMonth, type Shift, toTheDay } from './shift.ts'
import { weekdayWords } from './weekday-words.ts'

/** The last day of so long from a day on: "within two months" ends on that day of the month. */
const lastDayOf =
  ({ unit, most, few }: Duration): Shift =>
  (anchor) => {
    if (few || anchor.from.day === null) return null
    const last = anchor.to === null || anchor.to === 'open' ? anchor.from : anchor.to
    const months = unit === 'months' ? most : unit === 'years' ? most * 12 : null
    if (months !== null && Number.isInteger(months)) {
      const month = moveMonth({ ...last, day: null }, months)
      const parts = month && { ...month, day: last.day }
      return parts && dayOfParts(parts) ? { from: parts, to: null } : null
    }
    if (!/^(?:days|weeks)$/.test(unit)) return null
    const end = toTheDay(byUnits(unit, most, most))({ from: last, to: null })
    return end && end.from.day !== null ? end : null
  }

/** «Рабочих», «календарных»: working days can't be counted on. */
const CALENDAR = /^(?:календарных|календарного)$/

/** So long as a term may be. */
export const termAt = (tokens: readonly Token[], index: number): Duration | null => {
  const read = readDuration(tokens, index)
  if (read) return read
  // «Десяти календарных дней».
  if (!CALENDAR.test(lowerAt(tokens, index + 1))) return null
  const days = readDuration([tokenAt(tokens, index), tokenAt(tokens, index + 2)], 0)
  return days?.next === 2 ? { ...days, next: index + 3 } : null
}

/** A month, a day of the week, yesterday: a day is told. */
export const isDayWord = (tokens: readonly Token[], index: number): boolean =>
  readMonth(tokens, index) !== null ||
  weekdayWords.has(lowerAt(tokens, index)) ||
  /^(?:yesterday|today|вчера|сегодня|позавчера)$/.test(lowerAt(tokens, index))

const REASON = 'the last day of a term, counted from another day'

/** The last day of a term that begins on another day. */
export const lastDay = (first: number, next: number, base: Base, d: Duration): DateReading =>
  relativeDate(
    first,
    next,
    { base, resolve: lastDayOf(d), ofDay: base === 'told', onlyResolved: true },
    REASON,
  )
