import type { Sentence, TextView } from './text-view.ts'

/** Asks something of a sentence once and keeps the answer as long as the sentence is kept. */
export const perSentence = <T>(
  ask: (words: string, view: TextView, sentence: Sentence) => T,
): ((view: TextView, sentence: Sentence) => T) => {
  const known = new WeakMap<Sentence, { readonly answer: T }>()
  return (view, sentence) => {
    const kept = known.get(sentence)
    if (kept) return kept.answer
    const answer = ask(view.slice(sentence), view, sentence)
    known.set(sentence, { answer })
    return answer
  }
}
