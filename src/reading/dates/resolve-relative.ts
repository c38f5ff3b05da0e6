import type { Span } from '../../domain/text-span.ts'
import { DatedEvents } from './dated-events.ts'
import { EntryDays } from './entry-days.ts'
import type { EventTie } from './event-ties.ts'
import type { EventKind } from './event-words.ts'
import { isMain, MainDay } from './main-day.ts'
import type { Base, EventBase, FoundDate, Stretch } from './rule.ts'
import { dayOfParts, EVENING, isPair, moveMonth } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import { daysFromSource, isAfterSource } from './source-distance.ts'
import { type Anchor, anchorOf, anchorOfSource, MOST_BACK, ToldDates } from './told-dates.ts'

/** What a date says in the end, and which date it was counted from; null where none is safe. */
export interface Told {
  readonly value: Stretch
  readonly anchor: Span | 'source-date' | null
}

/** What happened within so many days of its writing is news. */
const OWN_DAYS = 3

/** A day of the week goes on from the day told at once before. */
const STORY_SENTENCES = 1

/** News is told within days. */
const NEAR_DAYS = 10

/**
 * Resolves relative dates one after the other, so that each may be counted from the one before.
 * `values` holds what is known of each date already, and is filled as they are resolved.
 */
export class Relatives {
  readonly #dates: readonly FoundDate[]
  readonly #values: (Stretch | null)[]
  readonly #events: DatedEvents
  readonly #told: ToldDates
  readonly #main: MainDay
  readonly #firstEvent: number
  readonly #written: EntryDays
  /** A day of the week was told from the document's day: such a text means its own week. */
  #weekdaysOfSource = false

  constructor(
    dates: readonly FoundDate[],
    values: (Stretch | null)[],
    ties: readonly EventTie[],
    source: SourceDate | null,
  ) {
    this.#dates = dates
    this.#values = values
    this.#written = new EntryDays(dates, values, source)
    this.#events = new DatedEvents(dates, values, ties)
    this.#told = new ToldDates(dates, values, source)
    this.#main = new MainDay(dates, [...values], ties, source)
    this.#firstEvent = dates.findIndex((d) => d.role === 'event' && !d.clock)
  }

