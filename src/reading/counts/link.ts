import type { Span } from '../../domain/text-span.ts'
import type { CountMark } from '../marks.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { type FoundCount, type ScannedChunk, spanOfTokens } from './scan.ts'

interface Links {
  readonly partOf?: Span
  /** Taken over from the whole, or from the count before in the same sentence. */
  readonly what: string | null
}

const isThings = (c: FoundCount): boolean => c.reading.measures === 'things'

/** "5 out of 17", "14 of the 51": only these words stand between part and whole. */
const JOINTS = /^(?:out|of|the|from|among|these|those|из|этих|all)$/

const joinedByOf = (tokens: readonly Token[], part: FoundCount, whole: FoundCount): boolean => {
  const gap = whole.reading.first - part.reading.next
  if (gap < 1 || gap > 3) return false
  let of = false
  for (let i = part.reading.next; i < whole.reading.first; i++) {
    const word = tokenAt(tokens, i).lower
    if (!JOINTS.test(word)) return false
    of ||= word === 'of' || word === 'из'
  }
  return of
}

/** "Out of 25 persons arrested, 17 are": a whole that is announced before its part. */
const isAnnounced = (tokens: readonly Token[], whole: FoundCount): boolean => {
  const before = tokenAt(tokens, whole.reading.first - 1).lower
  const prior = tokenAt(tokens, whole.reading.first - 2).lower
  return (before === 'of' && prior === 'out') || before === 'из'
}

/** "14 of whom", «один из которых»: the whole is the count before. */
const refersBack = (tokens: readonly Token[], part: FoundCount): boolean => {
  const at = part.reading.next
  const of = tokenAt(tokens, at).lower
  const whom = tokenAt(tokens, at + 1).lower
  const after = /^(?:of|из)$/.test(of) && /^(?:whom|which|them|которых|них)$/.test(whom)
  const before =
    /^(?:whom|which|them|них|которых)$/.test(tokenAt(tokens, part.reading.first - 1).lower) &&
    /^(?:of|из)$/.test(tokenAt(tokens, part.reading.first - 2).lower)
  return after || before
}

const linksOf = (chunk: ScannedChunk, index: number): Links => {
  const { tokens, counts } = chunk
  const count = counts[index]
  if (count === undefined || !isThings(count)) return { what: count?.reading.what ?? null }
  const after = counts[index + 1]
  const own = count.thing?.what ?? null
  const span = (c: FoundCount) => spanOfTokens(tokens, c.reading.first, c.reading.next)
  if (after && isThings(after) && joinedByOf(tokens, count, after)) {
    return { partOf: span(after), what: after.thing?.what ?? null }
  }
  const before = counts[index - 1]
  if (!before || !isThings(before) || before.sentence !== count.sentence) return { what: own }
  const given = before.thing?.what ?? null
  if (refersBack(tokens, count)) return { partOf: span(before), what: given ?? own }
  const prior = counts[index - 2]
  const isUsed = prior !== undefined && joinedByOf(tokens, prior, before)
  const announced = !isUsed && isAnnounced(tokens, before)
  return announced ? { partOf: span(before), what: own ?? given } : { what: own ?? given }
}

/** "Ten Kazakh and one Uzbek persons": the noun stands once, behind the last of them. */
const sharedNoun = (chunk: ScannedChunk, index: number): string | null => {
  const count = chunk.counts[index]
  const after = chunk.counts[index + 1]
  if (!count?.thing || !after?.thing) return null
  const elliptic = count.thing.what !== null && count.thing.what === count.thing.population
  const joined = after.reading.first - count.thing.next === 1
  const and = /^(?:and|и)$/.test(tokenAt(chunk.tokens, count.thing.next).lower)
  return elliptic && joined && and && after.thing.population !== after.thing.what
    ? after.thing.what
    : null
}

/** Makes the marks of one piece of text, with what links a count to the counts beside it. */
export const marksOfChunk = (text: string, chunk: ScannedChunk): CountMark[] =>
  chunk.counts.map((count, i) => {
    const { reading, rule, thing } = count
    const span = spanOfTokens(chunk.tokens, reading.first, reading.next)
    const words = text.slice(span.start, span.end)
    const links = linksOf(chunk, i)
    return {
      kind: 'count',
      ...span,
      words,
      quantity: reading.quantity(words),
      measures: reading.measures,
      what: sharedNoun(chunk, i) ?? links.what,
      population: thing?.population ?? null,
      affected: thing?.affected ?? null,
      ...(links.partOf ? { partOf: links.partOf } : {}),
      madeBy: { rule: rule.name, version: rule.version, reason: reading.reason },
    }
  })
