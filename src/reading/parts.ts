import { deserialize, serialize } from 'node:v8'
import type { Span } from '../domain/text-span.ts'
import type { Reading } from './marks.ts'

/** What was read in one part of a stretch of a text. */
export interface PartRead extends Span {
  readonly reading: Reading
  /** The last part of its stretch. */
  readonly endsStretch: boolean
}

/** A part as bytes, which lie outside of what the engine has to look through. */
export interface PackedPart extends Span {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Characters of a part. What was read in so many is soon taken, and let go before the engine takes it
 * for something that stays: of that it clears away nothing until there are hundreds of megabytes.
 */
const PART_LENGTH = 10_000

/** Only what begins in a span. */
export const within = (reading: Reading, { start, end }: Span): Reading => {
  const here = (span: Span): boolean => span.start >= start && span.start < end
  return {
    readerVersion: reading.readerVersion,
    dates: reading.dates.filter(here),
    counts: reading.counts.filter(here),
    names: reading.names.filter(here),
    articles: reading.articles.filter(here),
    proposals: reading.proposals.filter(({ spans }) => here(spans[0])),
  }
}

/** What was read in a stretch, in parts without gap, each to be unpacked when its turn comes. */
export const packed = (
  reading: Reading,
  stretch: Span,
  length = PART_LENGTH,
): readonly PackedPart[] => {
  const parts: PackedPart[] = []
  for (let start = stretch.start; start < stretch.end; start += length) {
    const part = { start, end: Math.min(start + length, stretch.end) }
    parts.push({ ...part, bytes: new Uint8Array(serialize(within(reading, part))) })
  }
  return parts
}

export const unpacked = ({ bytes }: PackedPart): Reading => deserialize(bytes)
