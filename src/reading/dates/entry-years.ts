import type { FoundDate } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, daysOf } from './source-year.ts'
import { NEAR_DAYS } from './year-anchors.ts'
import { type Resolved, spanOf } from './years-above.ts'

/** So many lines that begin with their day make a chronicle. */
const CHRONICLE = 3
/** From one entry to the next less time passes, also over the turn of a year. */
const MOST_BETWEEN = 240

/** A line begins with its day. */
export const headsEntry = ({ entry, role, relative, clock, from }: FoundDate): boolean =>
  entry === true && role === 'event' && !relative && !clock && from.day !== null

/** Several lines begin with their day: a diary, a chronicle, a conversation. */
export const isChronicle = (dates: readonly FoundDate[]): boolean =>
  dates.filter(headsEntry).length >= CHRONICLE

interface Headed {
  readonly date: FoundDate
  readonly year: number
}

/** In a chronicle each entry follows the one above it, whatever its lines tell of other years. */
export class EntryYears {
  readonly #isChronicle: boolean
  #above: Headed | null = null

  constructor(dates: readonly FoundDate[]) {
    this.#isChronicle = isChronicle(dates)
  }

  pass(date: FoundDate, year: number | null): void {
    if (year !== null && headsEntry(date)) this.#above = { date, year }
  }

  yearFor(date: FoundDate, source: SourceDate | null): Resolved | null {
    const above = this.#above
    if (!above || !this.#isChronicle) return null
    if (!headsEntry(date)) return this.#inEntry(date, above, source)
    const before = daysOf(above.year, above.date.from) ?? 0
    for (const year of [above.year, above.year + 1]) {
      const apart = (daysOf(year, date.from) ?? 0) - before
      if (apart >= 0 && apart <= MOST_BETWEEN && canBeTold(date, year, source))
        return { year, anchor: spanOf(above.date) }
    }
    return null
  }

  /** Within an entry that has its day, another day near it is of its year. */
  #inEntry(date: FoundDate, above: Headed, source: SourceDate | null): Resolved | null {
    if (date.paragraph !== above.date.paragraph || date.relative || date.clock) return null
    if (date.from.day === null || date.aside === 'limit') return null
    const apart = (daysOf(above.year, date.from) ?? 0) - (daysOf(above.year, above.date.from) ?? 0)
    return Math.abs(apart) <= NEAR_DAYS && canBeTold(date, above.year, source)
      ? { year: above.year, anchor: spanOf(above.date) }
      : null
  }
}
