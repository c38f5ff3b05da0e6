import { EntryYears } from './entry-years.ts'
import type { DateParts, FoundDate } from './rule.ts'
import { dayOfParts, weekdayOf } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, dayOfSource, daysOf, yearFromSource } from './source-year.ts'
import { type Resolved, spanOf, YearsAbove } from './years-above.ts'

export type { Resolved } from './years-above.ts'

/** How far off, in characters, a full date may stand to lend its year. */
const REACH_BACK = 2_000
const REACH_AHEAD = 1_000
/** How many days a date and the one it leans on may be apart: less than half a year is unambiguous. */
const NEAR_DAYS = 100
/** How many sentences on a story still goes on from its last full date. */
const STORY_SENTENCES = 4
const STORY_LENGTH = 600

interface Anchor {
  readonly found: FoundDate
  readonly year: number
  readonly days: number
}

const anchorsOf = (dates: readonly FoundDate[]): Anchor[] => {
  const anchors: Anchor[] = []
  for (const found of dates) {
    const { year, month } = found.from
    if (found.role === 'birth' || found.relative) continue
    if (year === null || month === null || month > 12) continue
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

interface Around {
  readonly before: Anchor | undefined
  readonly after: Anchor | undefined
}

const inReach = (date: FoundDate, { before, after }: Around): Around => ({
  before: before && date.start - before.found.end <= REACH_BACK ? before : undefined,
  after: after && after.found.start - date.end <= REACH_AHEAD ? after : undefined,
})

const sentencesApart = (date: FoundDate, anchor: Anchor): number =>
  Math.abs(date.sentence - anchor.found.sentence)

const daysApart = (date: FoundDate, anchor: Anchor): number => {
  const year = nearestYear(date.from, anchor)
  return Math.abs((year === null ? 0 : (daysOf(year, date.from) ?? 0)) - anchor.days)
}

/** Of two full dates that lend different years, the one much nearer in words and in days. */
const nearerOf = (date: FoundDate, { before, after }: Around): Anchor | null => {
  if (!before || !after) return null
  const near = (a: Anchor, b: Anchor): boolean =>
    sentencesApart(date, a) <= STORY_SENTENCES &&
    (sentencesApart(date, b) > STORY_SENTENCES || daysApart(date, a) * 2 < daysApart(date, b))
  return near(before, after) ? before : near(after, before) ? after : null
}

/** What is told as past lies not after the text, and what may be either not long after it. */
const isPastHere = (date: FoundDate, year: number, source: SourceDate | null): boolean => {
  if (date.tense === 'past') return canBeTold(date, year, source)
  const [day, published] = [daysOf(year, date.from), dayOfSource(source)]
  const sureAhead = date.tense === 'ahead' || date.aside === 'limit'
  return sureAhead || day === null || published === null || day - published <= NEAR_DAYS
}

/** The year that the full dates around it agree on. */
const fromNeighbours = (
  date: FoundDate,
  { before, after }: Around,
  source: SourceDate | null,
): Resolved | null => {
  const lent = (anchor: Anchor | undefined): number | null => {
    const year = anchor ? nearestYear(date.from, anchor) : null
    return year !== null && isPastHere(date, year, source) ? year : null
  }
  const [a, b] = [lent(before), lent(after)]
  if (a && b && a !== b) {
    const nearer = nearerOf(date, { before, after })
    return nearer && { year: nearer === before ? a : b, anchor: spanOf(nearer.found) }
  }
  if (a && before) return { year: a, anchor: spanOf(before.found) }
  return b && after ? { year: b, anchor: spanOf(after.found) } : null
}

const fromSource = (date: FoundDate, source: SourceDate | null): Resolved | null => {
  const year = yearFromSource(date, source)
  return source && year !== null ? { year, anchor: source.anchor } : null
}

/** A date at the head of the text that is the source's own day, or nearly. */
const LEAD_SENTENCES = 1
const LEAD_DAYS = 3

const isLead = (date: FoundDate, own: Resolved, source: SourceDate | null): boolean => {
  const apart = Math.abs((daysOf(own.year, date.from) ?? 0) - (dayOfSource(source) ?? 0))
  return date.sentence <= LEAD_SENTENCES && apart <= LEAD_DAYS
}

/** The day at the head of the text, or the text's own day wherever it stands. */
const isHead = ({ found, days }: Anchor, source: SourceDate | null): boolean =>
  found.role === 'document' || (found.from.day !== null && days === dayOfSource(source))

/** "He sailed in February 2022 and came in November": a sentence that goes on tells forward. */
const goesForward = (
  date: FoundDate,
  before: Anchor | undefined,
  source: SourceDate | null,
): Resolved | null => {
  if (!before || before.found.sentence !== date.sentence || before.found.from.day !== null)
    return null
  const year = [before.year, before.year + 1].find((y) => (daysOf(y, date.from) ?? 0) > before.days)
  return year !== undefined && canBeTold(date, year, source)
    ? { year, anchor: spanOf(before.found) }
    : null
}

const YEAR_DAYS = 366

/** "He died in November 2022. The widow was paid in August", told a year on: the August after. */
const isNextOf = (date: FoundDate, before: Anchor, own: Resolved, told: Resolved): boolean => {
  if (date.aside !== null || date.tense !== 'past' || date.before) return false
  const back = (daysOf(told.year, date.from) ?? 0) - before.days
  const on = (daysOf(own.year, date.from) ?? 0) - before.days
  return back < 0 && on > 0 && on < YEAR_DAYS
}

/** The full dates around it or the source's own date; where they differ, the nearer to the words. */
const nearest = (
  date: FoundDate,
  around: Around,
  source: SourceDate | null,
  story: Resolved | null,
): Resolved | null => {
  const told = fromNeighbours(date, around, source)
  const own = fromSource(date, source)
  // What is still to come is seen from the day of the text, whatever was told before.
  if (own && date.tense === 'ahead') return own
  if (own && !story && isLead(date, own, source)) return own
  // A story of an earlier year goes on in it; the day at the head is no part of it.
  const onlyHeaded = [around.before, around.after].every(
    (a) => !a || isHead(a, source) || nearestYear(date.from, a) === null,
  )
  if ((!told || onlyHeaded) && own && story && story.year < own.year) return story
  if (!told || !own || told.year === own.year) return told ?? own
  const { before, after } = around
  if (before && isNextOf(date, before, own, told)) return own
  const beside = [before, after].filter(
    (a) => a && Math.abs(date.sentence - a.found.sentence) <= STORY_SENTENCES,
  )
  const forward = goesForward(date, before, source)
  if (forward) return forward
  const isBeside = (a: Anchor | undefined): boolean =>
    a !== undefined && (a.found.from.day !== null || a.found.sentence === date.sentence)
  if (beside.some(isBeside)) return told
  return beside.length > 0 ? own : null
}

interface Last {
  readonly date: FoundDate
  readonly year: number
  /** Where the story was last: a day told from it takes it on. */
  readonly sentence: number
  readonly end: number
}

/** "In the spring of 2017 … On April 28": a season begins with its first month. */
const beginningOf = (parts: DateParts): DateParts =>
  parts.month !== null && parts.month > 12
    ? { ...parts, month: SEASON_BEGINS[parts.month] ?? parts.month, day: 1 }
    : parts
const SEASON_BEGINS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9 }

/** Short sentences follow one another faster. */
const goesOnFrom = (date: FoundDate, last: Last): boolean =>
  date.sentence - last.sentence <= STORY_SENTENCES || date.start - last.end <= STORY_LENGTH

/** In the weeks before the text's own day: what is news is not taken into a year named in passing. */
const RECENT_DAYS = 21

const isRecent = (date: FoundDate, source: SourceDate | null): boolean => {
  const own = fromSource(date, source)
  const apart = own && (dayOfSource(source) ?? 0) - (daysOf(own.year, date.from) ?? 0)
  return apart !== null && apart >= 0 && apart <= RECENT_DAYS
}

/** A story told forward: a day later in the year than the date told just before it. */
const fromStory = (
  date: FoundDate,
  last: Last | null,
  { after }: Around,
  source: SourceDate | null,
): Resolved | null => {
  if (!last || !goesOnFrom(date, last)) return null
  if (last.date.role !== 'event') return null
  const other = after && sentencesApart(date, after) <= STORY_SENTENCES ? after : undefined
  if (after && after.year < last.year) return null
  const lent = other && nearestYear(date.from, other)
  if (lent && lent !== last.year) return null
  const whole = last.date.from.month === null
  // "He built the house in 1968": a bare year tells its own paragraph, and no more.
  if (whole && last.date.paragraph !== date.paragraph) return null
  // So does a month or a season of long ago.
  const own = source?.value.from.year ?? last.year
  if (last.date.from.day === null && own - last.year > 1 && last.date.paragraph !== date.paragraph)
    return null
  if (whole && last.date.sentence !== date.sentence && isRecent(date, source)) return null
  const before = whole ? 0 : daysOf(last.year, beginningOf(last.date.from))
  const days = daysOf(last.year, date.from)
  if (days === null || before === null || (days <= before && !whole)) return null
  return canBeTold(date, last.year, source) ? { year: last.year, anchor: spanOf(last.date) } : null
}

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
  return own && fits(own.year) ? own : told
}

