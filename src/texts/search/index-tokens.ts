import { indexTokensAt } from './word-tokens.ts'
import { eachWord } from './words.ts'

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
