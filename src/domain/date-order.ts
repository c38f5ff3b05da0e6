import type { DateValue } from './date-value.ts'
import { addDays, compareDays, type Day } from './day.ts'

type Bounded = Pick<DateValue, 'edtf' | 'earliest' | 'latest'>

/** How many days a qualified date may be off, by how exactly it is written. Daftar's convention. */
export const QUALIFIED_SLACK_DAYS = { day: 7, month: 31, season: 92, year: 366, longer: 3660 }

const slackOf = (edtf: string): number => {
  let slack = 0
  for (const part of edtf.split('/')) {
    if (!/[~?%]$/.test(part)) continue
    const written = part.slice(0, -1)
    const longest = /^Y|X/.test(written)
      ? QUALIFIED_SLACK_DAYS.longer
      : /^-?\d{4}$/.test(written)
        ? QUALIFIED_SLACK_DAYS.year
        : /^-?\d{4}-2\d$/.test(written)
          ? QUALIFIED_SLACK_DAYS.season
          : /^-?\d{4}-\d\d$/.test(written)
            ? QUALIFIED_SLACK_DAYS.month
            : QUALIFIED_SLACK_DAYS.day
    slack = Math.max(slack, longest)
  }
  return slack
}

const widened = (d: Bounded): { earliest: Day | null; latest: Day | null } => {
  const slack = slackOf(d.edtf)
  if (slack === 0) return d
  return {
    earliest: d.earliest && addDays(d.earliest, -slack),
    latest: d.latest && addDays(d.latest, slack),
  }
}

/** True when every day that `a` can mean lies before every day that `b` can mean. */
export const mustPrecede = (a: Bounded, b: Bounded): boolean => {
  const { latest } = widened(a)
  const { earliest } = widened(b)
  return latest !== null && earliest !== null && compareDays(latest, earliest) < 0
}

/** True when some day fits both. */
export const canBeSame = (a: Bounded, b: Bounded): boolean =>
  !mustPrecede(a, b) && !mustPrecede(b, a)

/** True when every day of `inner` lies in `outer`; an open end lies only in an open end. */
export const dateContains = (outer: Bounded, inner: Bounded): boolean => {
  const startsInside =
    outer.earliest === null ||
    (inner.earliest !== null && compareDays(outer.earliest, inner.earliest) <= 0)
  const endsInside =
    outer.latest === null || (inner.latest !== null && compareDays(inner.latest, outer.latest) <= 0)
  return startsInside && endsInside
}

/** The order that holds between two dates, as far as their bounds decide it. */
export type DateOrder = 'before' | 'after' | 'same' | 'contains' | 'within' | 'overlapping'

export const orderOfDates = (a: Bounded, b: Bounded): DateOrder => {
  if (mustPrecede(a, b)) return 'before'
  if (mustPrecede(b, a)) return 'after'
  const aInB = dateContains(b, a)
  const bInA = dateContains(a, b)
  if (aInB && bInA) return 'same'
  return aInB ? 'within' : bInA ? 'contains' : 'overlapping'
}

/** For sorting a chronology: by first day, then last day, then as written. Open starts come first. */
export const compareDates = (a: Bounded, b: Bounded): number =>
  compareBound(a.earliest, b.earliest, -1) ||
  compareBound(a.latest, b.latest, 1) ||
  (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)

const compareBound = (a: Day | null, b: Day | null, openIs: -1 | 1): number => {
  if (a === null) return b === null ? 0 : openIs
  return b === null ? -openIs : compareDays(a, b)
}
