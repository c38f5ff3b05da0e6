import { addDays, type Day, dayNumber, dayOf, parseDay } from '../../domain/day.ts'
import type { DateParts, Shift, Stretch } from './rule.ts'

export type { Shift } from './rule.ts'

export type ShiftUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

const partsOf = (day: Day | null): DateParts | null => {
  const read = day && parseDay(day)
  return read ? { year: read.year, month: read.month, day: read.day } : null
}

/** One day, or all from the first to the last. */
export const stretchOfDays = (first: Day | null, last = first): Stretch | null => {
  const [from, to] = [partsOf(first), partsOf(last)]
  return from && to && { from, to: first === last ? null : to }
}

/** The day of parts that are known to the day. */
export const dayOfParts = (p: DateParts): Day | null =>
  p.year === null || p.month === null || p.day === null ? null : dayOf(p.year, p.month, p.day)

/** A common and a leap year: a day that both shift alike shifts alike in any. */
const ANY_YEARS = [2001, 2004]

const shiftInAnyYear = (p: DateParts, count: number): DateParts | null => {
  const [a, b] = ANY_YEARS.map((year) => {
    const day = dayOfParts({ ...p, year })
    const moved = day && partsOf(addDays(day, count))
    return moved?.year === year ? moved : null
  })
  return a && b && a.month === b.month && a.day === b.day ? { ...a, year: null } : null
}

export const shiftDay = (p: DateParts, count: number): DateParts | null => {
  if (p.month === null || p.day === null) return null
  if (p.year === null) return shiftInAnyYear(p, count)
  const day = dayOfParts(p)
  return day && partsOf(addDays(day, count))
}

const isSame = (a: DateParts, b: DateParts): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day

const lastOf = ({ from, to }: Stretch): DateParts | null => (to === 'open' ? null : (to ?? from))

/** Both ends moved alike. */
const eachEnd =
  (move: (p: DateParts) => DateParts | null): Shift =>
  (anchor) => {
    const last = lastOf(anchor)
    const from = move(anchor.from)
    const to = last && move(last)
    return from && to ? { from, to: isSame(from, to) ? null : to } : null
  }

const approximately = (p: DateParts | null, approximate: boolean): DateParts | null =>
  p && (approximate || p.approximate ? { ...p, approximate: true } : p)

/** More days than these are seldom counted one by one. */
const COUNTED_DAYS = 10

/** Two days in a row are told as one time; of a longer stretch, what comes after follows its last. */
export const isPair = ({ from, to }: Stretch): boolean => {
  const next = shiftDay(from, 1)
  return to === null || (to !== 'open' && next !== null && isSame(next, to))
}

/** "Three days later": that day; of two days in a row, each day moved. */
export const byDays = (count: number, approximate = false): Shift => {
  const rough = approximate || Math.abs(count) > COUNTED_DAYS
  const move = eachEnd((p) => approximately(shiftDay(p, count), rough || p.approximate === true))
  return (anchor) => {
    if (count <= 0 || isPair(anchor)) return move(anchor)
    const last = lastOf(anchor)
    return last && move({ from: last, to: null })
  }
}

/** The day before the first, the day after the last. */
export const dayBefore: Shift = ({ from }) => {
  const before = shiftDay(from, -1)
  return before && { from: before, to: null }
}

/** The month so many from the one told. */
export const moveMonth = (p: DateParts, count: number): DateParts | null => {
  if (p.year === null || p.month === null || p.month > 12) return null
  const months = p.year * 12 + p.month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null }
}

const moveYear = (p: DateParts, count: number): DateParts | null =>
  p.year === null ? null : { year: p.year + count, month: null, day: null }

const moveMonths = (p: DateParts, count: number): DateParts | null => {
  const whole = Math.trunc(count)
  const rest = Math.round((count - whole) * 30)
  const near = rest === 0 ? p : shiftDay(p, rest)
  return near && approximately(moveMonth(near, whole), true)
}

/** "A year ago" says about which month, "ten years ago" about which year. */
const MONTHLY_YEARS = 2

const moveYears = (p: DateParts, count: number): DateParts | null => {
  if (p.month === null || p.month > 12) return approximately(moveYear(p, count), p.decade === true)
  return Math.abs(count) <= MONTHLY_YEARS
    ? moveMonths(p, count * 12)
    : approximately(moveYear(p, Math.round(count)), true)
}

const DAY_MINUTES = 24 * 60
const two = (n: number): string => String(n).padStart(2, '0')

/** "Fifty minutes later": of an hour that is known. */
const byMinutes =
  (count: number): Shift =>
  ({ from, to }) => {
    if (to !== null || from.time === undefined || from.approximate) return null
    const [hours, minutes] = from.time.split(':').map(Number)
    const at = (hours ?? 0) * 60 + (minutes ?? 0) + count
    const days = Math.floor(at / DAY_MINUTES)
    const day = days === 0 ? from : shiftDay(from, days)
    const rest = at - days * DAY_MINUTES
    const time = `${two(Math.floor(rest / 60))}:${two(Math.round(rest % 60) % 60)}`
    const parts = day && { year: day.year, month: day.month, day: day.day, time }
    return parts && { from: parts, to: null }
  }

