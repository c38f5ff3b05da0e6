import type { Span } from '../../domain/text-span.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { type TellingWord, tellingWords } from './telling-words.ts'

/** Terms with how telling each is. */
export type Terms = ReadonlyMap<string, number>

/** What is told around a place: in its clause, in the rest of its sentence, in the sentences beside it. */
export interface Around {
  readonly clause: Terms
  readonly sentence: Terms
  readonly beside: Terms
}

const EDGE = /[;:!?()]|,\s|\s[–—-]\s|\s(?:and|but|while|when|where|who|which|и|а|но|где|когда)\s/gu

export const aroundOf = (view: TextView, sentence: Sentence, span: Span): Around => {
  const own = { start: span.start - sentence.start, end: span.end - sentence.start }
  const [from, to] = clauseIn(view.slice(sentence), own)
  const others = tellingWords(view, sentence).filter(
    (word) => word.end <= own.start || word.start >= own.end,
  )
  const inClause = ({ start }: TellingWord): boolean => start >= from && start < to
  const beside = [-1, 1].flatMap((step) => {
    const next = view.sentences[sentence.index + step]
    return next ? tellingWords(view, next) : []
  })
  return {
    clause: termsOf(others.filter(inClause)),
    sentence: termsOf(others.filter((word) => !inClause(word))),
    beside: termsOf(beside),
  }
}

const clauseIn = (words: string, { start, end }: Span): readonly [number, number] => {
  let from = 0
  for (const edge of words.matchAll(EDGE)) {
    if (edge.index >= end) return [from, edge.index]
    if (edge.index + edge[0].length <= start) from = edge.index + edge[0].length
  }
  return [from, words.length]
}

export const termsOf = (words: readonly TellingWord[]): Terms => {
  const terms = new Map<string, number>()
  for (const { term, weight } of words) {
    terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  }
  return terms
}

/** How much two stretches tell in common: the sum of what is told in both, as far as both tell it. */
export const inCommon = (a: Terms, b: Terms): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += Math.min(weight, large.get(term) ?? 0)
  return sum
}
