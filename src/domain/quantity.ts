/**
 * How many, as a source says it. Bounds hold what the words commit to and no more; where a word has
 * no fixed bounds ("hundreds", "about"), the bounds are a stated convention and `vague` is true.
 */
export type QuantityKind =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'about'
  | 'range'
  | 'vague'
  | 'none'

export type DurationUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes'

/** Absent: the number of things or persons. */
export type Unit =
  | { readonly of: 'duration'; readonly unit: DurationUnit }
  | { readonly of: 'age'; readonly unit: DurationUnit }
  /** `currency` as ISO 4217 when the words say it; null when they don't. */
  | { readonly of: 'money'; readonly currency: string | null }
  | { readonly of: 'share'; readonly unit: 'percent' }

export interface Quantity {
  readonly kind: QuantityKind
  /**
   * Included, except that a measured "more than" or "less than" (with a unit) excludes its bound:
   * "more than 50 people" has low 51, "more than 2.5 years" has low 2.5. Null: no bound.
   */
  readonly low: number | null
  readonly high: number | null
  /** The one number that stands in the words ("more than 50": 50); null for ranges and vague words. */
  readonly stated: number | null
  /** The words as written. */
  readonly words: string
  /** True when the bounds are our convention and not the source's numbers. */
  readonly vague: boolean
  readonly unit?: Unit
}

interface Extra {
  readonly unit?: Unit
}

const make = (
  kind: QuantityKind,
  low: number | null,
  high: number | null,
  stated: number | null,
  words: string,
  extra: Extra & { readonly vague?: boolean } = {},
): Quantity => ({ kind, low, high, stated, words, vague: false, ...extra })

export const exactly = (n: number, words: string, extra: Extra = {}): Quantity =>
  make('exact', n, n, n, words, extra)

export const noneAtAll = (words: string, extra: Extra = {}): Quantity =>
  make('none', 0, 0, 0, words, extra)

export const atLeast = (n: number, words: string, extra: Extra = {}): Quantity =>
  make('at-least', n, null, n, words, extra)

export const atMost = (n: number, words: string, extra: Extra = {}): Quantity =>
  make('at-most', null, n, n, words, extra)

const counted = (n: number, extra: Extra): boolean =>
  extra.unit === undefined && Number.isInteger(n)

/** Of things: the next whole number. Of a measure: the number itself, excluded. */
export const moreThan = (n: number, words: string, extra: Extra = {}): Quantity =>
  make('more-than', counted(n, extra) ? n + 1 : n, null, n, words, extra)

export const lessThan = (n: number, words: string, extra: Extra = {}): Quantity =>
  make('less-than', null, counted(n, extra) ? n - 1 : n, n, words, extra)

/** A range as written; the smaller end comes first whichever way it stands. */
export const between = (a: number, b: number, words: string, extra: Extra = {}): Quantity =>
  make('range', Math.min(a, b), Math.max(a, b), null, words, extra)

/** How far "about" may be off, as a share of the number. Daftar's convention. */
export const ABOUT_SHARE = 0.1

export const about = (n: number, words: string, extra: Extra = {}): Quantity => {
  const off = Math.abs(n) * ABOUT_SHARE
  const whole = extra.unit === undefined
  const low = whole ? Math.floor(n - off) : n - off
  const high = whole ? Math.ceil(n + off) : n + off
  return make('about', low, high, n, words, { ...extra, vague: true })
}

/** A word of magnitude; its conventional bounds are in `vague-magnitudes.ts`. */
export const vaguely = (
  low: number | null,
  high: number | null,
  words: string,
  extra: Extra = {},
): Quantity => make('vague', low, high, null, words, { ...extra, vague: true })
