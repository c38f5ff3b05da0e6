import { EntryYears } from './entry-years.ts'
import type { FoundDate } from './rule.ts'
import { dayOfParts, weekdayOf } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, fromSource } from './source-year.ts'
import { StoryYears } from './story-years.ts'
import { type Anchor, anchorsOf, indexByDay, inReach, monthDay } from './year-anchors.ts'
import { type Resolved, spanOf, YearsAbove } from './years-above.ts'
import { isPastHere, nearest } from './years-nearby.ts'

export type { Resolved } from './years-above.ts'

/** So many full dates of one year, and none of another, make it the year of the text. */
const ENOUGH_FOR_A_YEAR = 2

const onlyYear = (anchors: readonly Anchor[], dates: readonly FoundDate[]): Anchor | null => {
  const [first] = anchors
  if (!first || anchors.length < ENOUGH_FOR_A_YEAR) return null
  const other = (d: FoundDate): boolean =>
    d.role !== 'birth' &&
    !d.relative &&
    ((d.from.year !== null && d.from.year !== first.year) || d.from.lean !== undefined)
  return dates.some(other) ? null : first
}

/** "Sunday 13 February": of two years that may be meant, the one in which it is a Sunday. */
const byWeekday = (
  date: FoundDate,
  told: Resolved | null,
  source: SourceDate | null,
): Resolved | null => {
  const { weekday, from } = date
  const fits = (year: number): boolean => {
    const day = dayOfParts({ ...from, year })
    return day !== null && weekdayOf(day) === weekday
  }
  if (weekday === undefined || (told && fits(told.year))) return told
  const own = fromSource(date, source)
  if (own && fits(own.year)) return own
  // Of the document's year and those beside it, at most one mostly has that day on that weekday.
  const year = source?.value.from.year ?? null
  const near = year === null ? [] : [year - 1, year, year + 1].filter(fits)
  const [only] = near
  return source && only !== undefined && near.length === 1
    ? { year: only, anchor: source.anchor }
    : told
}

/**
 * Finds the year of each date that has none, where the text leaves one possibility: a year above it
 * holds; or the text dates the same day elsewhere in one year only; or the full dates around it
 * agree; or the source's own date is near; or the story goes on in its year; or the text knows one
 * year only. Otherwise null, never the likeliest. `dates` are in order of position.
 */
export const resolveYears = (
  dates: readonly FoundDate[],
  source: SourceDate | null,
): (Resolved | null)[] => {
  const anchors = anchorsOf(dates)
  const byDay = indexByDay(anchors)
  const only = onlyYear(anchors, dates)
  const above = new YearsAbove()
  const entries = new EntryYears(dates)
  const story = new StoryYears()
  let next = 0
  const fromContext = (date: FoundDate): Resolved | null => {
    const limit = date.aside === 'limit' && date.tense !== 'past'
    const due = limit ? fromSource(date, source) : null
    if (due) return due
    const same = byDay.get(monthDay(date.from)) ?? []
    const [alone] = same
    // "He died on 7 February", in a text that speaks of 7 February to come: of another year.
    const canBe = alone !== undefined && isPastHere(date, alone.year, source)
    if (canBe && same.length === 1) return { year: alone.year, anchor: spanOf(alone.found) }
    if (same.length > 1) return null
    const around = inReach(date, { before: anchors[next - 1], after: anchors[next] })
    const goesOn = story.yearFor(date, around, source)
    const told = byWeekday(date, nearest(date, around, source, goesOn) ?? goesOn, source)
    if (told || !only) return told
    return canBeTold(date, only.year, source)
      ? { year: only.year, anchor: spanOf(only.found) }
      : null
  }
  const leaning = (date: FoundDate): Resolved | null => {
    const { lean } = date.from
    // «В январе следующего года – второй», of what is told as past: the year after the story's.
    const isPast =
      lean?.on === 'source' && lean.offset > 0 && date.tense !== 'ahead' && date.from.month !== null
    const lately = isPast ? story.yearLately(date) : null
    const before = lately !== null && lately.year < (source?.value.from.year ?? 0)
    if (
      lean &&
      lately &&
      (before || date.tense === 'past') &&
      canBeTold(date, lately.year + lean.offset, source)
    )
      return { year: lately.year + lean.offset, anchor: lately.anchor }
    if (lean?.on === 'source') {
      const year = source?.value.from.year ?? null
      return source && year !== null ? { year: year + lean.offset, anchor: source.anchor } : null
    }
    return story.yearLately(date)
  }
  return dates.map((date) => {
    while ((anchors[next]?.found.start ?? Number.POSITIVE_INFINITY) < date.start) next++
    above.pass(date)
    const open = date.from.year === null && date.role !== 'birth' && date.from.month !== null
    const found = !open
      ? null
      : date.from.lean
        ? leaning(date)
        : (above.yearFor(date) ?? entries.yearFor(date, source) ?? fromContext(date))
    const year = date.from.year ?? found?.year ?? null
    story.pass(date, year)
    entries.pass(date, year)
    return found
  })
}
