import type { Candidate } from './context.ts'

/** More occurrences than this of one quote can't be told apart by context: the pin is reported lost. */
export const MOST_OCCURRENCES = 2_000

/** Every place where `words` stand in `text`, overlapping ones included; null when there are too many. */
export const occurrences = (text: string, words: string): Candidate[] | null => {
  const found: Candidate[] = []
  if (words.length === 0) return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (found.length === MOST_OCCURRENCES) return null
    found.push({ start: at, end: at + words.length })
  }
  return found
}
