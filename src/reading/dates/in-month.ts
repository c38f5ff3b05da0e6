import { dayNumber } from '../../domain/day.ts'
import type { DateParts } from './rule.ts'
import { dayOfParts, moveMonth, type Shift } from './shift.ts'

/** A day so much lower than the one told is of the month after: "on 27 May … on the 2nd". */
const TURNS_MONTH = 20

/** Up to here a day told as about so is surely of its month. */
const MIDDLE = 25

/** The day of the month told last; without "of the same month", only a day after the one told. */
export const inMonth =
  (day: number, sameMonth: boolean): Shift =>
  ({ from, to }) => {
    const within = to !== null && to !== 'open' ? dayWithin(from, to, day) : null
    if (within) return { from: within, to: null }
    const told = to === null || to === 'open' ? from : to
    if (told.month === null || told.month > 12) return null
    // About the 14th: the 15th is of that month, whichever day was meant.
    const sure = sameMonth || (told.day !== null && told.day < day && told.day <= MIDDLE)
    if (told.approximate && (told.day === null || !sure)) return null
    const back = sameMonth || told.day === null ? 0 : told.day - day
    if (back > 0 && back < TURNS_MONTH) return null
    const month = back > 0 ? moveMonth(told, 1) : told
    if (!month) return null
    const parts = { year: month.year, month: month.month, day }
    const exists = dayOfParts({ ...parts, year: told.year ?? 2001 }) !== null
    return exists ? { from: parts, to: null } : null
  }

/** "From 28 April to 1 May … on the 29th": the one day of that number among the days told. */
const dayWithin = (from: DateParts, to: DateParts, day: number): DateParts | null => {
  const [first, last] = [numberOfDay(from), numberOfDay(to)]
  if (first === null || last === null) return null
  const fits = [from, to].flatMap(({ year, month }) => {
    const at = numberOfDay({ year, month, day })
    return at !== null && first <= at && at <= last ? [{ year, month, day }] : []
  })
  return fits[0] ?? null
}

const numberOfDay = (parts: DateParts): number | null => {
  const known = dayOfParts(parts)
  return known && dayNumber(known)
}
