import type { Span } from '../../domain/text-span.ts'
import type { Token } from '../tokens/token.ts'
import type { EventKind } from './event-words.ts'
import type { TimeRead } from './time-of-day.ts'

/** A date as far as the words give it. A month of 21–24 is a season, as in EDTF. */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** `hh:mm` */
  readonly time?: string
  readonly approximate?: boolean
  /** In the evening: small hours told after it are of the next day. */
  readonly evening?: boolean
  /** "The 1990s": the last digit of the year is any. */
  readonly decade?: boolean
  /** "Of last year", "of the same year": the year by another date's, which must be found. */
  readonly lean?: YearLean
}

export interface YearLean {
  readonly on: 'source' | 'told'
  readonly offset: number
}

/** One date, or a stretch of days with both ends included; `open` goes on without end. */
export interface Stretch {
  readonly from: DateParts
  readonly to: DateParts | 'open' | null
}

/**
 * An event named by a noun or a verb; null for one that nothing dates. `definite`: "the arrests"; `own`:
 * "his arrest", of a person who may not be the one told of elsewhere. `justTold`: where nothing dates
 * the event by name, it may be what the sentence before told.
 */
export interface EventBase {
  readonly event: EventKind | null
  readonly definite?: boolean
  readonly own?: boolean
  readonly justTold?: boolean
}

/**
 * What a relative date is counted from: the day on which the document was written; the date told
 * last; the date whose words follow at once; an event.
 */
export type Base = 'source' | 'told' | 'told-or-source' | 'date-after' | EventBase

/** An event that is named; `isNothing`: words that name what nothing dates. */
export const isEvent = (base: Base): base is EventBase & { readonly event: EventKind } =>
  typeof base === 'object' && base.event !== null

export const isNothing = (base: Base): boolean => typeof base === 'object' && base.event === null

/** How a relative date follows from the one it is counted from; null when it can't be told. */
export type Shift = (anchor: Stretch) => Stretch | null

export interface Relative {
  readonly base: Base
  readonly resolve: Shift
  /** The date as it follows from the document's day, where no date told near leads to it. */
  readonly fromSource?: Shift
  /** Day of the document that lies this many days before the date named beside it ("tomorrow, 5 May"). */
  readonly daysFromSource?: number
  /** "Last year": by how many years it lies from the document's. */
  readonly yearFromSource?: number
  /** "Now, a year after …": the date is the document's own. */
  readonly isNow?: boolean
  /** Worth a mark only where it is resolved: "later". */
  readonly onlyResolved?: boolean
  /** The date as it follows from the day of an old story that the sentence goes on with. */
  readonly fromStory?: Shift
  /** Told of an order or a promise: it goes on from its story in any text. */
  readonly ordered?: true
  /** Told from the document's day only where the story stands near it. */
  readonly nearSource?: boolean
  /** It moves within days: only a day can lead to it, and no deadline. */
  readonly ofDay?: boolean
  /** It counts days, from whichever day the text is about. */
  readonly inDays?: boolean
  /** It tells what went before, and the story goes on from where it was: "nine days before". */
  readonly looksBack?: boolean
  /** It may be of the day that heads the text, where nothing else is told. */
  readonly onHeading?: boolean
  /** It names a day of the month that was told. */
  readonly inMonth?: boolean
  /** Its words show whether a date fits: it may lie beyond one that could not be told. */
  readonly checked?: boolean
  /** Worth a mark only with the day that stands beside it: an hour of a rule. */
  readonly onlyBeside?: boolean
}

/** What a rule found. */
export interface FoundDate extends Span, Stretch {
  /** Index of the first token, and of the token after the last, within its piece of the text. */
  readonly first: number
  readonly next: number
  readonly role: 'event' | 'birth' | 'document'
  readonly rule: string
  readonly version: number
  readonly reason: string
  readonly relative?: Relative
  /** Counted over the whole text. */
  readonly sentence: number
  readonly paragraph: number
  /**
   * It dates what is named in passing ("the events of 7 May"), sets a limit, or says of when a figure
   * is, and not when the told happened.
   */
  readonly aside: 'named' | 'limit' | 'as-of' | null
  /** It stands alone in brackets behind a name: a birth or a death, and no part of the story. */
  readonly ofName?: true
  /** It heads its line alone. */
  readonly ownLine: boolean
  /** 02/03/2020: which of the two is the day is for the rest of the text to say. */
  readonly eitherOrder?: readonly [number, number]
  /** 25/02/2020: the two numbers as written, of which one can only be the day. */
  readonly slashed?: readonly [number, number]
  /** The day of the week beside it, 1 for Monday, where one is written. */
  readonly weekday?: number
  /** Digits that are a date only where a year fits them. */
  readonly onlyWithYear?: boolean
  /** A time of day that no day stands beside. */
  readonly clock?: TimeRead
  /** It begins its line, as in a log. */
  readonly entry?: boolean
  /** An hour that is a sentence of its own, as notes of a hearing have it: "12:30." */
  readonly note?: boolean
  /** Of a date without a year: is its sentence about what was, or what is to come? */
  readonly tense?: 'past' | 'ahead' | null
  /** Of a date without a year: its sentence tells what had been before. */
  readonly before?: true
  /** The span of the date it is counted from, where that stands inside it. */
  readonly within?: Span
}

export interface DateExample {
  readonly text: string
  /** The EDTF of every date mark expected, in order. */
  readonly edtf: readonly string[]
}

/**
 * One way of writing dates. `readAt` looks at the tokens around one index, only a few of them, and
 * answers null when they aren't written that way; it must not read what it can't be sure of.
 */
export interface DateRule {
  readonly name: string
  readonly version: number
  /** What it reads, in one sentence. */
  readonly reads: string
  /** It is asked at every number, and at these words (lowercase, ё as е), nowhere else. */
  readonly opens: { readonly numbers: boolean; readonly words: readonly string[] }
  readonly examples: {
    readonly mustRead: readonly DateExample[]
    /** Texts in which there is no date. */
    readonly mustNotRead: readonly string[]
  }
  readonly readAt: (tokens: readonly Token[], index: number) => DateReading | null
}

/** What `readAt` gives: the dates among the tokens up to `next`. */
export interface DateReading {
  readonly next: number
  readonly dates: readonly (Stretch & {
    /** Tokens of this date, `[first, next)`. */
    readonly first: number
    readonly next: number
  })[]
  readonly role?: FoundDate['role']
  readonly reason: string
  readonly relative?: Relative
  readonly eitherOrder?: readonly [number, number]
  readonly slashed?: readonly [number, number]
  readonly weekday?: number
  readonly clock?: TimeRead
  readonly onlyWithYear?: boolean
  /** A term set, whatever words stand before it. */
  readonly limit?: true
}

export const NO_DATE: DateParts = { year: null, month: null, day: null }

/** A reading of one date that takes all its tokens. */
export const oneDate = (
  first: number,
  next: number,
  from: DateParts,
  to: Stretch['to'],
  reason: string,
): DateReading => ({ next, dates: [{ first, next, from, to }], reason })

/** A reading of one date that is told by another. */
export const relativeDate = (
  first: number,
  next: number,
  relative: Relative,
  reason: string,
): DateReading => ({ ...oneDate(first, next, NO_DATE, null, reason), relative })
