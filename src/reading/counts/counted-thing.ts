import { isCyrillic, type Token, tokenAt } from '../tokens/token.ts'
import { isIncluded, joinedByOf, wholeOf } from './part-of.ts'
import { type Affected, effectAfter, effectBefore, predicateName } from './predicate.ts'
import type { FoundCount, ScannedChunk } from './scan.ts'
import { effectOfVerb } from './words/effects.ts'
import { isStopWord } from './words/stop-words.ts'

/** What a number counts, of whom, and how they were affected: as far as its own clause tells. */
export interface CountedThing {
  readonly what: string | null
  readonly population: string | null
  /** Vocabulary term id (`effects`). */
  readonly affected: string | null
  /** Index of the count that this is a part of. */
  readonly whole: number | null
}

const MOST_UNCOUNTED = 3

/** "Twenty homes, *a mosque,* two cafés": an item without a number, from `first` to its comma. */
const isUncounted = (tokens: readonly Token[], first: number, comma: number): boolean => {
  if (comma <= first || comma - first > MOST_UNCOUNTED || tokenAt(tokens, comma).text !== ',')
    return false
  for (let i = first; i < comma; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || effectOfVerb(token.lower) !== null) return false
    if (isStopWord(token.lower) && !/^an?$/.test(token.lower)) return false
  }
  return true
}

/** Does nothing but "and", or nothing but a comma, stand between the two? */
const linkBetween = (
  tokens: readonly Token[],
  count: FoundCount,
  after: FoundCount,
): 'and' | 'comma' | null => {
  const end = count.phrase?.next ?? count.reading.next
  const gap = after.reading.first - end
  const word = (index: number) => tokenAt(tokens, index).lower
  const and = (index: number) => /^(?:and|or|и|или)$/.test(word(index))
  if (gap === 1 && and(end)) return 'and'
  if (gap === 2 && word(end) === ',' && and(end + 1)) return 'and'
  if (word(end) !== ',') return null
  return gap === 1 || isUncounted(tokens, end + 1, after.reading.first - 1) ? 'comma' : null
}

const PREPOSITION = /^(?:in|at|from|of|on|within|after|during|в|во|на|из|за|после|с|у|от)$/

/** "10 Dungans and 1 Kazakh were killed"; after a comma only if an "and" closes the list. */
const coordinated = (
  tokens: readonly Token[],
  count: FoundCount,
  after: FoundCount,
  following?: FoundCount,
): boolean => {
  const link = linkBetween(tokens, count, after)
  if (link !== 'comma') return link === 'and'
  // "In 3 villages, 12 houses and a shop": where and what are no list.
  if (PREPOSITION.test(tokenAt(tokens, count.reading.first - 1).lower)) return false
  if (following !== undefined && linkBetween(tokens, after, following) === 'and') return true
  return /^(?:and|и)$/.test(tokenAt(tokens, after.phrase?.next ?? after.reading.next).lower)
}

/** «…, задержаны 47»: a verb straight before a count belongs to it. */
const startOfClause = (tokens: readonly Token[], count: FoundCount): number => {
  let at = count.reading.first
  while (effectOfVerb(tokenAt(tokens, at - 1).lower) !== null) at--
  return at
}

