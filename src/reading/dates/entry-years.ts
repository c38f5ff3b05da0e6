import { headsEntry, isChronicle } from './entry-heads.ts'
import type { FoundDate } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, daysOf } from './source-year.ts'
import { NEAR_DAYS } from './year-anchors.ts'
import { type Resolved, spanOf } from './years-above.ts'

/** From one entry to the next less time passes, also over the turn of a year. */
const MOST_BETWEEN = 240

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
