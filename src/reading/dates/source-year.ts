import { dayNumber, dayOf } from '../../domain/day.ts'
import type { DateParts, FoundDate } from './rule.ts'
import { dayOfParts } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import type { Resolved } from './years-above.ts'

/** A text speaks of what has happened, or is about to. */
const DAYS_BEFORE = 200
const DAYS_AFTER = 31
/** A deadline or an appointment may lie further ahead; with the days before, still less than a year. */
const DAYS_TO_DEADLINE = 150
/** What a sentence tells as past lies at or before the text's day, in the year that ends there. */
const PAST_DAYS = 365
/** What is still to come, from a few days before on: a text may come out late. */
const AHEAD_FROM = 3
/** A text may come out before the day it bears; and a month is counted from its middle. */
const LATE_DAYS = 3
const LATE_MONTH = 16

const lateOf = ({ from }: FoundDate): number => (from.day === null ? LATE_MONTH : LATE_DAYS)
const AHEAD_DAYS = 300

export const daysOf = (year: number, parts: DateParts): number | null => {
  const month = parts.month ?? 1
  // A season is where its middle month is.
  const day = dayOf(year, month > 12 ? ((month - 20) * 3 + 1) % 12 : month, parts.day ?? 15)
  return day && dayNumber(day)
}

/** Where only the month of the source is known, its middle. */
export const dayOfSource = (source: SourceDate | null): number | null => {
  const from = source?.value.from
  if (!from || from.month === null || from.month > 12) return null
  const day = dayOfParts({ ...from, day: from.day ?? 15 })
  return day === null ? null : dayNumber(day)
}

interface Reach {
  readonly ago: number
  readonly ahead: number
}

const reachOf = (date: FoundDate): Reach => {
  const { aside, tense, from } = date
  if (tense === 'ahead') return { ago: AHEAD_FROM, ahead: AHEAD_DAYS }
  if (aside === 'limit') return { ago: DAYS_BEFORE, ahead: DAYS_TO_DEADLINE }
  if (tense === 'past') return { ago: PAST_DAYS - lateOf(date), ahead: lateOf(date) }
  // "16 May, 9.30 a.m.": an appointment.
  const hour = from.time !== undefined
  return { ago: DAYS_BEFORE, ahead: hour ? DAYS_TO_DEADLINE : DAYS_AFTER }
}

const ANY: Reach = { ago: DAYS_BEFORE, ahead: DAYS_AFTER }

/** The year in which a date without one lies near the source's own day, on the side that its sentence tells. */
export const yearFromSource = (date: FoundDate, source: SourceDate | null): number | null => {
  const published = dayOfSource(source)
  const sourceYear = source?.value.from.year ?? null
  if (published === null || sourceYear === null) return null
  for (const { ago, ahead } of [reachOf(date), ANY]) {
    for (const year of [sourceYear, sourceYear - 1, sourceYear + 1]) {
      const days = daysOf(year, date.from)
      if (days === null) continue
      const before = published - days
      if (before <= ago && before >= -ahead) return year
    }
  }
  return null
}

/** The same year, leaning on the source's own date. */
export const fromSource = (date: FoundDate, source: SourceDate | null): Resolved | null => {
  const year = yearFromSource(date, source)
  return source && year !== null ? { year, anchor: source.anchor } : null
}

/** How far after its day a text may tell a date: nothing of what has been lies there. */
const aheadOf = (date: FoundDate): number => {
  const { tense, aside } = date
  if (tense === 'ahead') return AHEAD_DAYS
  return tense === 'past' && aside === null ? lateOf(date) : DAYS_AFTER
}

/** No text tells what comes long after it. */
export const canBeTold = (date: FoundDate, year: number, source: SourceDate | null): boolean => {
  const published = dayOfSource(source)
  const days = daysOf(year, date.from)
  if (days === null) return false
  return published === null || days <= published + aheadOf(date)
}
