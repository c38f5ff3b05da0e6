import type { Span } from '../domain/text-span.ts'

/** A stop with what closes after it, then white space and no small letter; or a blank line. */
const END = /[.!?…。！？؟۔]["'”’»)\]}]{0,3}(?=\s+[^\s\p{Ll}])|\n[^\S\n]*(?=\n)/gu

/** Longer than any sentence: what has no stops is cut there. */
const LONGEST = 3_000

/**
 * The sentences of a text, roughly and in order, without the white space between them: enough to tell
 * whether two texts say the same. A point after an abbreviation may end one too early.
 */
export function* sentenceSpans(text: string): Generator<Span> {
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    yield* pieces(text, start, end)
    start = end
  }
  yield* pieces(text, start, text.length)
}

function* pieces(text: string, from: number, to: number): Generator<Span> {
  for (let start = from; start < to; start += LONGEST) {
    const trimmed = withoutBlanks(text, start, Math.min(to, start + LONGEST))
    if (trimmed.end > trimmed.start) yield trimmed
  }
}

const withoutBlanks = (text: string, from: number, to: number): Span => {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, from + words.trimEnd().length) }
}

/** How far around a position its sentence is looked for. */
const AROUND = 2_000

/** The sentence in which a position stands. */
export const sentenceAt = (text: string, position: number): Span => {
  const from = Math.max(0, position - AROUND)
  const window = text.slice(from, position + AROUND)
  for (const { start, end } of sentenceSpans(window)) {
    if (from + end > position) return { start: from + start, end: from + end }
  }
  return { start: position, end: position }
}
