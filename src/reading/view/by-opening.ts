import type { Span } from '../../domain/text-span.ts'
import { OPENING, openingsOf } from './openings.ts'

/** The beginnings of the words of a stretch of text: of one, two and three letters, lowercase. */
export type Openings = ReadonlySet<string>

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /\p{L}/u.test(String.fromCharCode(code)))
const isAscii = (code: number): boolean => code < 0x80

/** A word also begins where a letter of ASCII follows another letter: `\b` fits there. */
export const openingsIn = (text: string, { start, end }: Span): Openings => {
  const openings = new Set<string>()
  const lower = text.slice(start, end).toLowerCase()
  let before = 0x20
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    const begins = isLetter(code) && (!isLetter(before) || isAscii(code) !== isAscii(before))
    if (begins)
      for (let length = 1; length <= OPENING; length++) openings.add(lower.slice(at, at + length))
    before = code
  }
  return openings
}

/** Which of a list may fit anywhere, and which only where a word begins so. */
interface Looked {
  readonly anywhere: readonly number[]
  readonly beginning: ReadonlyMap<string, readonly number[]>
}

const lookThrough = (patterns: readonly RegExp[]): Looked => {
  const anywhere: number[] = []
  const beginning = new Map<string, number[]>()
  patterns.forEach((pattern, n) => {
    const openings = openingsOf(pattern)
    if (openings === null) anywhere.push(n)
    else
      for (const opening of openings) {
        const same = beginning.get(opening)
        if (same) same.push(n)
        else beginning.set(opening, [n])
      }
  })
  return { anywhere, beginning }
}

/**
 * Those of a list whose pattern can fit where words begin so, in the order of the list. Patterns are
 * costly to look for, and few of them begin with a word of a given sentence. The list is looked through
 * when it is first asked: commands that read nothing need not wait for it.
 */
export const byOpening = <T>(
  list: readonly T[],
  patternOf: (item: T) => RegExp,
): ((openings: Openings) => readonly T[]) => {
  let looked: Looked | null = null
  return (openings) => {
    looked ??= lookThrough(list.map(patternOf))
    const found = new Set(looked.anywhere)
    for (const opening of openings)
      for (const n of looked.beginning.get(opening) ?? []) found.add(n)
    return list.filter((_, n) => found.has(n))
  }
}

/** Whether a pattern can fit where words begin so. */
export const canFit = (pattern: RegExp): ((openings: Openings) => boolean) => {
  const fitting = byOpening([pattern], (only) => only)
  return (openings) => fitting(openings).length > 0
}
