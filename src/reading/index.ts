import type { Reading, ReadingContext } from './marks.ts'
import { READER_VERSION } from './reader-version.ts'
import { STRETCH_LENGTH, type Stretch, stretchesOf } from './stretches.ts'
import { type OnProgress, type StretchText, textReader } from './text-reader.ts'

export { READER_VERSION } from './reader-version.ts'
export type { OnProgress } from './text-reader.ts'

/** A stretch with the characters that are looked at for it. */
export const stretchText = (text: string, { start, end, from, to }: Stretch): StretchText => ({
  start,
  end,
  from,
  text: text.slice(from, to),
})

/**
 * Reads a text stretch by stretch: what it names and counts, and what it claims. Nothing read before is
 * kept, so memory does not grow with the text. Time is proportional to length.
 */
export function* readStretches(
  text: string,
  context: ReadingContext,
  onProgress: OnProgress = () => {},
  length = STRETCH_LENGTH,
): Generator<Reading> {
  const reader = textReader(context)
  for (const stretch of stretchesOf(text, length)) {
    const share = (stretch.end - stretch.start) / text.length
    yield reader.read(stretchText(text, stretch), (done) =>
      onProgress(stretch.start / text.length + done * share),
    )
  }
}

/** Reads a whole text at once: all its stretches, joined. */
export const readText = (
  text: string,
  context: ReadingContext,
  onProgress: OnProgress = () => {},
): Reading => joinReadings([...readStretches(text, context, onProgress)])

/** Readings of the stretches of one text, in order, as one. */
export const joinReadings = (readings: readonly Reading[]): Reading => ({
  readerVersion: READER_VERSION,
  dates: readings.flatMap(({ dates }) => dates),
  counts: readings.flatMap(({ counts }) => counts),
  names: readings.flatMap(({ names }) => names),
  articles: readings.flatMap(({ articles }) => articles),
  proposals: readings.flatMap(({ proposals }) => proposals),
})
