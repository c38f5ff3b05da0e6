import type { Span } from '../domain/text-span.ts'

/** Characters of a part, at about which a long text is cut so that it can be read and shown. */
export const PART_LENGTH = 40_000

/** How far before that a line break is looked for, so that no sentence is cut without need. */
export const CUT_SLACK = 4_000

export const partCount = (length: number): number => Math.max(1, Math.ceil(length / PART_LENGTH))

/** The part, from 0, in which a position lies if cuts fall where they would without line breaks. */
export const roughPartOf = (position: number, length: number): number =>
  Math.min(partCount(length) - 1, Math.max(0, Math.floor(position / PART_LENGTH)))

/** The stretch that must be known to cut a part: the part with the slack before both its ends. */
export const windowOfPart = (part: number, length: number): Span => ({
  start: Math.max(0, part * PART_LENGTH - CUT_SLACK),
  end: Math.min(length, (part + 1) * PART_LENGTH),
})

/** After the last line break in the slack before a rough cut; never between the halves of a character. */
const cutBefore = (rough: number, known: string, knownStart: number): number => {
  const from = rough - CUT_SLACK - knownStart
  const to = rough - knownStart
  const newline = known.slice(from, to).lastIndexOf('\n')
  if (newline >= 0) return knownStart + from + newline + 1
  const last = known.charCodeAt(to - 1)
  return last >= 0xd800 && last < 0xdc00 ? rough - 1 : rough
}

/** Where a part begins and ends: whole lines where there are any. `known` starts at the window's start. */
export const cutPart = (part: number, length: number, known: string, knownStart: number): Span => ({
  start: part === 0 ? 0 : cutBefore(part * PART_LENGTH, known, knownStart),
  end:
    part >= partCount(length) - 1 ? length : cutBefore((part + 1) * PART_LENGTH, known, knownStart),
})
