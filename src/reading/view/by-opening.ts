import { neededIn, numberOf } from './needed-words.ts'
import { waysOf } from './needs.ts'
import type { Openings } from './word-openings.ts'

/** Each way of each item of a list, with the numbers of the words it needs; null for anywhere. */
type Ways = readonly (readonly (readonly number[])[] | null)[]

/**
 * Those of a list whose pattern can fit where words begin so, in the order of the list. Patterns are
 * costly to look for, and few have all their words in a given sentence. The list is looked through
 * when it is first asked: commands that read nothing need not wait for it.
 */
export const byOpening = <T>(
  list: readonly T[],
  patternOf: (item: T) => RegExp,
): ((openings: Openings) => readonly T[]) => {
  let looked: Ways | null = null
  return (openings) => {
    looked ??= list.map((item) => waysOf(patternOf(item))?.map((way) => way.map(numberOf)) ?? null)
    const ways = looked
    const there = neededIn(openings)
    return list.filter((_, n) => canGo(ways[n] ?? null, there))
  }
}

/** Asked of every pattern in every sentence, so in plain loops. */
const canGo = (ways: Ways[number], there: Uint8Array): boolean => {
  if (ways === null) return true
  next: for (const way of ways) {
    for (const n of way) if (there[n] !== 1) continue next
    return true
  }
  return false
}

/** Whether a pattern can fit where words begin so. */
export const canFit = (pattern: RegExp): ((openings: Openings) => boolean) => {
  const fitting = byOpening([pattern], (only) => only)
  return (openings) => fitting(openings).length > 0
}
