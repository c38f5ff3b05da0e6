import { addDays, type Day, monthBounds } from '../../domain/day.ts'
import type { Stretch } from './rule.ts'
import { monthsOf, WINTER, winterFrom } from './season-words.ts'
import { dayOfParts, moveMonth, type Shift, stretchOfDays, weekdayOf } from './shift.ts'

/** Where the day of the week lies from the date told: after it, before it, or on it or soon after. */
export type Side = 'after' | 'before' | 'on'

const SATURDAY = 6

/** A month within a stretch that is told: "last summer, | in June"; the nearest one. */
export const monthWithin =
  (period: Shift, month: number): Shift =>
  (anchor) => {
    const whole = period(anchor)
    const last = whole && (whole.to === 'open' ? null : (whole.to ?? whole.from))
    if (!whole || !last || last.year === null || whole.from.year === null) return null
    const at = (year: number): Stretch => ({ from: { year, month, day: null }, to: null })
    if (last.year !== whole.from.year) return at(month > 6 ? whole.from.year : last.year)
    const told = whole.from.month
    if (told === null || told > 12) return at(last.year)
    // "A year ago in December", told in January: of the year that is nearer.
    const apart = month - told
    if (Math.abs(apart) === 6) return null
    return at(last.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0))
  }

/** "Two years ago, in the summer": told by the middle month of the season. */
export const seasonWithin = (period: Shift, season: number): Shift => {
  const middle = monthWithin(period, monthsOf(season).first + 1)
  return (anchor) => {
    const at = middle(anchor)
    return at && { from: { year: at.from.year, month: season, day: null }, to: null }
  }
}

/** First and last day of what is told; null where it is not told to the day. */
const boundsOf = ({ from, to }: Stretch): readonly [Day, Day] | null => {
  if (from.approximate || to === 'open') return null
  const [first, last] = [dayOfParts(from), dayOfParts(to ?? from)]
  return first && last ? [first, last] : null
}

const dayFrom = ([first, last]: readonly [Day, Day], wanted: number, side: Side): Day => {
  if (side === 'before') return addDays(first, -((weekdayOf(first) - wanted + 7) % 7 || 7))
  const from = side === 'on' ? first : last
  const ahead = (wanted - weekdayOf(from) + 7) % 7
  return addDays(from, side === 'on' ? ahead : ahead || 7)
}

/** "That Wednesday", "the following Monday", "the Sunday before", from the date told. */
export const weekdayFrom =
  (wanted: number, side: Side): Shift =>
  (anchor) => {
    const bounds = boundsOf(anchor)
    if (!bounds) return null
    const day = dayFrom(bounds, wanted, side)
    return stretchOfDays(day)
  }

/** "That weekend", "the following weekend". */
export const weekendFrom =
  (side: Side): Shift =>
  (anchor) => {
    const bounds = boundsOf(anchor)
    if (!bounds) return null
    // On a Sunday the weekend is the one that it ends.
    const [first] = bounds
    const onSunday = side === 'on' && weekdayOf(first) === SATURDAY + 1
    const saturday = onSunday ? addDays(first, -1) : dayFrom(bounds, SATURDAY, side)
    return stretchOfDays(saturday, addDays(saturday, 1))
  }

/** Days so near ahead that "the next Sunday" may pass over them. */
const NEAR_AHEAD = 2

/** "The next Sunday", told of a Saturday, may be the day after or the one a week on. */
export const nextWeekday =
  (wanted: number): Shift =>
  (anchor) => {
    const bounds = boundsOf(anchor)
    const ahead = bounds ? (wanted - weekdayOf(bounds[1]) + 7) % 7 : 0
    return ahead > 0 && ahead <= NEAR_AHEAD ? null : weekdayFrom(wanted, 'after')(anchor)
  }

const NEAR_MONTHS = [0, -1, 1]

