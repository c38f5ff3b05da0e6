import { type Token, tokenAt } from '../tokens/token.ts'
import type { FoundCount } from './scan.ts'

/** "5 out of 17", "14 of the 51": only these words stand between part and whole. */
const JOINTS = /^(?:out|of|the|from|among|these|those|all|из|этих)$/

export const joinedByOf = (
  tokens: readonly Token[],
  part: FoundCount,
  whole: FoundCount,
): boolean => {
  const gap = whole.reading.first - part.reading.next
  if (!part.phrase || !whole.phrase || gap < 1 || gap > 3) return false
  let of = false
  for (let i = part.reading.next; i < whole.reading.first; i++) {
    const word = tokenAt(tokens, i).lower
    if (!JOINTS.test(word)) return false
    of ||= word === 'of' || word === 'из'
  }
  return of
}

/** "Out of 25 persons arrested, 17 are": a whole that is announced before its part. */
export const isAnnounced = (tokens: readonly Token[], whole: FoundCount): boolean => {
  const before = tokenAt(tokens, whole.reading.first - 1).lower
  const prior = tokenAt(tokens, whole.reading.first - 2).lower
  return (before === 'of' && prior === 'out') || before === 'из'
}

const WHOM = /^(?:whom|which|them|которых|них)$/
const OF = /^(?:of|из)$/

/** "14 of whom", «из них 4»: the whole is the count before. */
export const refersBack = (tokens: readonly Token[], part: FoundCount): boolean => {
  const { first, next } = part.reading
  const word = (index: number) => tokenAt(tokens, index).lower
  return (
    (OF.test(word(next)) && WHOM.test(word(next + 1))) ||
    (WHOM.test(word(first - 1)) && OF.test(word(first - 2)))
  )
}

/** The index of the count that is the whole of this one; null when the text names none. */
export const wholeOf = (
  tokens: readonly Token[],
  counts: readonly FoundCount[],
  index: number,
): number | null => {
  const count = counts[index]
  if (!count?.phrase) return null
  const after = counts[index + 1]
  if (after && joinedByOf(tokens, count, after)) return index + 1
  const before = counts[index - 1]
  if (!before?.phrase || before.sentence !== count.sentence) return null
  if (refersBack(tokens, count)) return index - 1
  const prior = counts[index - 2]
  const hasItsPart = prior !== undefined && joinedByOf(tokens, prior, before)
  return !hasItsPart && isAnnounced(tokens, before) ? index - 1 : null
}
