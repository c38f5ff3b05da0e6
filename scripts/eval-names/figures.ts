import type { NameVerdict } from '../../src/domain/names/compare-names.ts'

/** A pair with what a person says of it, and what was said here. */
export interface Compared {
  readonly same: '1' | '0' | '?'
  readonly verdict: NameVerdict
  readonly score: number
}

export interface Figures {
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly falseMerges: number
  readonly negatives: number
  readonly leftToPerson: number
  readonly forPerson: number
}

/** Of pairs called `same`: precision, recall and F1 over those that a person decided. */
export const figuresOf = (compared: readonly Compared[]): Figures => {
  const of = (same: string, verdict: NameVerdict): number =>
    compared.filter((c) => c.same === same && c.verdict === verdict).length
  const count = (same: string): number => compared.filter((c) => c.same === same).length
  const [right, wrong] = [of('1', 'same'), of('0', 'same')]
  const precision = right + wrong === 0 ? 0 : right / (right + wrong)
  const recall = count('1') === 0 ? 0 : right / count('1')
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {
    pairs: compared.length,
    precision,
    recall,
    f1,
    falseMerges: wrong,
    negatives: count('0'),
    leftToPerson: of('?', 'unsure'),
    forPerson: count('?'),
  }
}

/** The highest F1 that some threshold of the score reaches: for systems that give no verdict. */
export const bestF1 = (
  scored: readonly { readonly score: number; readonly same: boolean }[],
): number => {
  const sorted = scored.toSorted((a, b) => b.score - a.score)
  const positives = scored.filter((s) => s.same).length
  let [right, wrong, best] = [0, 0, 0]
  sorted.forEach(({ score, same }, i) => {
    if (same) right++
    else wrong++
    if (sorted[i + 1]?.score === score) return
    best = Math.max(best, (2 * right) / (right + wrong + positives))
  })
  return best
}
