import { type Token, tokenAt } from '../tokens/token.ts'
import { joinNeighbours } from './join-neighbours.ts'
import { type FoundDate, isEvent } from './rule.ts'
import { WINTER } from './season-words.ts'
import { monthWithin, seasonWithin } from './told-calendar.ts'

/** "A year before the elections | of 2019": the date is the event's. */
const isOfEvent = (tokens: readonly Token[], last: FoundDate, date: FoundDate): boolean =>
  date.first === last.next ||
  (date.first === last.next + 1 && /^(?:of|от|dated)$/.test(tokenAt(tokens, last.next).lower))

const waitsFor = (tokens: readonly Token[], last: FoundDate, date: FoundDate): boolean => {
  const base = last.relative?.base
  if (!base || last.within || date.relative || date.first < last.next) return false
  if (base === 'date-after') return date.first <= last.next + 3
  return isEvent(base) && isOfEvent(tokens, last, date)
}

/** "The day before | 7 May 2020": the two make one date. */
export const joinAnchored = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate[] =>
  joinNeighbours(dates, (last, date) => {
    if (!waitsFor(tokens, last, date)) return null
    const { start, end, next, from, to } = date
    const within = { start, end }
    // "Two days before the deadline | of 11 August": the deadline's date is told as well.
    return typeof last.relative?.base === 'object'
      ? [{ ...last, from, to, within }, date]
      : [{ ...last, end, next, from, to, within }]
  })

const MOST_TO_MONTH = 3

/** "Last summer, in June", «год назад в октябре»: the month belongs to the year that is told. */
const inPeriod = (tokens: readonly Token[], a: FoundDate, b: FoundDate): FoundDate | null => {
  const { relative } = a
  const { year, month, day } = b.from
  if (relative?.base !== 'source' || b.relative || b.to !== null) return null
  // «Два года назад летом»: a season is told by its middle month.
  if (year !== null || b.from.lean || day !== null || month === null || month === WINTER)
    return null
  if (!/^date\.(?:offset|period-from-source)$/.test(a.rule) || b.first - a.next > MOST_TO_MONTH)
    return null
  for (let i = a.next; i < b.first; i++)
    if (!/^(?:,|in|в|во|the)$/.test(tokenAt(tokens, i).lower)) return null
  const resolve =
    month > 12 ? seasonWithin(relative.resolve, month) : monthWithin(relative.resolve, month)
  return { ...a, end: b.end, next: b.next, relative: { ...relative, resolve } }
}

/** Joins a month to the year or season told before it. */
export const joinPeriods = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate[] =>
  joinNeighbours(dates, (last, date) => {
    const joined = inPeriod(tokens, last, date)
    return joined && [joined]
  })
