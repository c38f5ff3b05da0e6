import { addDays, type Day } from '../../domain/day.ts'
import type { DateParts, Stretch } from './rule.ts'
import { monthsOf, WINTER, winterFrom } from './season-words.ts'
import { byDays, dayOfParts, moveMonth, type Shift, stretchOfDays, weekdayOf } from './shift.ts'

/** What "last", "this", "next" mean for weeks, months and the like, seen from a day. */
export type Which = 'last' | 'this' | 'next' | 'ahead'

const OFFSET: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, ahead: 1 }

export const offsetOf = (which: Which): number => OFFSET[which]

const dayOfAnchor = ({ from, to }: Stretch): Day | null =>
  to === null && !from.approximate ? dayOfParts(from) : null

/** A week from Monday to Sunday. */
export const weekBy =
  (offset: number): Shift =>
  (anchor) => {
    const day = dayOfAnchor(anchor)
    if (!day) return null
    const monday = addDays(day, 1 - weekdayOf(day) + offset * 7)
    return stretchOfDays(monday, addDays(monday, 6))
  }

const SATURDAY = 6
const THURSDAY = 4

/** Saturday and Sunday; null where the words may mean another weekend as well. */
export const weekendBy =
  (which: Which): Shift =>
  (anchor) => {
    const day = dayOfAnchor(anchor)
    if (!day) return null
    const today = weekdayOf(day)
    const past = which === 'last' && today < SATURDAY
    const ahead = which === 'this' && today >= THURSDAY
    if (!past && !ahead) return null
    const saturday = addDays(day, SATURDAY - today - (past ? 7 : 0))
    return stretchOfDays(saturday, addDays(saturday, 1))
  }

const lastEnd = ({ from, to }: Stretch): DateParts => (to === null || to === 'open' ? from : to)

export const monthBy =
  (offset: number): Shift =>
  (anchor) => {
    const end = lastEnd(anchor)
    if (end.approximate || anchor.from.month !== end.month) return null
    const from = moveMonth(end, offset)
    return from && { from, to: null }
  }

export const yearBy =
  (offset: number): Shift =>
  ({ from, to }) => {
    const end = lastEnd({ from, to })
    if (from.year === null || from.decade || end.year !== from.year) return null
    return { from: { year: from.year + offset, month: null, day: null }, to: null }
  }

/** Which month of the year a season or month ends in; a winter ends in the next year. */
const endMonth = (month: number): number => (month > 12 ? monthsOf(month).last : month)
const firstMonth = (month: number): number => (month > 12 ? monthsOf(month).first : month)

/** The winter that is, or was last till May; one over two years is written as its months. */
const thisWinter = (year: number, now: number | null): Stretch | null => {
  if (now === null || (now > 5 && now < 12)) return null
  return winterFrom(now === 12 ? year : year - 1)
}

/** "Last winter", told from spring to autumn: the one that ended in that year. */
const lastWinter = (year: number, now: number | null): Stretch | null =>
  now === null || now < 3 || now > 11 ? null : winterFrom(year - 1)

/**
 * "Last summer", "next May". Where the one just past (or ahead) lies in the same year, usage wavers
 * between it and the one before (or after): the year stays open.
 */
export const partOfYear =
  (month: number, which: Which): Shift =>
  ({ from }) => {
    const at = (year: number | null): Stretch => ({ from: { year, month, day: null }, to: null })
    const { year, month: now } = from
    if (year !== null && month === WINTER && which === 'this') return thisWinter(year, now)
    if (year !== null && month === WINTER && which === 'last') return lastWinter(year, now)
    if (year === null || month === WINTER) return null
    if (which === 'this') return at(year)
    if (now === null || now > 12 || from.approximate) return null
    if (which === 'last') return at(now <= endMonth(month) ? year - 1 : null)
    return at(now >= firstMonth(month) ? year + 1 : null)
  }

/** «Минувшей осенью», «позапрошлой весной» (`back` 1): the one that ended last, or the one before it. */
export const seasonGone =
  (season: number, back: 0 | 1): Shift =>
  ({ from: { year, month: now } }) => {
    if (year === null || now === null || now > 12) return null
    if (season === WINTER) return back === 0 ? lastWinter(year, now) : null
    const gone = now > endMonth(season)
    // «Позапрошлой осенью», told in December, may be the one just past but one, or but two.
    if (back === 1 && gone) return null
    return { from: { year: year - (gone ? 0 : 1) - back, month: season, day: null }, to: null }
  }

/** "Last Sunday", "this Friday", "next Monday"; without a word, the last one or, if ahead, the next. */
export const weekday =
  (wanted: number, which: Which | 'past'): Shift =>
  (anchor) => {
    const day = dayOfAnchor(anchor)
    if (!day) return null
    const today = weekdayOf(day)
    const back = (today - wanted + 7) % 7
    const ahead = (wanted - today + 7) % 7
    switch (which) {
      case 'past':
        return stretchOfDays(addDays(day, -back))
      case 'ahead':
        return stretchOfDays(addDays(day, ahead))
      case 'this':
        return stretchOfDays(addDays(day, wanted - today))
      case 'last':
        return stretchOfDays(addDays(day, -(back || 7)))
      case 'next':
        // "Next Friday", said on a Wednesday, may be in two days or in nine; said on a Thursday, not tomorrow.
        if (ahead === 1) return stretchOfDays(addDays(day, 8))
        return wanted > today ? null : stretchOfDays(addDays(day, ahead || 7))
    }
  }

/** "Last night": the night that ends on the day. */
export const nightInto: Shift = (anchor) => {
  const day = dayOfAnchor(anchor)
  const before = byDays(-1)(anchor)
  return day && before && { from: before.from, to: anchor.from }
}
