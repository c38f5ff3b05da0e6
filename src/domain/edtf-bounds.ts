import { compareDays, type Day, dayOf, monthBounds } from './day.ts'
import type { Edtf, EdtfEnd, EdtfPoint } from './edtf.ts'

/** The first and the last day a date can mean, both included; null where there is no bound. */
export interface DayBounds {
  readonly earliest: Day | null
  readonly latest: Day | null
}

const NO_BOUNDS: DayBounds = { earliest: null, latest: null }

/**
 * Seasons by the months of the northern hemisphere. EDTF does not say whether a winter begins or
 * ends the year, so its bounds take in both.
 */
const seasonBounds = (year: number, season: number): DayBounds => {
  const from = (y: number, month: number) => monthBounds(y, month).first
  const to = (y: number, month: number) => monthBounds(y, month).last
  switch (season) {
    case 21:
      return { earliest: from(year, 3), latest: to(year, 5) }
    case 22:
      return { earliest: from(year, 6), latest: to(year, 8) }
    case 23:
      return { earliest: from(year, 9), latest: to(year, 11) }
    default:
      return { earliest: from(year, 1), latest: to(year + 1, 2) }
  }
}

/** The lowest and highest year that the digits allow; null when all four are unspecified. */
const yearBounds = (year: string): readonly [number, number] | null => {
  if (year.endsWith('XXXX')) return null
  const near = Number(year.replaceAll('X', '0'))
  const far = Number(year.replaceAll('X', '9'))
  return near <= far ? [near, far] : [far, near]
}

/** The last day of February that exists in some year between the two. */
const boundDay = (years: readonly [number, number], month: number, day: number): DayBounds => {
  const [low, high] = years
  let first = low
  while (first < high && !dayOf(first, month, day)) first++
  let last = high
  while (last > low && !dayOf(last, month, day)) last--
  return { earliest: dayOf(first, month, day), latest: dayOf(last, month, day) }
}

const pointBounds = (p: EdtfPoint): DayBounds => {
  const years = yearBounds(p.year)
  if (!years) return NO_BOUNDS
  const [low, high] = years
  if (p.month === null || p.month === 'XX') {
    return { earliest: monthBounds(low, 1).first, latest: monthBounds(high, 12).last }
  }
  const month = Number(p.month)
  if (month > 12) {
    return {
      earliest: seasonBounds(low, month).earliest,
      latest: seasonBounds(high, month).latest,
    }
  }
  if (p.day === null || p.day === 'XX') {
    return { earliest: monthBounds(low, month).first, latest: monthBounds(high, month).last }
  }
  return boundDay(years, month, Number(p.day))
}

/**
 * The bounds of a date as written. A qualifier (`~ ? %`) does not widen them, because no standard
 * says by how much; `date-order.ts` gives qualified dates the slack it states. A time zone does not
 * shift them: the day is the day of the place the source speaks of.
 */
export const edtfBounds = (date: Edtf | EdtfEnd): DayBounds => {
  if (date === 'open' || date === 'unknown') return NO_BOUNDS
  if (date.type === 'point') return pointBounds(date)
  return { earliest: edtfBounds(date.start).earliest, latest: edtfBounds(date.end).latest }
}

/** True when the end of an interval can only lie before its start. */
export const endsBeforeItStarts = (start: DayBounds, end: DayBounds): boolean =>
  start.earliest !== null && end.latest !== null && compareDays(end.latest, start.earliest) < 0
