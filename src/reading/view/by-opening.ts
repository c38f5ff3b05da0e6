import { neededIn, numberOf } from './needed-words.ts'
import { beginningOf, waysOf } from './needs.ts'
import type { Openings } from './word-openings.ts'

/** Each way with the numbers of the words it needs; null for anywhere. */
type Ways = readonly (readonly number[])[] | null

/** What is known of a pattern: how it begins, and its ways once a sentence has begun so. */
interface Looked {
  readonly begins: number | null
  ways?: Ways
}

const lookAt = (pattern: RegExp): Looked => {
  const begins = beginningOf(pattern)
  return { begins: begins && numberOf(begins) }
}

const numbered = (pattern: RegExp): Ways => waysOf(pattern)?.map((way) => way.map(numberOf)) ?? null

/**
 * Those of a list whose pattern can fit where words begin so, in the order of the list. Patterns are
 * costly to look for, and few have all their words in a given sentence. How they begin is worked out
 * when the list is first asked, and the rest when a sentence begins so: commands that read nothing need
 * not wait for it, and those that read little for little.
 */
export const byOpening = <T>(
  list: readonly T[],
  patternOf: (item: T) => RegExp,
): ((openings: Openings) => readonly T[]) => {
  let looked: readonly Looked[] | null = null
  return (openings) => {
    looked ??= list.map((item) => lookAt(patternOf(item)))
    const known = looked
    const there = neededIn(openings)
    return list.filter((item, n) => {
      const one = known[n]
      if (!one || (one.begins !== null && there[one.begins] !== 1)) return false
      if (one.ways === undefined) one.ways = numbered(patternOf(item))
      return canGo(one.ways, neededIn(openings))
    })
  }
}

/** Asked of every pattern in every sentence, so in plain loops. */
const canGo = (ways: Ways, there: Uint8Array): boolean => {
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
