import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOf, parseDay } from '../../domain/day.ts'
import type { DateParts, Stretch } from './rule.ts'
import { dayOfParts, weekdayOf } from './shift.ts'
import { yearBy } from './source-calendar.ts'
import {
  lastDayOf,
  monthWithin,
  nearWeekend,
  nextWeekday,
  quarterBy,
  quarterOfYear,
  weekdayAndDay,
  weekdayFrom,
  weekdayOfWeek,
  weekendFrom,
} from './told-calendar.ts'

const on = (year: number, month: number | null, day: number | null): Stretch => ({
  from: { year, month, day },
  to: null,
})

const said = (stretch: Stretch | null): string => {
  if (!stretch || stretch.to === 'open') return 'none'
  const text = ({ year, month, day }: DateParts) =>
    [year, month, day].filter((n) => n !== null).join('-')
  return stretch.to ? `${text(stretch.from)}/${text(stretch.to)}` : text(stretch.from)
}

/** Friday, 7 May 2021. */
const friday = on(2021, 5, 7)

describe('days of the week told from a date', () => {
  it('the following Friday of a Friday is a week on, that Friday is the day itself', () => {
    expect(said(weekdayFrom(5, 'after')(friday))).toBe('2021-5-14')
    expect(said(weekdayFrom(5, 'on')(friday))).toBe('2021-5-7')
    expect(said(weekdayFrom(5, 'before')(friday))).toBe('2021-4-30')
  })

  it('the next Sunday, told of a Friday, stays open', () => {
    expect(said(nextWeekday(7)(friday))).toBe('none')
    expect(said(nextWeekday(1)(friday))).toBe('2021-5-10')
  })

  it('a weekend and a day of that week', () => {
    expect(said(weekendFrom('on')(friday))).toBe('2021-5-8/2021-5-9')
    expect(said(weekdayOfWeek(2, -1)(friday))).toBe('2021-4-27')
    expect(said(nearWeekend('past')(friday))).toBe('2021-5-1/2021-5-2')
    expect(said(nearWeekend('ahead')(friday))).toBe('2021-5-8/2021-5-9')
  })

  it('nothing is told from a month', () => {
    expect(weekdayFrom(1, 'after')(on(2021, 5, null))).toBeNull()
    expect(weekdayOfWeek(1, 0)(on(2021, null, null))).toBeNull()
  })

  it('lie within a week of the date on the side that is told, and on the day that is wanted', () => {
    const days = fc.integer({ min: 0, max: 20_000 })
    const wanted = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(
        days,
        wanted,
        fc.constantFrom('after' as const, 'before' as const),
        (n, w, side) => {
          const first = dayOf(1990, 1, 1)
          const day = first && addDays(first, n)
          const parts = day && parseDay(day)
          const read = parts && weekdayFrom(w, side)(on(parts.year, parts.month, parts.day))
          const found = read && dayOfParts(read.from)
          if (!found || !day) return false
          const apart = (dayNumber(found) - dayNumber(day)) * (side === 'after' ? 1 : -1)
          return weekdayOf(found) === w && apart >= 1 && apart <= 7
        },
      ),
    )
  })
})

describe('a day of the month with its weekday', () => {
  it('is in the one month around in which they fit', () => {
    expect(said(weekdayAndDay(6, 15)(friday))).toBe('2021-5-15')
    expect(said(weekdayAndDay(3, 2)(friday))).toBe('2021-6-2')
    expect(said(weekdayAndDay(3, 15)(friday))).toBe('none')
  })

  it('of February and March, which share their weekdays, neither is chosen without a tense', () => {
    const march = on(2022, 3, 2)
    expect(said(weekdayAndDay(4, 17)(march))).toBe('none')
    expect(said(weekdayAndDay(4, 17, 'past')(march))).toBe('2022-2-17')
    expect(said(weekdayAndDay(4, 17, 'ahead')(march))).toBe('2022-3-17')
  })
})

describe('ends and parts of periods', () => {
  it('the last day of a year and of a quarter', () => {
    expect(said(lastDayOf(yearBy(0))(friday))).toBe('2021-12-31')
    expect(said(lastDayOf(quarterBy(0))(friday))).toBe('2021-6-30')
    expect(said(lastDayOf(quarterOfYear(0))(friday))).toBe('2021-3-31')
  })

  it('a month of a winter is of the year that it lies in', () => {
    const winter = () => ({
      from: { year: 2020, month: 12, day: null },
      to: { year: 2021, month: 2, day: null },
    })
    expect(said(monthWithin(winter, 12)(friday))).toBe('2020-12')
    expect(said(monthWithin(winter, 1)(friday))).toBe('2021-1')
  })

  it('a month of "a year ago" is the nearest, and open where two are as near', () => {
    expect(said(monthWithin(() => on(2020, 1, null), 12)(friday))).toBe('2019-12')
    expect(said(monthWithin(() => on(2020, 5, null), 11)(friday))).toBe('none')
  })
})
