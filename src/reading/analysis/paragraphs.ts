import type { Span } from '../../domain/text-span.ts'
import { CHUNK_LENGTH, chunksOf } from '../tokens/chunks.ts'

const BLANK_LINE = /\n[^\S\n]*\n\s*/g

/**
 * The stretches between blank lines, in order, without gap. What a rule carries from one to the
 * next it carries by name, so that reading a text in pieces gives what reading it whole gives. One
 * that is longer than a chunk is cut where a chunk would be.
 */
export function* paragraphsOf(text: string): Generator<Span> {
  let start = 0
  for (const match of text.matchAll(BLANK_LINE)) {
    const end = match.index + match[0].length
    yield* cut(text, start, end)
    start = end
  }
  yield* cut(text, start, text.length)
}

function* cut(text: string, start: number, end: number): Generator<Span> {
  if (end - start <= CHUNK_LENGTH) {
    if (end > start) yield { start, end }
    return
  }
  for (const piece of chunksOf(text.slice(start, end))) {
    yield { start: start + piece.start, end: start + piece.end }
  }
}
