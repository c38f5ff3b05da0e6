import type { Span } from '../../domain/text-span.ts'

/** How many characters are read at once: enough for any paragraph, little enough for memory. */
export const CHUNK_LENGTH = 32_768

/**
 * Cuts a text into pieces that are read one after the other, so that memory does not grow with the
 * text. A cut is made at a blank line where there is one, else at a line, a sentence or a space.
 */
export function* chunksOf(text: string, length = CHUNK_LENGTH): Generator<Span> {
  let start = 0
  while (text.length - start > length) {
    const end = start + cutOf(text.slice(start, start + length))
    yield { start, end }
    start = end
  }
  if (start < text.length) yield { start, end: text.length }
}

const cutOf = (window: string): number => {
  for (const sign of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(sign)
    if (at > window.length / 4) return at + sign.length
  }
  // Never between the halves of a surrogate pair.
  const last = window.charCodeAt(window.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length
}
