import type { Span } from '../domain/text-span.ts'

/**
 * A part of a text that is read at once, and what is looked at for it: a little before and after, so
 * that what leans on its neighbours is read as it would be in the middle.
 */
export interface Stretch extends Span {
  readonly from: number
  readonly to: number
}

/** Code units read at once: about a hundred pages. What a reading needs besides the text does not grow. */
export const STRETCH_LENGTH = 250_000

/** More than any rule looks back or ahead, and than what counts as the top of a text. */
const LEAD = 4_000
const TAIL = 3_000

/** How far before the longest possible end a better place to cut is looked for. */
const ROOM = 30_000

/** Cuts a text, in order and without gap, at blank lines where there are any. */
export function* stretchesOf(text: string, length = STRETCH_LENGTH): Generator<Stretch> {
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= length ? text.length : cutBefore(text, start + length, ROOM)
    const from = start <= LEAD ? 0 : cutBefore(text, start - LEAD, LEAD)
    const to = text.length - end <= TAIL ? text.length : cutBefore(text, end + TAIL, TAIL / 2)
    yield { start, end, from, to }
    start = end
  }
}

/** The best place to cut at `latest` or at most `room` before it: a blank line, a line, a sentence, a space. */
const cutBefore = (text: string, latest: number, room: number): number => {
  const earliest = Math.max(0, latest - room)
  const window = text.slice(earliest, latest)
  for (const sign of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(sign)
    if (at > 0) return earliest + at + sign.length
  }
  // Never between the halves of a surrogate pair.
  const last = text.charCodeAt(latest - 1)
  return last >= 0xd800 && last < 0xdc00 ? latest - 1 : latest
}
