import { neededIn, numberOf } from './needed-words.ts'
import { beginningOf, waysOf } from './needs.ts'
import type { Words } from './word-openings.ts'

/** Of each way how many it needs, and their numbers, one way after the other; null for anywhere. */
type Ways = Int32Array | null

/** Of a pattern that may begin with anything. */
const ANYHOW = -1

/** What is known of the patterns of a list: how each begins, and its ways once a sentence has begun so. */
interface Looked {
  readonly begins: Int32Array
  readonly ways: (Ways | undefined)[]
}

const lookAt = (patterns: readonly RegExp[]): Looked => ({
  begins: Int32Array.from(patterns, (pattern) => {
    const begins = beginningOf(pattern)
    return begins ? numberOf(begins) : ANYHOW
  }),
  ways: patterns.map(() => undefined),
})

const numbered = (pattern: RegExp): Ways => {
  const ways = waysOf(pattern)?.map((way) => way.map(numberOf))
  return ways ? Int32Array.from(ways.flatMap((way) => [way.length, ...way])) : null
}

/**
 * Those of a list whose pattern can fit where these words stand, in the order of the list. Patterns are
 * costly to look for, and few have all their words in a given sentence. How they begin is worked out
 * when the list is first asked, and the rest when a sentence begins so: commands that read nothing need
 * not wait for it, and those that read little for little.
 */
export const byOpening = <T>(
  list: readonly T[],
  patternOf: (item: T) => RegExp,
): ((words: Words) => readonly T[]) => {
  let looked: Looked | null = null
  return (words) => {
    looked ??= lookAt(list.map(patternOf))
    const { begins, ways } = looked
    let there = neededIn(words)
    const fitting: T[] = []
    // Asked of every pattern in every sentence, so in a plain loop.
    for (let n = 0; n < begins.length; n++) {
      const first = begins[n] ?? ANYHOW
      if (first !== ANYHOW && there[first] !== 1) continue
      const item = list[n] as T
      let its = ways[n]
      if (its === undefined) {
        its = numbered(patternOf(item))
        ways[n] = its
        there = neededIn(words)
      }
      if (canGo(its, there)) fitting.push(item)
    }
    return fitting
  }
}

const canGo = (ways: Ways, there: Uint8Array): boolean => {
  if (ways === null) return true
  for (let at = 0; at < ways.length; ) {
    const next = at + 1 + (ways[at] ?? 0)
    at++
    while (at < next && there[ways[at] ?? 0] === 1) at++
    if (at === next) return true
    at = next
  }
  return false
}

/** Whether a pattern can fit where these words stand. */
export const canFit = (pattern: RegExp): ((words: Words) => boolean) => {
  const fitting = byOpening([pattern], (only) => only)
  return (words) => fitting(words).length > 0
}
