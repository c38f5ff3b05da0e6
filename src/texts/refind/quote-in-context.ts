import type { Passage } from '../../domain/passage.ts'
import { type Candidate, clearBest, type Quote } from './context.ts'
import { type FoldedText, foldText, foldWords } from './folded-text.ts'
import { occurrences } from './occurrences.ts'

const foldQuote = (quote: Quote): Quote => ({
  exact: foldWords(quote.exact),
  // The inner edges are kept as they fold, so that context is counted outwards from the quote.
  prefix: foldText(quote.prefix).folded,
  suffix: foldText(`x${quote.suffix}`).folded.slice(1),
})

/**
 * The third way: the same words up to what a reader doesn't see (white space, hyphenation marks,
 * quotation marks), told by their context. Other wording is other words: it isn't taken for the pin.
 */
export const byQuoteInContext = (text: FoldedText, { quote }: Passage): Candidate | null => {
  const folded = foldQuote(quote)
  const found = occurrences(text.folded, folded.exact)
  if (!found || found.length === 0) return null
  const best = clearBest(text.folded, folded, found)
  return best && { start: text.startOf(best.start), end: text.endOf(best.end - 1) }
}
