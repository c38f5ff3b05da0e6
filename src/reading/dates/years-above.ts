import type { Span } from '../../domain/text-span.ts'
import type { FoundDate } from './rule.ts'

/** A year taken from context, and what it leans on. */
export interface Resolved {
  readonly year: number
  readonly anchor: Span | 'source-date'
}

export const spanOf = (d: FoundDate): Span => ({ start: d.start, end: d.end })

const isYear = (d: FoundDate): boolean =>
  d.role === 'event' &&
  !d.relative &&
  d.from.year !== null &&
  d.from.month === null &&
  !d.from.decade &&
  !d.eitherOrder &&
  d.aside !== 'limit' &&
  d.to === null

/** "In 2018, on 4 March", and a year that heads the lines below it. */
export class YearsAbove {
  #inSentence: FoundDate | null = null
  #several = false
  #heading: FoundDate | null = null

  pass(date: FoundDate): void {
    if (this.#inSentence && this.#inSentence.sentence !== date.sentence) {
      this.#inSentence = null
      this.#several = false
    }
    if (isYear(date)) {
      if (this.#inSentence) this.#several = true
      this.#inSentence ??= date
      if (date.ownLine) this.#heading = date
    } else if (date.from.year !== null && this.#heading?.from.year !== date.from.year) {
      this.#heading = null
    }
  }

  yearFor(date: FoundDate): Resolved | null {
    const year =
      this.#inSentence?.sentence === date.sentence && !this.#several ? this.#inSentence : null
    // "By the census of 2009 ninety lived there; the school reopens on 29 March".
    const here = year?.aside === 'named' && date.tense === 'ahead' ? null : year
    const from = here ?? this.#heading
    return from && from.from.year !== null ? { year: from.from.year, anchor: spanOf(from) } : null
  }
}
