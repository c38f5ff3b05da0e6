import type { Span } from '../../domain/text-span.ts'
import { DatedEvents } from './dated-events.ts'
import type { EventTie } from './event-ties.ts'
import type { EventKind } from './event-words.ts'
import type { Base, EventBase, FoundDate, Stretch } from './rule.ts'
import type { SourceDate } from './source-date.ts'
import { boundOf, covers } from './stretch.ts'

/** What a date says in the end, and which date it was counted from; null where none is safe. */
export interface Told {
  readonly value: Stretch
  readonly anchor: Span | 'source-date' | null
}

/** How far back the date told last may stand. */
const TOLD_SENTENCES = 8
const TOLD_PARAGRAPHS = 3
/** A month goes on longer than a day. */
const MONTH_REACH = 2
/** Nor over more dates than these. */
const MOST_BACK = 40

/** So many lines that begin with an hour make a log. */
const LOG_ENTRIES = 3

const spanOf = (d: Span): Span => ({ start: d.start, end: d.end })

interface Anchor {
  readonly value: Stretch
  readonly at: Span | 'source-date'
}

/**
 * Resolves relative dates one after the other, so that each may be counted from the one before.
 * `values` holds what is known of each date already, and is filled as they are resolved.
 */
export class Relatives {
  readonly #dates: readonly FoundDate[]
  readonly #values: (Stretch | null)[]
  readonly #events: DatedEvents
  readonly #firstEvent: number
  readonly #source: SourceDate | null
  #entries: number | null = null
  readonly #headings: readonly number[]

  constructor(
    dates: readonly FoundDate[],
    values: (Stretch | null)[],
    ties: readonly EventTie[],
    source: SourceDate | null,
  ) {
    this.#dates = dates
    this.#values = values
    this.#source = source
    this.#events = new DatedEvents(dates, values, ties)
    this.#headings = dates.flatMap((d, i) => (d.role === 'document' ? [i] : [])).slice(0, MOST_NEAR)
    this.#firstEvent = dates.findIndex((d) => d.role === 'event' && !d.clock)
  }

  /** What the relative date at an index says; remembered for those that follow. */
  resolve(index: number): Told | null {
    const date = this.#dates[index]
    if (!date?.relative) return null
    const told = this.#anchorFor(date, index)
    const first = told ? date.relative.resolve(told.value) : null
    const source = first ? null : this.#sourceFor(date, index, told)
    const anchor = source ?? told
    const value = source ? (date.relative.fromSource?.(source.value) ?? null) : first
    this.#values[index] = value
    if (value) this.#events.resolved(index)
    return anchor && value ? { value: withTime(value, date), anchor: anchor.at } : null
  }

