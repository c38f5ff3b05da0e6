import type { Passage } from '../../domain/passage.ts'
import { type Candidate, clearBest } from './context.ts'
import { occurrences } from './occurrences.ts'

/**
 * The second way: the very same words stand somewhere else. One place is enough when the words are
 * long; a short quote, or several places, must be told by the context. `too-many`: the words are so
 * common in the text that looking further is of no use.
 */
export const byExactQuote = (text: string, { quote }: Passage): Candidate | 'too-many' | null => {
  const found = occurrences(text, quote.exact)
  if (found === null) return 'too-many'
  return found.length > 0 ? clearBest(text, quote, found) : null
}
