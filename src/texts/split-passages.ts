import type { Span } from '../domain/text-span.ts'
import { cutNear, splitsCharacter } from './characters.ts'

/** A search unit is at most about this long, in UTF-16 code units: a long paragraph, half a page. */
export const LONGEST_PASSAGE = 1_200

/** A cut is looked for no further back than this: shorter pieces would tear sentences for nothing. */
const SHORTEST_PIECE = 300

const NEWLINE = 10

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0x2028

/** The end of the paragraph that begins at `from`: before the next empty line. */
const paragraphEnd = (text: string, from: number): number => {
  let at = text.indexOf('\n', from)
  while (at >= 0) {
    let next = at + 1
    while (
      next < text.length &&
      text.charCodeAt(next) !== NEWLINE &&
      isSpace(text.charCodeAt(next))
    )
      next++
    if (next >= text.length) return at
    if (text.charCodeAt(next) === NEWLINE) return at
    at = text.indexOf('\n', next)
  }
  return text.length
}

const SENTENCE_ENDS = new Set('.!?…。！？؟۔')
const CLOSERS = new Set(')]}"\'»”’')

const endsSentence = (text: string, space: number): boolean => {
  let at = space - 1
  while (at > 0 && CLOSERS.has(text.charAt(at))) at--
  return SENTENCE_ENDS.has(text.charAt(at))
}

/** Where to cut a piece that begins at `from` and may not go past `limit`: line, sentence, space, letter. */
const cutBefore = (text: string, from: number, limit: number): number => {
  const lowest = Math.min(from + SHORTEST_PIECE, limit - 1)
  let space = -1
  let sentence = -1
  for (let at = limit; at > lowest; at--) {
    const unit = text.charCodeAt(at)
    if (unit === NEWLINE) return at
    if (!isSpace(unit) || splitsCharacter(text, at)) continue
    if (space < 0) space = at
    if (sentence < 0 && endsSentence(text, at)) sentence = at
  }
  if (sentence > 0) return sentence
  return space > 0 ? space : cutNear(text, limit, from)
}

const pushTrimmed = (into: Span[], text: string, from: number, to: number): void => {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start)) && !splitsCharacter(text, start + 1))
    start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start < end) into.push({ start, end })
}

/**
 * Cuts a text into the units that search finds: paragraphs, long ones cut at the end of a line, of a
 * sentence, or at a space. In order, without overlap; all but white space is in exactly one of them.
 * No character is torn from its combining marks, so a unit may be a little longer than the limit.
 */
export const splitPassages = (text: string): Span[] => {
  const spans: Span[] = []
  let from = 0
  while (from < text.length) {
    if (isSpace(text.charCodeAt(from)) && !splitsCharacter(text, from + 1)) {
      from++
      continue
    }
    const end = paragraphEnd(text, from)
    while (end - from > LONGEST_PASSAGE) {
      const cut = Math.min(end, cutBefore(text, from, from + LONGEST_PASSAGE))
      pushTrimmed(spans, text, from, cut)
      from = cut
    }
    pushTrimmed(spans, text, from, end)
    from = end
  }
  return spans
}
