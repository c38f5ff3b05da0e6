import type { FoundDate } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, dayOfSource, daysOf, fromSource } from './source-year.ts'
import {
  type Anchor,
  type Around,
  NEAR_DAYS,
  nearestYear,
  STORY_SENTENCES,
  sentencesApart,
} from './year-anchors.ts'
import { type Resolved, spanOf } from './years-above.ts'

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
export const isPastHere = (date: FoundDate, year: number, source: SourceDate | null): boolean => {
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
export const nearest = (
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
  const beside = [before, after].filter((a) => a && sentencesApart(date, a) <= STORY_SENTENCES)
  const forward = goesForward(date, before, source)
  if (forward) return forward
  const isBeside = (a: Anchor | undefined): boolean =>
    a !== undefined && (a.found.from.day !== null || a.found.sentence === date.sentence)
  if (beside.some(isBeside)) return told
  return beside.length > 0 ? own : null
}
