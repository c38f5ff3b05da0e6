import type { TextView } from '../words/text-view.ts'

/** What one text tells of something, in order. */
export interface OfText<T> {
  readonly view: TextView
  readonly told: readonly T[]
}

/** A text of so few sentences tells of one event. */
const SHORT_TEXT = 16

/** What is told by text, of texts short enough to tell of one event. */
export const byShortText = <T extends { readonly view: TextView }>(
  all: readonly T[],
  mostSentences = SHORT_TEXT,
): OfText<T>[] =>
  [...Map.groupBy(all, (t) => t.view)]
    .filter(([view]) => view.sentences.length <= mostSentences)
    .map(([view, told]) => ({ view, told }))
