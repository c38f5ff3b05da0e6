import type { Span } from '../../domain/text-span.ts'
import { atWord } from '../at-word.ts'

/** Characters a snippet has at most: three lines on a screen. */
export const LONGEST_SNIPPET = 280

/** Characters before the first word found. */
const LEAD = 60

/** The stretch of a paragraph that shows what was found, cut at spaces, with what was found in it. */
export const snippet = (
  body: string,
  found: readonly Span[],
): { readonly start: number; readonly end: number; readonly highlights: readonly Span[] } => {
  const [first] = found
  const wanted = first ? Math.max(0, first.start - LEAD) : 0
  const short = body.length - wanted <= LONGEST_SNIPPET
  const begin = short ? Math.max(0, body.length - LONGEST_SNIPPET) : wanted
  const start = begin === 0 ? 0 : atWord(body, begin, 1)
  const last = Math.min(body.length, start + LONGEST_SNIPPET)
  const end = last === body.length ? last : atWord(body, last, -1)
  const highlights = found
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  return { start, end, highlights }
}
