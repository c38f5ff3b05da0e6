import { type Token, tokenAt } from '../tokens/token.ts'
import { joinedByOf, wholeOf } from './part-of.ts'
import { effectAfter, effectBefore, predicateName } from './predicate.ts'
import type { FoundCount, ScannedChunk } from './scan.ts'

/** What a number counts, of whom, and how they were affected: as far as its own clause tells. */
export interface CountedThing {
  readonly what: string | null
  readonly population: string | null
  /** Vocabulary term id (`effects`). */
  readonly affected: string | null
  /** Index of the count that this is a part of. */
  readonly whole: number | null
}

/** "10 Dungans and 1 Kazakh were killed": nothing but "and" stands between the two. */
const coordinated = (tokens: readonly Token[], count: FoundCount, after: FoundCount): boolean => {
  const end = count.phrase?.next ?? count.reading.next
  const gap = after.reading.first - end
  if (gap < 1 || gap > 2) return false
  for (let i = end; i < after.reading.first; i++) {
    if (!/^(?:and|or|и|или|,)$/.test(tokenAt(tokens, i).lower)) return false
  }
  return true
}

/** For each count, the token where its clause ends at the latest: the next count, if not joined to it. */
const clauseLimits = (tokens: readonly Token[], counts: readonly FoundCount[]): number[] => {
  const limits: number[] = []
  for (let i = counts.length - 1; i >= 0; i--) {
    const count = counts[i]
    const after = counts[i + 1]
    if (!count || !after) limits[i] = tokens.length
    else {
      const goesOn = coordinated(tokens, count, after) || joinedByOf(tokens, count, after)
      limits[i] = goesOn ? (limits[i + 1] ?? tokens.length) : after.reading.first
    }
  }
  return limits
}

/** "Ten Kazakh and one Uzbek persons": the noun stands once, behind the last of them. */
const sharedNoun = (
  tokens: readonly Token[],
  count: FoundCount,
  after: FoundCount | undefined,
): string | null => {
  if (!count.phrase || !after?.phrase || !coordinated(tokens, count, after)) return null
  const nameOnly = count.phrase.what !== null && count.phrase.what === count.phrase.population
  const named = after.phrase.population !== null && after.phrase.population !== after.phrase.what
  return nameOnly && named ? after.phrase.what : null
}

const REACH = 4

const numberOf = (count: FoundCount): number | null => count.reading.quantity('').stated

/** "17 of the persons … 5 out of 17": a bare whole takes up a number named a little before. */
const sameNumberBefore = (counts: readonly FoundCount[], index: number): string | null => {
  const whole = counts[index + 1]
  const value = whole ? numberOf(whole) : null
  if (value === null) return null
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const count = counts[i]
    if (!count?.phrase || numberOf(count) !== value) continue
    const shared = counts[i - 1]?.phrase?.what ?? null
    return count.phrase.what ?? shared
  }
  return null
}

const whatOf = (chunk: ScannedChunk, index: number, whole: number | null): string | null => {
  const { tokens, counts } = chunk
  const count = counts[index]
  if (!count?.phrase) return count?.reading.what ?? null
  const own = sharedNoun(tokens, count, counts[index + 1]) ?? count.phrase.what
  if (whole !== null) return counts[whole]?.phrase?.what ?? sameNumberBefore(counts, index) ?? own
  const before = counts[index - 1]
  // "8 people were killed and 40 injured": persons are left out, things are not.
  const given = before?.phrase?.ofPersons && before.sentence === count.sentence
  return own ?? (given ? (before.phrase?.what ?? null) : null)
}

/** A whole has only what is said in its own phrase: "25 persons arrested". */
const WHOLE_REACH = 2

/** What each count of a piece of text counts, in the order of the counts. */
export const countedThings = (chunk: ScannedChunk): CountedThing[] => {
  const { tokens, counts } = chunk
  const limits = clauseLimits(tokens, counts)
  return counts.map((count, i) => {
    const whole = wholeOf(tokens, counts, i)
    const what = whatOf(chunk, i, whole)
    const { phrase } = count
    if (!phrase) return { what, population: null, affected: null, whole }
    const before = counts[i - 1]
    const isWhole = before !== undefined && joinedByOf(tokens, before, count)
    // "14 of the 51 defendants were": the predicate stands behind the whole.
    const subject = whole !== null && whole > i ? counts[whole]?.phrase : phrase
    const end = subject?.next ?? phrase.next
    const limit = isWhole ? end + WHOLE_REACH : (limits[i] ?? tokens.length)
    return {
      what,
      population: phrase.population ?? (isWhole ? null : predicateName(tokens, end)),
      affected:
        effectBefore(tokens, count.reading.first) ??
        phrase.effect ??
        effectAfter(tokens, end, limit),
      whole,
    }
  })
}