  #anchorFor(date: FoundDate, index: number): Anchor | null {
    const base: Base | undefined = date.relative?.base
    const value = this.#values[index]
    if (date.within) return value ? { value, at: date.within } : null
    if (base === 'source') return this.#fromSource()
    if (base === 'told') {
      const entry = this.#isLog(date) && date.entry ? this.#entryBefore(index) : null
      if (entry) return entry
      const told = this.#toldBefore(date, index)
      return told === 'none' ? this.#heading(date, index) : told
    }
    if (base === 'told-or-source') {
      const isFirst = index <= this.#firstEvent
      const told = isFirst ? 'none' : this.#toldBefore(date, index)
      return told === 'none' ? this.#fromSource() : told
    }
    if (typeof base !== 'object' || !base.event) return null
    const named = this.#ofEvent(base, index)
    return named || !base.justTold ? named : this.#onlyTold(date, index)
  }

  /** The document's day, where no date told leads to another time. */
  #sourceFor(date: FoundDate, index: number, told: Anchor | null): Anchor | null {
    const source = date.relative?.fromSource ? this.#fromSource() : null
    if (!source) return null
    if (!told) return this.#toldBefore(date, index) === 'none' ? source : null
    const [a, b] = [source.value.from, told.value.from]
    return a.year === b.year && a.month === b.month ? source : null
  }

  #fromSource(): Anchor | null {
    return this.#source && { value: this.#source.value, at: this.#source.anchor }
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
    return this.#isLog(date) ? this.#fromSource() : null
  }

  /** In a log the day of the entry before goes on, whatever other days it speaks of. */
  #entryBefore(index: number): Anchor | null {
    for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
      const told = this.#dates[i]
      const value = this.#values[i]
      if (!told || !value || value.from.day === null) continue
      const heads = told.role === 'document' || told.ownLine
      if (heads || (told.clock && told.entry)) return { value, at: spanOf(told) }
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
  #toldBefore(date: FoundDate, index: number): Anchor | null | 'none' {
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
      if (told.aside === 'limit') return null
      if (!value && (told.relative?.inMonth || date.relative?.checked)) continue
      if (!value) return date.relative?.inMonth ? aside : null
      if (told.aside) {
        aside ??= { value, at: spanOf(told) }
        continue
      }
      if (date.relative?.ofDay && value.from.day === null) {
        coarse.push(value)
        continue
      }
      // "In 2017 …" between two days of a story looks back; a time after the day goes on from it.
      const wentOn = coarse.some((c) => boundOf(c, 1) > boundOf(value, 1) && !covers(c, value))
      return wentOn ? null : { value, at: spanOf(told) }
    }
    if (coarse.length > 0) return null
    return aside ?? 'none'
  }

  /** Dates that a story doesn't go on from. */
  #isPassedOver(date: FoundDate, told: FoundDate, index: number): boolean {
    const value = this.#values[index] ?? null
    // "Later" tells no time to count from.
    if (value?.to === 'open' || (!value && told.relative?.onlyResolved)) return true
    // An hour whose day is not known, and opening hours.
    if (!value && told.clock) return true
    // "It had expired nine days before. That evening …": the story stays where it was.
    if (told.relative?.looksBack) return true
    // "The next day" goes on from what was done, not from a deadline.
    if (told.aside === 'limit' && (date.relative?.ofDay || date.relative?.inMonth)) return true
    // "Today, a year later": not counted from today.
    return date.relative?.isNow === true && told.relative?.base === 'source'
  }

  /** The date told in this paragraph, where it tells no other: what "the conflict" then speaks of. */
  #onlyTold(date: FoundDate, index: number): Anchor | null {
    let only: Anchor | null = null
    for (let i = index - 1; i >= Math.max(0, index - MOST_NEAR); i--) {
      const told = this.#dates[i]
      if (!told || told.paragraph !== date.paragraph) break
      if (told.clock) continue
      if (told.role !== 'event' || told.aside === 'named') continue
      const value = this.#values[i]
      if (only || !value || told.relative) return null
      if (date.sentence - told.sentence <= TOLD_SENTENCES) only = { value, at: spanOf(told) }
    }
    return only
  }

  /** The date that the text gives an event. */
  #ofEvent(base: EventBase, index: number): Anchor | null {
    const { event } = base
    if (event === null) return null
    const direct = this.#at(this.#events.of(event, index, base))
    const visit = direct ? undefined : OF_VISIT[event]
    if (!visit) return direct
    const whole = this.#at(this.#events.of('meeting', index, { definite: true }))
    const value = whole && visit(whole.value)
    return whole && value ? { value, at: whole.at } : null
  }

  #at(index: number | null): Anchor | null {
    const date = index === null ? undefined : this.#dates[index]
    const value = index === null ? null : this.#values[index]
    return date && value ? { value, at: spanOf(date) } : null
  }
}

/** Those who visited came on the first day of their visit and left on its last. */
const OF_VISIT: Partial<Record<EventKind, (visit: Stretch) => Stretch | null>> = {
  arrival: ({ from }) => ({ from, to: null }),
  departure: ({ from, to }) => (to === 'open' ? null : { from: to ?? from, to: null }),
}

/** How many datelines are looked at. */
const MOST_NEAR = 8

/** A time of day stands with the words; the day comes from the other date. */
const withTime = (value: Stretch, { from }: FoundDate): Stretch => {
  if (value.to !== null || value.from.day === null) return value
  const { time, evening } = from
  return {
    ...value,
    from: { ...value.from, ...(time ? { time } : {}), ...(evening ? { evening } : {}) },
  }
}
