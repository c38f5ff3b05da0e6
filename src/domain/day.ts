import type { Brand } from './ids.ts'

/**
 * A calendar day of the proleptic Gregorian calendar (ISO 8601), written `YYYY-MM-DD`; years outside
 * 0000–9999 are written `Y12345-01-01` or `-0044-03-15`. Compare with `compareDays`, not as strings.
 */
export type Day = Brand<string, 'day'>

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days of a month 1–12; 0 for any other number. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)

/** True for days that exist: 31 February is refused, never shifted. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)

const two = (n: number): string => String(n).padStart(2, '0')

export const formatYear = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits
}

/** The day, or null when the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): Day | null =>
  isRealDay(year, month, day) ? (`${formatYear(year)}-${two(month)}-${two(day)}` as Day) : null

/** The first and the last day of a month that exists. */
export const monthBounds = (year: number, month: number): { first: Day; last: Day } => ({
  first: `${formatYear(year)}-${two(month)}-01` as Day,
  last: `${formatYear(year)}-${two(month)}-${two(daysInMonth(year, month))}` as Day,
})

const DAY = /^(?:Y(-?\d{5,12})|(-?\d{4}))-(\d\d)-(\d\d)$/

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Reads a day; null when it isn't written as one or doesn't exist. */
export const parseDay = (text: string): (DayParts & { readonly written: Day }) | null => {
  const m = DAY.exec(text)
  if (!m) return null
  const year = Number(m[1] ?? m[2])
  const month = Number(m[3])
  const day = Number(m[4])
  const written = dayOf(year, month, day)
  return written === text ? { year, month, day, written } : null
}

/** Days since 1970-01-01, by the civil-calendar formula with years that begin in March. */
export const dayNumber = (day: Day): number => {
  const parts = parseDay(day)
  if (!parts) throw new RangeError(`not a day: ${day}`)
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const monthFromMarch = (parts.month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

/** The inverse of `dayNumber`. */
export const dayFromNumber = (n: number): Day => {
  const shifted = n + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${formatYear(year)}-${two(month)}-${two(day)}` as Day
}

export const compareDays = (a: Day, b: Day): number => dayNumber(a) - dayNumber(b)

/** `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count)
