import type { TextId } from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import { isSpanOf, type Span } from '../domain/text-span.ts'
import { splitsSurrogates } from './characters.ts'

/** Code units kept before and after the pinned words. */
export const CONTEXT_LENGTH = 32

const contextBefore = (text: string, start: number): string => {
  let from = Math.max(0, start - CONTEXT_LENGTH)
  if (splitsSurrogates(text, from)) from++
  return text.slice(from, start)
}

const contextAfter = (text: string, end: number): string => {
  let to = Math.min(text.length, end + CONTEXT_LENGTH)
  if (splitsSurrogates(text, to)) to--
  return text.slice(end, to)
}

/**
 * Pins a span of a text (W3C Web Annotation: position and quote). A span that cuts a surrogate pair
 * is widened to the whole code point. Throws a RangeError for a span that is empty or not in the
 * text, which is a mistake in the program.
 */
export const makePassage = (text: string, textId: TextId, { start, end }: Span): Passage => {
  if (!isSpanOf({ start, end }, text.length) || start === end) {
    throw new RangeError(`no words stand at ${start}–${end} of a text of ${text.length}`)
  }
  const from = splitsSurrogates(text, start) ? start - 1 : start
  const to = splitsSurrogates(text, end) ? end + 1 : end
  return {
    textId,
    position: { start: from, end: to },
    quote: {
      exact: text.slice(from, to),
      prefix: contextBefore(text, from),
      suffix: contextAfter(text, to),
    },
  }
}

/** True when the pinned words stand exactly where the passage says. */
export const standsAtPosition = (text: string, { position, quote }: Passage): boolean =>
  quote.exact.length > 0 &&
  position.end - position.start === quote.exact.length &&
  isSpanOf(position, text.length) &&
  text.startsWith(quote.exact, position.start)
