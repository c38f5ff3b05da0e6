import type { Passage } from '../../domain/passage.ts'

/** A place in the new text where the pinned words may stand. */
export interface Candidate {
  readonly start: number
  readonly end: number
}

/**
 * Words at least this long (UTF-16 code units) that stand only once need no context to be believed.
 * A shorter quote ("51", "the court") can turn up by chance after its own sentence was removed.
 */
export const LONG_ENOUGH_ALONE = 16

/**
 * Code units of context, counted outwards from the quote without a gap, that a short quote or one of
 * several candidates must share with the pin. Eight is about a word and its spaces.
 */
export const ENOUGH_CONTEXT = 8

/** By how many code units of context the best of several candidates must lead the next. */
export const CLEAR_LEAD = 4

const endsAlike = (kept: string, text: string, end: number): number => {
  let n = 0
  while (n < kept.length && n < end) {
    if (kept.charCodeAt(kept.length - 1 - n) !== text.charCodeAt(end - 1 - n)) break
    n++
  }
  return n
}

const beginsAlike = (kept: string, text: string, start: number): number => {
  let n = 0
  while (n < kept.length && start + n < text.length) {
    if (kept.charCodeAt(n) !== text.charCodeAt(start + n)) break
    n++
  }
  return n
}

export type Quote = Passage['quote']

/** How many code units around the candidate agree with the kept context, 0 to 64. */
export const sharedContext = (text: string, quote: Quote, { start, end }: Candidate): number =>
  endsAlike(quote.prefix, text, start) + beginsAlike(quote.suffix, text, end)

/** How much context can be asked for: a pin in a very short text has little. */
export const contextAsked = (quote: Quote): number =>
  Math.min(ENOUGH_CONTEXT, quote.prefix.length + quote.suffix.length)

/** The candidate that the context clearly speaks for; null when none or when two speak alike. */
export const clearBest = (
  text: string,
  quote: Quote,
  candidates: readonly Candidate[],
): Candidate | null => {
  let best: Candidate | null = null
  let most = -1
  let next = -1
  for (const candidate of candidates) {
    const shared = sharedContext(text, quote, candidate)
    if (shared > most) {
      next = most
      most = shared
      best = candidate
    } else if (shared > next) next = shared
  }
  if (candidates.length === 1) {
    return quote.exact.length >= LONG_ENOUGH_ALONE || most >= contextAsked(quote) ? best : null
  }
  return most >= contextAsked(quote) && most - next >= CLEAR_LEAD ? best : null
}
