import type { Span } from '../domain/text-span.ts'
import type { TokenQuery } from '../storage/store.ts'
import { highlightTokens } from './search/highlight.ts'
import { tokensForQuery } from './search/query.ts'
import { indexTokensAt } from './search/word-tokens.ts'
import { eachWord } from './search/words.ts'

export { skeleton } from './search/skeleton.ts'
export { tokensForQuery }

/**
 * The tokens of a text for the search index, parted by spaces: for each word its stem, and for each
 * capitalised word also its Latin skeletons, marked with `~`.
 */
export const tokensForIndex = (text: string): string => {
  const tokens: string[] = []
  eachWord(text, (start, end) => {
    const own = indexTokensAt(text, start, end)
    if (own !== '') tokens.push(own)
  })
  return tokens.join(' ')
}

/** The words of a found passage that answer the query, to be shown as found. */
export const highlight = (text: string, query: string | TokenQuery): Span[] =>
  highlightTokens(text, typeof query === 'string' ? tokensForQuery(query) : query)
