import { type Token, tokenAt } from '../tokens/token.ts'
import type { FoundCount } from './scan.ts'

/** "5 out of 17", "14 of the 51": only these words stand between part and whole. */
const JOINTS = /^(?:out|of|the|from|among|these|those|all|every|из|этих)$/

export const joinedByOf = (
  tokens: readonly Token[],
  part: FoundCount,
  whole: FoundCount,
): boolean => {
  const gap = whole.reading.first - part.reading.next
  if (!part.phrase || !whole.phrase || gap < 1 || gap > 4) return false
  let of = false
  for (let i = part.reading.next; i < whole.reading.first; i++) {
    const word = tokenAt(tokens, i).lower
    if (!JOINTS.test(word)) return false
    of ||= word === 'of' || word === 'из'
  }
  return of
}

const skipBack = (tokens: readonly Token[], index: number): number => {
  let i = index
  while (/^(?:the|these|those|all|этих|всех)$/.test(tokenAt(tokens, i).lower)) i--
  return i
}

/** "Out of 25 persons arrested, 17 are", "Of the 60 detainees, 14": a whole announced before its part. */
export const isAnnounced = (tokens: readonly Token[], whole: FoundCount): boolean => {
  const at = skipBack(tokens, whole.reading.first - 1)
  const { lower, lineStart } = tokenAt(tokens, at)
  if (lower === 'из') return true
  const prior = tokenAt(tokens, at - 1)
  return lower === 'of' && (prior.lower === 'out' || lineStart || prior.kind !== 'word')
}

const WHOM = /^(?:whom|which|them|these|those|которых|них)$/
const OF = /^(?:of|из)$/

/** "14 of whom", «из них 4», "Of these, 16": the whole is the count before. */
export const refersBack = (tokens: readonly Token[], part: FoundCount): boolean => {
  const { first, next } = part.reading
  const word = (index: number) => tokenAt(tokens, index).lower
  const at = word(first - 1) === ',' ? first - 2 : first - 1
  return (
    (OF.test(word(next)) && WHOM.test(word(next + 1)) && !/^\p{L}+s$/u.test(word(next + 2))) ||
    (WHOM.test(word(at)) && OF.test(word(at - 1)))
  )
}

/** "…, including two children", «в том числе двое детей», «среди них трое»: named again within the whole. */
export const isIncluded = (tokens: readonly Token[], part: FoundCount): boolean => {
  const { first } = part.reading
  const [one, two, three] = [1, 2, 3].map((n) => tokenAt(tokens, first - n).lower)
  if (/^(?:including|включая)$/.test(one ?? '')) return true
  if (/^(?:among|среди)$/.test(two ?? '') && /^(?:them|whom|них|которых)$/.test(one ?? ''))
    return true
  if (one === 'и' && two === 'числе') return true
  return one === 'числе' && two === 'том' && three === 'в'
}

const STEM = 4

/** «Из 12 сёл эвакуировали 58 тысяч человек»: people are no part of villages. */
const sameKind = (part: FoundCount, whole: FoundCount): boolean => {
  const [own, other] = [part.phrase, whole.phrase]
  if (!own?.what || !other?.what) return true
  const stem = (words: string) =>
    words
      .slice(words.lastIndexOf(' ') + 1)
      .slice(0, STEM)
      .toLowerCase()
  return (own.ofPersons && other.ofPersons) || stem(own.what) === stem(other.what)
}

/** "Hundreds came, thousands of them": what is more than another is no part of it. */
const isNotMore = (part: FoundCount, whole: FoundCount | undefined): boolean => {
  const low = part.reading.quantity('').low
  const high = whole?.reading.quantity('').high ?? null
  return part.rule.name === 'count.share' || low === null || high === null || low <= high
}

/** The index of the count that is the whole of this one; null when the text names none. */
export const wholeOf = (
  tokens: readonly Token[],
  counts: readonly FoundCount[],
  index: number,
): number | null => {
  const whole = wholeBeside(tokens, counts, index)
  const part = counts[index]
  return whole !== null && part && isNotMore(part, counts[whole]) ? whole : null
}

const wholeBeside = (
  tokens: readonly Token[],
  counts: readonly FoundCount[],
  index: number,
): number | null => {
  const count = counts[index]
  if (!count?.phrase) return null
  const after = counts[index + 1]
  if (after && joinedByOf(tokens, count, after)) return index + 1
  const before = counts[index - 1]
  if (!before?.phrase) return null
  const back = refersBack(tokens, count)
  // "Of these, 16 were women": the sentence before named one number and no other.
  const alone = counts[index - 2]?.sentence !== before.sentence
  if (back && alone && before.sentence === count.sentence - 1) return index - 1
  if (before.sentence !== count.sentence) return null
  if (back || isIncluded(tokens, count)) return index - 1
  const prior = counts[index - 2]
  const hasItsPart = prior !== undefined && joinedByOf(tokens, prior, before)
  return !hasItsPart && isAnnounced(tokens, before) && sameKind(count, before) ? index - 1 : null
}
