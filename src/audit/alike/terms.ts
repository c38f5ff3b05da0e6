import type { ToldAt } from '../accounts/told.ts'
import { perSentence } from '../words/per-sentence.ts'
import { type TellingWord, tellingWords } from './telling-words.ts'

/** Terms with how telling each is. */
export type Terms = ReadonlyMap<string, number>

export const termsOf = (words: readonly TellingWord[]): Terms => {
  const terms = new Map<string, number>()
  for (const { term, weight } of words) {
    terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  }
  return terms
}

/** What a whole sentence tells. */
export const sentenceTerms = perSentence((_, view, sentence) =>
  termsOf(tellingWords(view, sentence)),
)

const EDGE = /[;:!?()]|,\s|\s[–—-]\s|\s(?:and|but|while|when|where|who|which|и|а|но|где|когда)\s/gu

/** What the clause around a place tells beside the words that stand there. */
export const clauseTerms = ({ view, sentence, span }: ToldAt): Terms => {
  const [start, end] = [span.start - sentence.start, span.end - sentence.start]
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  for (const { index, 0: between } of view.slice(sentence).matchAll(EDGE)) {
    if (index >= end) {
      to = index
      break
    }
    if (index + between.length <= start) from = index + between.length
  }
  const isBeside = (word: TellingWord): boolean => word.end <= start || word.start >= end
  const inClause = (word: TellingWord): boolean => word.start >= from && word.start < to
  return termsOf(tellingWords(view, sentence).filter((w) => isBeside(w) && inClause(w)))
}

/** How much two stretches tell in common: the sum of what is told in both, as far as both tell it. */
export const inCommon = (a: Terms, b: Terms): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += Math.min(weight, large.get(term) ?? 0)
  return sum
}
