import { tellingWords } from '../alike/telling-words.ts'
import type { TextView } from '../words/text-view.ts'

/**
 * How much two texts say in the same words, or of the same concepts in other words: the cosine of
 * their terms, where a term that few of the texts have weighs more (term frequency and inverse document frequency; Salton and Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988).
 */
export class TextLikeness {
  readonly #counts = new Map<TextView, ReadonlyMap<string, number>>()
  readonly #texts = new Map<string, number>()
  readonly #weights = new Map<TextView, ReadonlyMap<string, number>>()

  constructor(views: Iterable<TextView>) {
    for (const view of views) {
      const counts = countsOf(view)
      this.#counts.set(view, counts)
      for (const term of counts.keys()) this.#texts.set(term, (this.#texts.get(term) ?? 0) + 1)
    }
  }

  /** From 0, no word in common, to 1, the same words as often. */
  of(a: TextView, b: TextView): number {
    const [x, y] = [this.#weightsOf(a), this.#weightsOf(b)]
    const [small, large] = x.size <= y.size ? [x, y] : [y, x]
    let alike = 0
    for (const [term, weight] of small) alike += weight * (large.get(term) ?? 0)
    return alike
  }

  #weightsOf(view: TextView): ReadonlyMap<string, number> {
    const known = this.#weights.get(view)
    if (known) return known
    const weights = new Map<string, number>()
    let squares = 0
    for (const [term, count] of this.#counts.get(view) ?? []) {
      const rarity = Math.log((this.#counts.size + 1) / (this.#texts.get(term) ?? 1))
      const weight = (1 + Math.log(count)) * rarity
      weights.set(term, weight)
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (const [term, weight] of weights) weights.set(term, weight / length)
    this.#weights.set(view, weights)
    return weights
  }
}

/** A concept that is told beside others in nearly every text ties no two of them. */
const TELLING = 0.5

/** How often each word and each concept is told, once a sentence. */
const countsOf = (view: TextView): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const add = (term: string): void => {
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  for (const sentence of view.sentences) {
    for (const term of view.terms(sentence)) add(term)
    const told = tellingWords(view, sentence).filter((w) => w.isConcept && w.weight >= TELLING)
    for (const concept of new Set(told.map(({ term }) => term))) add(`concept ${concept}`)
  }
  return counts
}
