import type { FoundDate } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, daysOf } from './source-year.ts'
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

/** In a chronicle each entry follows the one above it, whatever its lines tell of other years. */
export class EntryYears {
  readonly #isChronicle: boolean
  #above: { readonly date: FoundDate; readonly year: number } | null = null

  constructor(dates: readonly FoundDate[]) {
    this.#isChronicle = isChronicle(dates)
  }

  pass(date: FoundDate, year: number | null): void {
    if (year !== null && headsEntry(date)) this.#above = { date, year }
  }

  yearFor(date: FoundDate, source: SourceDate | null): Resolved | null {
    const above = this.#above
    if (!above || !this.#isChronicle || !headsEntry(date)) return null
    const before = daysOf(above.year, above.date.from) ?? 0
    for (const year of [above.year, above.year + 1]) {
      const apart = (daysOf(year, date.from) ?? 0) - before
      if (apart >= 0 && apart <= MOST_BETWEEN && canBeTold(date, year, source))
        return { year, anchor: spanOf(above.date) }
    }
    return null
  }
}