  /** What the relative date at an index says; remembered for those that follow. */
  resolve(index: number): Told | null {
    const date = this.#dates[index]
    if (!date?.relative) return null
    const story = this.#story(date, index)
    if (story !== 'none') {
      const value = story && date.relative.fromStory?.(story.value)
      this.#values[index] = value ?? null
      if (value) this.#events.resolved(index)
      return story && value ? { value: withTime(value, date), anchor: story.at } : null
    }
    const told = this.#anchorFor(date, index)
    const first = told ? date.relative.resolve(told.value) : null
    if (date.relative.fromStory && first) this.#weekdaysOfSource = true
    const source = first ? null : this.#sourceFor(date, index, told)
    const anchor = source ?? told
    const read = source ? (date.relative.fromSource?.(source.value) ?? null) : first
    const value = read && notAhead(this.#written.at(index), date, read)
    this.#values[index] = value
    if (value) this.#events.resolved(index)
    return anchor && value ? { value: withTime(value, date), anchor: anchor.at } : null
  }

  #anchorFor(date: FoundDate, index: number): Anchor | null {
    const base: Base | undefined = date.relative?.base
    const value = this.#values[index]
    if (date.within) return value ? { value, at: date.within } : null
    if (base === 'source') {
      const near = !date.relative?.nearSource || this.#isNearSource(date, index)
      return near ? anchorOfSource(this.#written.at(index)) : null
    }
    if (base === 'told') {
      const told = this.#told.goesOn(date, index)
      const days = date.relative?.ofDay || date.relative?.inDays
      const far = days && !date.clock && this.#told.before(date, index) === 'none'
      return told ?? (far ? this.#main.before(index, false) : null)
    }
    if (base === 'told-or-source') {
      const isFirst = index <= this.#firstEvent
      const told = isFirst ? 'none' : this.#told.before(date, index)
      return told === 'none' ? anchorOfSource(this.#written.at(index)) : told
    }
    if (typeof base !== 'object' || !base.event) return null
    const named = this.#ofEvent(base, index)
    return named || !base.justTold ? named : this.#told.only(date, index)
  }

  /**
   * "On 7 May he was stopped. On Monday he was charged", written months later: the Monday after.
   * 'none' in a text whose weekdays are of its own week, and where no day is told at once before.
   */
  #story(date: FoundDate, index: number): Anchor | null | 'none' {
    if (!date.relative?.fromStory) return 'none'
    // "Told them to be gone by tomorrow" goes on from its story in any text.
    const { ordered } = date.relative
    if (this.#weekdaysOfSource && !ordered) return 'none'
    const told = this.#told.before(date, index)
    const at = told && told !== 'none' ? told : null
    const before = at?.told
    if (!at || !before || !dayOfParts(at.value.from)) return 'none'
    // "Your letter of 24 February came on Friday": no day of the story.
    if (before.aside === 'named' || before.aside === 'as-of') return 'none'
    if (date.sentence - before.sentence > STORY_SENTENCES) return 'none'
    if (before.paragraph !== date.paragraph) return 'none'
    const apart = daysFromSource(this.#written.at(index), at.value)
    const isNews = !ordered && this.#isNews(index)
    return (apart !== null && apart <= NEAR_DAYS) || isNews ? 'none' : at
  }

  /** It has told something of its own day, or of the days before it. */
  #isNews(index: number): boolean {
    for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
      const value = this.#values[i]
      const apart = value ? daysFromSource(this.#written.at(index), value) : null
      if (this.#dates[i]?.role === 'event' && apart !== null && Math.abs(apart) <= OWN_DAYS)
        return true
    }
    return false
  }

  /** Does nothing told before it stand long before the document's day? */
  #isNearSource(date: FoundDate, index: number): boolean {
    const told = this.#told.before(date, index)
    const apart =
      told && told !== 'none' ? daysFromSource(this.#written.at(index), told.value) : null
    return apart === null || Math.abs(apart) <= NEAR_DAYS
  }

  /** The document's day, where no date told leads to another time. */
  #sourceFor(date: FoundDate, index: number, told: Anchor | null): Anchor | null {
    const source = date.relative?.fromSource ? anchorOfSource(this.#written.at(index)) : null
    if (!source) return null
    if (!told) return this.#told.before(date, index) === 'none' ? source : null
    const [a, b] = [source.value.from, told.value.from]
    return a.year === b.year && a.month === b.month ? source : null
  }

  /** The date that the text gives an event. */
  #ofEvent(base: EventBase, index: number): Anchor | null {
    const { event } = base
    if (event === null) return null
    const dated = this.#at(this.#events.of(event, index, base))
    // "The day after the raid", in a text about one day whose raid it calls by another name.
    const direct = dated ?? (base.own ? null : this.#unnamed(event, index))
    const visit = direct ? undefined : OF_VISIT[event]
    if (!visit) return direct
    const whole = this.#at(this.#events.of('meeting', index, { definite: true }))
    const value = whole && visit(whole.value)
    return whole && value ? { value, at: whole.at } : null
  }

  /** An event that the text dates under no name: what it is about, or its own coming out. */
  #unnamed(event: EventKind, index: number): Anchor | null {
    if (event === 'publication') return anchorOfSource(this.#written.at(index))
    // Where the text dates two of that kind, neither is meant more.
    return isMain(event) && !this.#events.has(event) ? this.#main.before(index, true) : null
  }

  #at(index: number | null): Anchor | null {
    const date = index === null ? undefined : this.#dates[index]
    const value = index === null ? null : this.#values[index]
    return date && value ? anchorOf(date, value) : null
  }
}

/**
 * What a text tells as past does not come after it; a day that may be either, not long after.
 * "The 17th", told on 2 March of what was done: of February, whatever day was told last.
 */
const notAhead = (
  source: SourceDate | null,
  { relative, tense }: FoundDate,
  value: Stretch,
): Stretch | null => {
  if (relative?.base !== 'told' || !relative.inMonth || !isAfterSource(source, value)) return value
  const far = -(daysFromSource(source, value) ?? 0) > NEAR_DAYS
  const mayBeAhead = tense === 'ahead' || relative.checked || !far
  if (tense !== 'past' && mayBeAhead) return value
  const before = far ? monthBefore(value) : null
  return before && !isAfterSource(source, before) ? before : null
}

/** The same day of the month before, if there is one. */
const monthBefore = ({ from, to }: Stretch): Stretch | null => {
  const month = to === null ? moveMonth(from, -1) : null
  const before = month && { ...from, year: month.year, month: month.month }
  return before && dayOfParts(before) ? { from: before, to: null } : null
}

/** Those who visited came on the first day of their visit and left on its last. */
const OF_VISIT: Partial<Record<EventKind, (visit: Stretch) => Stretch | null>> = {
  arrival: ({ from }) => ({ from, to: null }),
  departure: ({ from, to }) => (to === 'open' ? null : { from: to ?? from, to: null }),
}

/** "At 11.40pm last night", "at two in the morning last night": the day of the night that the hour is in. */
const ofNight = (value: Stretch, time: string): Stretch => {
  if (!value.to || value.to === 'open' || !isPair(value)) return value
  if (time >= EVENING) return { from: value.from, to: null }
  return time < NOON ? { from: value.to, to: null } : value
}
const NOON = '12:00'

/** A time of day stands with the words; the day comes from the other date. */
const withTime = (whole: Stretch, { from }: FoundDate): Stretch => {
  const value = from.time ? ofNight(whole, from.time) : whole
  if (value.to !== null || value.from.day === null) return value
  const { time, evening } = from
  return {
    ...value,
    from: { ...value.from, ...(time ? { time } : {}), ...(evening ? { evening } : {}) },
  }
}
