import type { Span } from '../../domain/text-span.ts'
import { headsEntry } from './entry-heads.ts'
import type { FoundDate, Stretch } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { isAfterSource } from './source-distance.ts'
import { boundOf, covers } from './stretch.ts'
import { spanOf } from './years-above.ts'

/** A date that another is counted from, and where it stands. */
export interface Anchor {
  readonly value: Stretch
  readonly at: Span | 'source-date'
  /** The date that tells it, where one of the text does. */
  readonly told?: FoundDate
}

export const anchorOf = (date: FoundDate, value: Stretch): Anchor => ({
  value,
  at: spanOf(date),
  told: date,
})

/** The document's day. */
export const anchorOfSource = (source: SourceDate | null): Anchor | null =>
  source && { value: source.value, at: source.anchor }

/** How far back the date told last may stand. */
const TOLD_SENTENCES = 8
const TOLD_PARAGRAPHS = 3
/** A month goes on longer than a day. */
const MONTH_REACH = 2
/** Nor over more dates than these. */
export const MOST_BACK = 40

/** So many lines that begin with an hour make a log. */
const LOG_ENTRIES = 3

/** How many datelines, and dates of a paragraph, are looked at. */
const MOST_NEAR = 8

/** What a text told before a place: the day that its story has come to. `values` fills up meanwhile. */
export class ToldDates {
  readonly #dates: readonly FoundDate[]
  readonly #values: readonly (Stretch | null)[]
  readonly #source: SourceDate | null
  readonly #headings: readonly number[]
  #entries: number | null = null

  constructor(
    dates: readonly FoundDate[],
    values: readonly (Stretch | null)[],
    source: SourceDate | null,
  ) {
    this.#dates = dates
    this.#values = values
    this.#source = source
    this.#headings = dates.flatMap((d, i) => (d.role === 'document' ? [i] : [])).slice(0, MOST_NEAR)
  }

  /** What the story goes on from: the entry above it in a log, the date told last, or the heading. */
  goesOn(date: FoundDate, index: number): Anchor | null {
    const entry = this.#isLog(date) && date.entry ? this.#entryBefore(index) : null
    if (entry) return entry
    if (date.note) {
      const heading = this.#heading(date, index) ?? anchorOfSource(this.#source)
      if (heading) return heading
    }
    const told = this.before(date, index)
    if (told !== 'none') return told
    return this.#heading(date, index) ?? (date.relative?.ofDay ? this.#onlyDay(index) : null)
  }