/** "Saturday the 14th": the one month around, if it is one, in which that day is a Saturday. */
export const weekdayAndDay =
  (weekday: number, day: number, side: 'past' | 'ahead' | null = null): Shift =>
  ({ from, to }) => {
    const told = to === null || to === 'open' ? from : to
    const now = dayOfParts(told)
    const fits = NEAR_MONTHS.flatMap((step) => {
      const month = moveMonth(told, step)
      const parts = month && { ...month, day }
      const at = parts && dayOfParts(parts)
      const lies = at === null || now === null || at === now ? null : at < now ? 'past' : 'ahead'
      if (!at || weekdayOf(at) !== weekday || (side && lies && lies !== side)) return []
      return [parts]
    })
    // Of two the one in the month that is told, where it is known whether that has been.
    const [first] = fits
    return first && (fits.length === 1 || (side !== null && first.month === told.month))
      ? { from: first, to: null }
      : null
  }

/** "Over the weekend": the one just past, or that is, or that is to come. */
export const nearWeekend =
  (way: 'past' | 'ahead'): Shift =>
  (anchor) => {
    const bounds = boundsOf(anchor)
    if (!bounds) return null
    const [day] = bounds
    const today = weekdayOf(day)
    const gone = way === 'past' && today < SATURDAY ? 7 : 0
    const saturday = addDays(day, SATURDAY - today - gone)
    return stretchOfDays(saturday, addDays(saturday, 1))
  }

/** The quarter of a date. */
export const quarterBy =
  (offset: number): Shift =>
  ({ from }) => {
    const intoQuarter = ((from.month ?? 1) - 1) % 3
    const first = moveMonth(from, offset * 3 - intoQuarter)
    const last = first && moveMonth(first, 2)
    return first && last && { from: first, to: last }
  }

/** The first quarter (0) to the last (3) of the year of a date. */
export const quarterOfYear =
  (quarter: number): Shift =>
  ({ from: { year } }) =>
    year === null
      ? null
      : {
          from: { year, month: quarter * 3 + 1, day: null },
          to: { year, month: quarter * 3 + 3, day: null },
        }

/** "The previous spring". */
const seasonEnded = (season: number, year: number, month: number): Stretch => {
  if (season === WINTER) return winterFrom(month <= 2 ? year - 2 : year - 1)
  const ended = month > monthsOf(season).last
  return { from: { year: ended ? year : year - 1, month: season, day: null }, to: null }
}

/** "That autumn", "the following spring": the one that a date lies in or that comes next. */
export const seasonFrom =
  (season: number, side: Side): Shift =>
  ({ from, to }) => {
    const { year, month } = to === null || to === 'open' ? from : to
    if (year === null || month === null || month > 12) return null
    if (side === 'before') return seasonEnded(season, year, month)
    // "The following spring" of a spring is a year on.
    const { first, last } = monthsOf(season)
    if (season === WINTER) return winterFrom(month <= 2 && side === 'on' ? year - 1 : year)
    const gone = side === 'on' ? month > last : month >= first
    return { from: { year: year + (gone ? 1 : 0), month: season, day: null }, to: null }
  }

/** «С осени»: the one that has begun. */
export const seasonBegun =
  (season: number): Shift =>
  ({ from: { year, month } }) => {
    if (year === null || month === null || month > 12) return null
    if (season === WINTER) return winterFrom(month === 12 ? year : year - 1)
    const begun = month >= monthsOf(season).first
    return { from: { year: begun ? year : year - 1, month: season, day: null }, to: null }
  }

/** "By the end of the year": the last day of it. */
export const lastDayOf =
  (period: Shift): Shift =>
  (anchor) => {
    const whole = period(anchor)
    if (!whole || whole.to === 'open') return null
    const { year, month, day } = whole.to ?? whole.from
    if (year === null || day !== null) return whole.to && { from: whole.to, to: null }
    return stretchOfDays(monthBounds(year, month ?? 12).last)
  }

/** "Wednesday of that week", "on Friday last week". */
export const weekdayOfWeek =
  (wanted: number, offset: number): Shift =>
  (anchor) => {
    const bounds = boundsOf(anchor)
    if (!bounds) return null
    const [monday, other] = bounds.map((day) => addDays(day, 1 - weekdayOf(day)))
    if (!monday || monday !== other) return null
    const day = addDays(monday, wanted - 1 + offset * 7)
    return stretchOfDays(day)
  }
