import type { DateParts, FoundDate } from './rule.ts'
import { daysOf } from './source-year.ts'

/** How far off, in characters, a full date may stand to lend its year. */
const REACH_BACK = 2_000
const REACH_AHEAD = 1_000
/** How many days a date and the one it leans on may be apart: less than half a year is unambiguous. */
export const NEAR_DAYS = 100
/** How many sentences on a story still goes on from its last full date. */
export const STORY_SENTENCES = 4

/** A full date, which may lend its year to those around it that have none. */
export interface Anchor {
  readonly found: FoundDate
  readonly year: number
  readonly days: number
}

export const anchorsOf = (dates: readonly FoundDate[]): Anchor[] => {
  const anchors: Anchor[] = []
  for (const found of dates) {
    const { year, month } = found.from
    if (found.role === 'birth' || found.relative) continue
    if (year === null || month === null || month > 12) continue
    const days = daysOf(year, found.from)
    if (days !== null) anchors.push({ found, year, days })
  }
  const ofStory = anchors.filter(({ found }) => !isBesideStory(found))
  return ofStory.length > 0 ? ofStory : anchors
}

/**
 * "As of 1 June 2016, all were paid": of when the figure is, and not the story around it. "Has sought
 * her son since May 2009", "the musician W. (24-02-1994)": nor are these.
 */
const isBesideStory = ({ aside, from, ofName }: FoundDate): boolean =>
  aside === 'as-of' || (aside === 'limit' && from.day === null) || ofName === true

export const monthDay = (p: DateParts): string => `${p.month}-${p.day}`

/** Years in which the text itself puts this day of this month. */
export const indexByDay = (anchors: readonly Anchor[]): Map<string, Anchor[]> => {
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

/** The year in which a date without one is at most so many days from a full date. */
export const nearestYear = (parts: DateParts, anchor: Anchor): number | null => {
  for (const year of [anchor.year, anchor.year - 1, anchor.year + 1]) {
    const days = daysOf(year, parts)
    if (days !== null && Math.abs(days - anchor.days) <= NEAR_DAYS) return year
  }
  return null
}

/** The full dates on both sides of a date. */
export interface Around {
  readonly before: Anchor | undefined
  readonly after: Anchor | undefined
}

export const inReach = (date: FoundDate, { before, after }: Around): Around => ({
  before: before && date.start - before.found.end <= REACH_BACK ? before : undefined,
  after: after && after.found.start - date.end <= REACH_AHEAD ? after : undefined,
})

export const sentencesApart = (date: FoundDate, anchor: Anchor): number =>
  Math.abs(date.sentence - anchor.found.sentence)