const LEAN_SENTENCES = 3

/** A date that a story may go on from: no year named in passing, nor a deadline. */
const isTold = (date: FoundDate): boolean => {
  if (date.role === 'birth' || date.relative) return false
  const year = date.from.month === null
  return (
    !year || (date.aside === null && date.to === null && !date.from.decade && !date.eitherOrder)
  )
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
  let last: Last | null = null
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
    const goesOn = fromStory(date, last, around, source)
    const told = byWeekday(date, nearest(date, around, source, goesOn) ?? goesOn, source)
    if (told || !only) return told
    return canBeTold(date, only.year, source)
      ? { year: only.year, anchor: spanOf(only.found) }
      : null
  }
  const leaning = (date: FoundDate): Resolved | null => {
    const { lean } = date.from
    if (lean?.on === 'source') {
      const year = source?.value.from.year ?? null
      return source && year !== null ? { year: year + lean.offset, anchor: source.anchor } : null
    }
    const near = last && date.sentence - last.date.sentence <= LEAN_SENTENCES ? last : null
    return near && { year: near.year, anchor: spanOf(near.date) }
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
    const { sentence, end } = date
    if (year !== null && isTold(date)) last = { date, year, sentence, end }
    // "In 2021 six were tried, a year later forty": the story has left that year.
    else if (last?.date.from.month === null && /^date\.offset/.test(date.rule)) last = null
    // "That same evening": the story goes on.
    else if (
      last &&
      date.relative?.ofDay &&
      date.relative.base === 'told' &&
      goesOnFrom(date, last)
    )
      last = { ...last, sentence, end }
    entries.pass(date, year)
    return found
  })
}