/** "Two days and nights" are told in hours too; less is of the same day, or about. */
const byHours = (count: number): Shift =>
  count !== 0 && count % 24 === 0 ? byDays(count / 24, true) : byMinutes(count * 60)

const single = (unit: ShiftUnit, count: number, approximate: boolean): Shift => {
  switch (unit) {
    case 'minutes':
      return byMinutes(count)
    case 'hours':
      return byHours(count)
    case 'days':
      return byDays(count, approximate)
    case 'weeks':
      return byDays(Math.round(count * 7), true)
    case 'months':
      return eachEnd((p) => moveMonths(p, count))
    case 'years':
      return eachEnd((p) => moveYears(p, count))
  }
}

/** "Two months later", "one to two months before" (negative); `least` is the nearer. */
export const byUnits = (
  unit: ShiftUnit,
  least: number,
  most: number,
  approximate = false,
): Shift => {
  const near = single(unit, least, approximate)
  if (least === most) return near
  const far = single(unit, most, approximate)
  return (anchor) => {
    const [a, b] = [near(anchor), far(anchor)]
    if (!a || !b) return null
    const [early, late] = least < most ? [a, b] : [b, a]
    const end = lastOf(late)
    return end && { from: early.from, to: isSame(early.from, end) ? null : end }
  }
}

/** A shift that is counted exactly, however far: where it leads to a day, that day and no more. */
export const toTheDay =
  (shift: Shift): Shift =>
  (anchor) => {
    const at = shift(anchor)
    if (!at || at.from.day === null) return at
    const { year, month, day } = at.from
    return { from: { year, month, day }, to: null }
  }

/** "Two years, four months and sixteen days later": counted to the day. */
export const byMonthsAndDays =
  (months: number, days: number): Shift =>
  ({ from }) => {
    const month = from.approximate ? null : moveMonth(from, months)
    const moved = month && shiftDay({ ...month, day: from.day }, days)
    return moved && { from: moved, to: null }
  }

/** "A few days later": about which month; "a few months later": about which year. */
export const byFew = (unit: ShiftUnit, sign: 1 | -1): Shift => {
  switch (unit) {
    case 'minutes':
    case 'hours':
      return byDays(0, true)
    case 'days':
      return eachEnd((p) => monthOf(shiftDay(p, sign * 4)))
    case 'weeks':
      return eachEnd((p) => monthOf(shiftDay(p, sign * 21)))
    case 'months':
      return eachEnd((p) => {
        const month = moveMonth(p, sign * 4)
        return month && { year: month.year, month: null, day: null, approximate: true }
      })
    case 'years':
      return () => null
  }
}

const monthOf = (p: DateParts | null): DateParts | null =>
  p && { year: p.year, month: p.month, day: null, approximate: true }

/** "Shortly after": in that month or so. */
export const soon: Shift = (anchor) => {
  const last = lastOf(anchor)
  const from = last && last.month !== null ? monthOf(last) : null
  return from && { from, to: null }
}

/** "Within two months after": from its first day on for so long. */
export const within =
  (unit: ShiftUnit, count: number): Shift =>
  (anchor) => {
    const end = byUnits(unit, count, count)(anchor)
    const to = end && lastOf(end)
    return to && { from: anchor.from, to }
  }

/** "The first hours of …". */
export const firstOf: Shift = ({ from }) => ({ from, to: null })

/** From this hour on it is evening. */
export const EVENING = '18:00'

/** "By the morning": of a night the day on which it ends, after an evening the day that follows. */
export const morningAfter: Shift = ({ from, to }) => {
  if (to && to !== 'open') return to.day !== null ? { from: to, to: null } : null
  const late = from.evening || (from.time !== undefined && from.time >= EVENING)
  const next = to === null && late ? shiftDay(from, 1) : null
  return next && { from: next, to: null }
}

/** "By evening": of a day itself, of a night the day it leads into. */
export const dayOfNight: Shift = (anchor) => {
  const { from, to } = anchor
  const last = to && to !== 'open' && isPair(anchor) ? to : from
  if (last.day === null || to === 'open') return null
  return { from: { year: last.year, month: last.month, day: last.day }, to: null }
}

/** "Later": from then on. */
export const later: Shift = ({ from }) =>
  from.month !== null && from.month <= 12
    ? { from: { year: from.year, month: from.month, day: from.day }, to: 'open' }
    : null

/** "On the eve of the riots": about the day before, which of an event is seldom meant to the day. */
export const eveOfEvent: Shift = (anchor) => {
  const before = dayBefore(anchor)
  return before && { from: { ...before.from, approximate: true }, to: null }
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