  /** The one day that the text has told so far, however far above: what all of it is about. */
  #onlyDay(index: number): Anchor | null {
    let only: Anchor | null = null
    for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
      const told = this.#dates[i]
      if (told?.role !== 'event') continue
      const value = this.#values[i]
      // A day that could not be told, or another one: which is meant is not certain.
      if (!value || value.from.day === null || value.to === 'open') return null
      if (only && !covers(only.value, value) && !covers(value, only.value)) return null
      only = anchorOf(told, value)
    }
    return only
  }

  /** The day that heads the notes or the letter, for hours of which no day is told. */
  #heading(date: FoundDate, index: number): Anchor | null {
    if (!date.clock && !date.relative?.onHeading) return null
    for (const i of this.#headings) {
      const above = this.#dates[i]
      const value = this.#values[i]
      if (i < index && above?.role === 'document' && value && !above.relative)
        return { value, at: spanOf(above) }
    }
    return this.#isLog(date) ? anchorOfSource(this.#source) : null
  }

  /** In a log the day of the entry before goes on, whatever other days it speaks of. */
  #entryBefore(index: number): Anchor | null {
    for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
      const told = this.#dates[i]
      const value = this.#values[i]
      if (!told || !value || value.from.day === null) continue
      const heads = told.role === 'document' || told.ownLine || headsEntry(told)
      if (heads || (told.clock && told.entry)) return anchorOf(told, value)
    }
    return null
  }

  /** Several lines that begin with their hour are notes of one day: the document's. */
  #isLog(date: FoundDate): boolean {
    this.#entries ??= this.#dates.filter((d) => d.clock && d.entry).length
    return date.clock !== undefined && this.#entries >= LOG_ENTRIES
  }

  /**
   * The date told last, if it stands near; a date named in passing only where there is no other.
   * 'none' where nothing is told near; null where it is not certain which is meant.
   */
  before(date: FoundDate, index: number): Anchor | null | 'none' {
    let aside: Anchor | null = null
    const coarse: Stretch[] = []
    const reach = date.relative?.inMonth ? MONTH_REACH : 1
    for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
      const told = this.#dates[i]
      if (!told || date.sentence - told.sentence > TOLD_SENTENCES * reach) break
      if (date.paragraph - told.paragraph > TOLD_PARAGRAPHS * reach) break
      if (told.role !== 'event' || this.#isPassedOver(date, told, i)) continue
      const value = this.#values[i] ?? null
      // After a deadline, either it or what was told before it may be meant.
      if (told.aside === 'limit' && !date.relative?.inMonth) return null
      if (!value && (told.relative?.inMonth || date.relative?.checked)) continue
      if (!value && date.relative?.inMonth && told.relative) continue
      if (!value) return date.relative?.inMonth ? aside : null
      if (told.aside === 'named') {
        aside ??= anchorOf(told, value)
        continue
      }
      if (date.relative?.ofDay && value.from.day === null) {
        coarse.push(value)
        continue
      }
      // About a day: which night "that night" is, is open.
      if (date.relative?.ofDay && value.from.approximate && value.to === null) return null
      // "In 2017 …" between two days of a story looks back; a time after the day goes on from it.
      const wentOn = coarse.some((c) => boundOf(c, 1) > boundOf(value, 1) && !covers(c, value))
      return wentOn ? null : anchorOf(told, value)
    }
    if (coarse.length > 0) return null
    return aside ?? 'none'
  }

  /** Dates that a story doesn't go on from. */
  #isPassedOver(date: FoundDate, told: FoundDate, index: number): boolean {
    const value = this.#values[index] ?? null
    // "Later" tells no time to count from.
    const unknown = !value && told.relative?.onlyResolved === true
    if (value?.to === 'open' || (unknown && typeof told.relative?.base !== 'object')) return true
    // "Tomorrow he'll be heard": what is told as past doesn't go on from what is to come.
    const ahead = told.aside === 'limit' || told.relative?.base === 'source'
    const isTold = told.relative && told.tense === 'past' && !ahead
    if (
      value &&
      !date.clock &&
      !isTold &&
      date.tense === 'past' &&
      isAfterSource(this.#source, value)
    )
      return true
    // An hour whose day is not known, and opening hours.
    if (!value && told.clock) return true
    // "It had expired nine days before. That evening …": the story stays where it was.
    if (told.relative?.looksBack) return true
    // "The next day" goes on from what was done, not from a deadline.
    if (told.aside === 'limit' && date.relative?.ofDay) return true
    // "Today, a year later": not counted from today.
    return date.relative?.isNow === true && told.relative?.base === 'source'
  }

  /** The date told in this paragraph, where it tells no other: what "the conflict" then speaks of. */
  only(date: FoundDate, index: number): Anchor | null {
    let only: Anchor | null = null
    for (let i = index - 1; i >= Math.max(0, index - MOST_NEAR); i--) {
      const told = this.#dates[i]
      if (!told || told.paragraph !== date.paragraph) break
      if (told.clock) continue
      if (told.role !== 'event' || told.aside === 'named') continue
      const value = this.#values[i]
      if (only || !value || told.relative) return null
      if (date.sentence - told.sentence <= TOLD_SENTENCES) only = anchorOf(told, value)
    }
    return only
  }
}
