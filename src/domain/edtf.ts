/**
 * The Extended Date/Time Format (ISO 8601-2:2019 annex A; Library of Congress EDTF specification),
 * level 1, as a value. Digits are kept as strings because some may be `X` (unspecified).
 *
 * One thing of level 2 is also read: an unspecified year (`XXXX-02-07`), since sources write a day
 * and a month without a year and nothing else in the format can say exactly that.
 */
export type Edtf = EdtfPoint | EdtfInterval

export type Qualifier = '' | '~' | '?' | '%'

export interface EdtfPoint {
  readonly type: 'point'
  /** Four digits with `X` from the right, or more than four digits; may begin with `-`. */
  readonly year: string
  /** `01`–`12`, a season `21`–`24` (spring to winter), `XX`, or null when not given. */
  readonly month: string | null
  /** `01`–`31`, `XX`, or null when not given. */
  readonly day: string | null
  readonly time: EdtfTime | null
  /** `~` approximate, `?` uncertain, `%` both; of the whole date. */
  readonly qualifier: Qualifier
}

export interface EdtfTime {
  /** `hh:mm` or `hh:mm:ss` on the 24-hour clock of the place the source speaks of. */
  readonly clock: string
  /** `Z`, `±hh` or `±hh:mm`; null when the source gives none. */
  readonly zone: string | null
}

/** `open`: goes on without end (`..`). `unknown`: has an end that is not known (nothing written). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown'

export interface EdtfInterval {
  readonly type: 'interval'
  readonly start: EdtfEnd
  readonly end: EdtfEnd
}

export type EdtfFailure =
  /** Not written as EDTF level 1. */
  | { readonly kind: 'not-edtf'; readonly written: string }
  /** The calendar has no such day, month or time. */
  | { readonly kind: 'no-such-date'; readonly written: string }
  /** An interval that ends before it starts. */
  | { readonly kind: 'interval-reversed'; readonly written: string }
