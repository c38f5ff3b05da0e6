/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly in `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const spanLength = (s: Span): number => s.end - s.start

/** The smallest span that covers all given; null for none. */
export const coveringSpan = (spans: readonly Span[]): Span | null => {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const s of spans) {
    if (s.start < start) start = s.start
    if (s.end > end) end = s.end
  }
  return start <= end ? { start, end } : null
}

/** By start, longer first: the order in which nested spans open. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

export const isSpanOf = (s: Span, textLength: number): boolean =>
  Number.isInteger(s.start) &&
  Number.isInteger(s.end) &&
  s.start >= 0 &&
  s.start <= s.end &&
  s.end <= textLength
