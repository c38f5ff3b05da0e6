import type { Span } from '../domain/text-span.ts'
import type { TokenQuery } from '../storage/store.ts'
import { highlightTokens } from './search/highlight.ts'
import { tokensForQuery } from './search/query.ts'

export { tokensForIndex } from './search/index-tokens.ts'
export { skeleton } from './search/skeleton.ts'
export { tokensAside } from './search/tokens-aside.ts'
export { tokensForQuery }

/** The words of a found passage that answer the query, to be shown as found. */
export const highlight = (text: string, query: string | TokenQuery): Span[] =>
  highlightTokens(text, typeof query === 'string' ? tokensForQuery(query) : query)
