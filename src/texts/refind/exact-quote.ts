import type { Passage } from '../../domain/passage.ts'
import { type Candidate, clearBest } from './context.ts'
import { occurrences } from './occurrences.ts'

/**
 * The second way: the very same words stand somewhere else. One place is enough when the words are
 * long; a short quote, or several places, must be told by the context.
 */
export const byExactQuote = (text: string, { quote }: Passage): Candidate | null => {
  const found = occurrences(text, quote.exact)
  return found && found.length > 0 ? clearBest(text, quote, found) : null
}
