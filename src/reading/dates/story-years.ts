import type { DateParts, FoundDate } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { canBeTold, dayOfSource, daysOf, fromSource } from './source-year.ts'
import { type Around, nearestYear, STORY_SENTENCES, sentencesApart } from './year-anchors.ts'
import { type Resolved, spanOf } from './years-above.ts'

/** In short sentences a story goes on for so many characters from its last full date. */
const STORY_LENGTH = 600
/** A year that words lean on was told so many sentences ago at most. */
const LEAN_SENTENCES = 3

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

/** A date that a story may go on from: no year named in passing, nor a deadline. */
const isTold = (date: FoundDate): boolean => {
  if (date.role === 'birth' || date.relative || date.ofName) return false
  const year = date.from.month === null
  return (
    !year || (date.aside === null && date.to === null && !date.from.decade && !date.eitherOrder)
  )
}

/** The story that a text tells, and the year in which it stands. */
export class StoryYears {
  #last: Last | null = null

  /** A day later in the year than the date told just before it: a story is told forward. */
  yearFor(date: FoundDate, { after }: Around, source: SourceDate | null): Resolved | null {
    const last = this.#last
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
    if (
      last.date.from.day === null &&
      own - last.year > 1 &&
      last.date.paragraph !== date.paragraph
    )
      return null
    if (whole && last.date.sentence !== date.sentence && isRecent(date, source)) return null
    const before = whole ? 0 : daysOf(last.year, beginningOf(last.date.from))
    const days = daysOf(last.year, date.from)
    if (days === null || before === null || (days <= before && !whole)) return null
    return canBeTold(date, last.year, source)
      ? { year: last.year, anchor: spanOf(last.date) }
      : null
  }

  /** "In March of that year": the year of the story, as long as it was told just before. */
  yearLately(date: FoundDate): Resolved | null {
    const last = this.#last
    return last && date.sentence - last.date.sentence <= LEAN_SENTENCES
      ? { year: last.year, anchor: spanOf(last.date) }
      : null
  }

  pass(date: FoundDate, year: number | null): void {
    const last = this.#last
    const { sentence, end } = date
    if (year !== null && isTold(date)) this.#last = { date, year, sentence, end }
    // "In 2021 six were tried, a year later forty": the story has left that year.
    else if (last?.date.from.month === null && /^date\.offset/.test(date.rule)) this.#last = null
    // "That same evening": the story goes on.
    else if (
      last &&
      date.relative?.ofDay &&
      date.relative.base === 'told' &&
      goesOnFrom(date, last)
    )
      this.#last = { ...last, sentence, end }
  }
}
