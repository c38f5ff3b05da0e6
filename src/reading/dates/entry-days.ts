import { headsEntry, isChronicle } from './entry-heads.ts'
import type { FoundDate, Stretch } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { spanOf } from './years-above.ts'

/** Without the hour of a message. */
const dayAlone = ({ from: { year, month, day } }: Stretch): Stretch => ({
  from: { year, month, day },
  to: null,
})

/** A list whose lines begin with their day, one under the other: what stands below it is no part of it. */
const areLines = (dates: readonly FoundDate[]): boolean => {
  const heads = dates.filter(headsEntry)
  return heads.some((date, i) => date.paragraph === heads[i - 1]?.paragraph)
}

/**
 * The day on which each part of a text was written: that of its entry in a diary, a chronicle or a
 * conversation whose lines begin with their day, else that of the document.
 */
export class EntryDays {
  readonly #source: SourceDate | null
  readonly #entries: readonly (SourceDate | null)[]

  constructor(
    dates: readonly FoundDate[],
    values: readonly (Stretch | null)[],
    source: SourceDate | null,
  ) {
    this.#source = source
    let entry: (SourceDate & { readonly paragraph: number }) | null = null
    const asLines = areLines(dates)
    this.#entries = isChronicle(dates)
      ? dates.map((date, i) => {
          const value = values[i]
          if (asLines && entry?.paragraph !== date.paragraph) entry = null
          const above = entry
          if (headsEntry(date) && value?.to === null)
            entry = { value: dayAlone(value), anchor: spanOf(date), paragraph: date.paragraph }
          return above
        })
      : []
  }

  /** What the date at an index counts from, where it counts from the day of its writing. */
  at(index: number): SourceDate | null {
    return this.#entries[index] ?? this.#source
  }
}
