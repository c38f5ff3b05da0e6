import { dayNumber, dayOf, parseDay } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { ReadingContext } from '../marks.ts'
import type { DateParts, FoundDate } from './rule.ts'

/** A year taken from context, and what it leans on. */
export interface Resolved {
  readonly year: number
  readonly anchor: Span | 'source-date'
}

/** How far off, in characters, a full date may stand to lend its year. */
const REACH_BACK = 2_000
const REACH_AHEAD = 1_000
/** How many days a date and the one it leans on may be apart: less than half a year is unambiguous. */
const NEAR_DAYS = 100
/** A text speaks of what has happened, or is about to. */
const DAYS_BEFORE_SOURCE = 200
const DAYS_AFTER_SOURCE = 31

const daysOf = (year: number, parts: DateParts): number | null => {
  const day = dayOf(year, parts.month ?? 1, parts.day ?? 15)
  return day && dayNumber(day)
}

const spanOf = (d: FoundDate): Span => ({ start: d.start, end: d.end })

interface Anchor {
  readonly found: FoundDate
  readonly year: number
  readonly days: number
}

const anchorsOf = (dates: readonly FoundDate[]): Anchor[] => {
  const anchors: Anchor[] = []
  for (const found of dates) {
    const { year, month } = found.from
    if (found.role === 'birth' || year === null || month === null || month > 12) continue
    const days = daysOf(year, found.from)
    if (days !== null) anchors.push({ found, year, days })
  }
  return anchors
}

const monthDay = (p: DateParts): string => `${p.month}-${p.day}`

/** Years in which the text itself puts this day of this month. */
const indexByDay = (anchors: readonly Anchor[]): Map<string, Anchor[]> => {
  const index = new Map<string, Anchor[]>()
  for (const a of anchors) {
    const key = monthDay(a.found.from)
    const list = index.get(key)
    if (list) {
      if (!list.some((other) => other.year === a.year)) list.push(a)
    } else index.set(key, [a])
  }
  return index
}

const nearestYear = (parts: DateParts, anchor: Anchor): number | null => {
  for (const year of [anchor.year, anchor.year - 1, anchor.year + 1]) {
    const days = daysOf(year, parts)
    if (days !== null && Math.abs(days - anchor.days) <= NEAR_DAYS) return year
  }
  return null
}

/** The year that the full dates around it agree on. */
const fromNeighbours = (
  date: FoundDate,
  before: Anchor | undefined,
  after: Anchor | undefined,
): Resolved | null => {
  const back = before && date.start - before.found.end <= REACH_BACK ? before : undefined
  const ahead = after && after.found.start - date.end <= REACH_AHEAD ? after : undefined
  const a = back && nearestYear(date.from, back)
  const b = ahead && nearestYear(date.from, ahead)
  if (a && b && a !== b) return null
  if (a && back) return { year: a, anchor: spanOf(back.found) }
  return b && ahead ? { year: b, anchor: spanOf(ahead.found) } : null
}

const fromSource = (date: FoundDate, context: ReadingContext): Resolved | null => {
  const { earliest, latest } = context.sourceDate ?? { earliest: null, latest: null }
  const source = earliest && earliest === latest ? parseDay(earliest) : null
  if (!source) return null
  const published = dayNumber(source.written)
  for (const year of [source.year, source.year - 1, source.year + 1]) {
    const days = daysOf(year, date.from)
    if (days === null) continue
    const ago = published - days
    if (ago <= DAYS_BEFORE_SOURCE && ago >= -DAYS_AFTER_SOURCE) {
      return { year, anchor: 'source-date' }
    }
  }
  return null
}

/**
 * Finds the year of each date that has none, where the text leaves one possibility: the text dates
 * the same day elsewhere in one year only; or the full dates around it agree; or the source's own
 * date is near. Otherwise null, never the likeliest. `dates` are in order of position.
 */
export const resolveYears = (
  dates: readonly FoundDate[],
  context: ReadingContext,
): (Resolved | null)[] => {
  const anchors = anchorsOf(dates)
  const byDay = indexByDay(anchors)
  let next = 0
  return dates.map((date) => {
    while ((anchors[next]?.found.start ?? Number.POSITIVE_INFINITY) < date.start) next++
    if (date.from.year !== null || date.role === 'birth') return null
    const same = byDay.get(monthDay(date.from)) ?? []
    const [only] = same
    if (only && same.length === 1) return { year: only.year, anchor: spanOf(only.found) }
    if (same.length > 1) return null
    return fromNeighbours(date, anchors[next - 1], anchors[next]) ?? fromSource(date, context)
  })
}