/** For each count, the token where its clause ends at the latest: the next count, if not joined to it. */
const clauseLimits = (tokens: readonly Token[], counts: readonly FoundCount[]): number[] => {
  const limits: number[] = []
  for (let i = counts.length - 1; i >= 0; i--) {
    const count = counts[i]
    const after = counts[i + 1]
    if (!count || !after) limits[i] = tokens.length
    else {
      const following = counts[i + 2]
      const goesOn =
        coordinated(tokens, count, after, following) ||
        joinedByOf(tokens, count, after) ||
        isIncluded(tokens, after)
      limits[i] = goesOn ? (limits[i + 1] ?? tokens.length) : startOfClause(tokens, after)
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

const GIVEN_REACH = 3

/** "8 people were killed and 40 injured": persons are left out when named before, things are not. */
const givenBefore = (counts: readonly FoundCount[], index: number): string | null => {
  for (let i = index - 1; i >= Math.max(0, index - GIVEN_REACH); i--) {
    const count = counts[i]
    if (count?.sentence !== counts[index]?.sentence) return null
    if (!count?.phrase) continue
    if (count.phrase.what !== null) return count.phrase.ofPersons ? count.phrase.what : null
  }
  return null
}

const whatOf = (chunk: ScannedChunk, index: number, whole: number | null): string | null => {
  const { tokens, counts } = chunk
  const count = counts[index]
  if (!count?.phrase) return count?.reading.what ?? null
  const own =
    count.reading.what ?? sharedNoun(tokens, count, counts[index + 1]) ?? count.phrase.what
  if (whole !== null) {
    return own ?? counts[whole]?.phrase?.what ?? sameNumberBefore(counts, index)
  }
  return own ?? givenBefore(counts, index)
}

const OBLIQUE =
  /^(?:двух|трех|четырех|двоих|троих|четверых|пятерых|шестерых|семерых|восьмерых|девятерых|десятерых|обоих|обеих|нескольких|одного)$/

const affectedOf = (tokens: readonly Token[], { reading }: FoundCount): Affected => {
  const words = tokens.slice(reading.first, reading.next)
  return {
    oblique: words.some((t) => OBLIQUE.test(t.lower)),
    none: reading.quantity('').kind === 'none',
  }
}

/** A whole has only what is said in its own phrase: "25 persons arrested", not "were arrested". */
const WHOLE_REACH = 2

/** Russian says it before or in the noun; what stands behind is the predicate of the part. */
const reachOfWhole = (tokens: readonly Token[], end: number): number => {
  const next = tokenAt(tokens, end)
  const predicate = /^(?:was|were|is|are|has|have|had)$/.test(next.lower) || isCyrillic(next)
  return predicate ? end : end + WHOLE_REACH
}

/** What each count of a piece of text counts, in the order of the counts. */
export const countedThings = (chunk: ScannedChunk): CountedThing[] => {
  const { tokens, counts } = chunk
  const limits = clauseLimits(tokens, counts)
  const things = counts.map((count, i): CountedThing => {
    const whole = wholeOf(tokens, counts, i)
    const what = whatOf(chunk, i, whole)
    const { phrase } = count
    if (!phrase) return { what, population: null, affected: null, whole }
    const before = counts[i - 1]
    const isWhole = before !== undefined && joinedByOf(tokens, before, count)
    // "14 of the 51 defendants were": the predicate stands behind the whole.
    const subject = whole !== null && whole > i ? counts[whole]?.phrase : phrase
    const end = subject?.next ?? phrase.next
    const limit = isWhole ? reachOfWhole(tokens, end) : (limits[i] ?? tokens.length)
    return {
      what,
      population: phrase.population ?? (isWhole ? null : predicateName(tokens, end)),
      affected:
        effectBefore(tokens, count.reading.first) ??
        phrase.effect ??
        effectAfter(tokens, end, limit, affectedOf(tokens, count)),
      whole,
    }
  })
  return shareEffects(chunk, things)
}

/** "30 homes and 17 shops burned down": what is said once of a list is said of each. */
const shareEffects = (chunk: ScannedChunk, things: readonly CountedThing[]): CountedThing[] => {
  const { tokens, counts } = chunk
  const shared = [...things]
  for (let i = counts.length - 2; i >= 0; i--) {
    const [count, after, following] = [counts[i], counts[i + 1], counts[i + 2]]
    const [thing, next] = [shared[i], shared[i + 1]]
    if (!count?.phrase || !after?.phrase || !thing || !next || thing.affected !== null) continue
    const toRight =
      effectBefore(tokens, after.reading.first) === null && after.phrase.effect === null
    if (toRight && coordinated(tokens, count, after, following)) {
      shared[i] = { ...thing, affected: next.affected }
    }
  }
  return shareFromBefore(chunk, shared)
}

/** «Сгорели 11 домов и 17 магазинов», "38 were hurt, including two children": from the first on. */
const shareFromBefore = (chunk: ScannedChunk, things: readonly CountedThing[]): CountedThing[] => {
  const { tokens, counts } = chunk
  const shared = [...things]
  for (let i = 1; i < counts.length; i++) {
    const [count, before, following] = [counts[i], counts[i - 1], counts[i + 1]]
    const [thing, given] = [shared[i], shared[i - 1]]
    if (!count?.phrase || !before?.phrase || !thing || !given || thing.affected !== null) continue
    const included = thing.whole === i - 1 && isIncluded(tokens, count)
    const joined =
      coordinated(tokens, before, count, following) &&
      effectBefore(tokens, before.reading.first) !== null
    if (included || joined) shared[i] = { ...thing, affected: given.affected }
  }
  return shared
}
