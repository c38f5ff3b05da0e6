import type { SearchTerm, TokenQuery } from '../../storage/store.ts'
import { foldWord } from './fold.ts'
import { skeleton } from './skeleton.ts'
import { stem } from './stem.ts'
import { SKELETON_MARK, tokensOfWord } from './word-tokens.ts'
import { eachWord } from './words.ts'

/** More words than this in a query don't narrow it; they only cost. */
const MOST_WORDS = 32

const QUOTED = /["“”„«]([^"“”„«»]*)["“”»]/gu

const wordsOf = (text: string): { readonly word: string; readonly end: number }[] => {
  const words: { word: string; end: number }[] = []
  eachWord(text, (start, end) => words.push({ word: text.slice(start, end), end }))
  return words
}

const termsOfWord = (word: string): SearchTerm[] => {
  const { stem: base, skeletons } = tokensOfWord(word, true)
  return [base, ...skeletons].filter((token) => token !== '').map((token) => ({ tokens: [token] }))
}

/** A beginning: the words that go on from it, in stems or skeletons, and its own stem if shorter. */
const termsOfBeginning = (word: string): SearchTerm[] => {
  const folded = foldWord(word)
  const base = stem(folded)
  const bare = skeleton(word)
  return [
    { tokens: [folded], prefix: true },
    ...(base !== folded && folded.startsWith(base) ? [{ tokens: [base] }] : []),
    ...(bare === null ? [] : [{ tokens: [SKELETON_MARK + bare], prefix: true }]),
  ]
}

/**
 * What to look for: every word must be found, as its stem or, however it is spelled, as a name.
 * `"quoted words"` must stand beside each other; `begin*` finds what begins so. No words: no groups,
 * which finds nothing.
 */
export const tokensForQuery = (query: string): TokenQuery => {
  const groups: SearchTerm[][] = []
  const loose = query.replace(QUOTED, (_, phrase: string) => {
    const tokens = wordsOf(phrase)
      .map(({ word }) => tokensOfWord(word, false).stem)
      .filter((token) => token !== '')
    if (tokens.length > 0) groups.push([{ tokens }])
    return ' '
  })
  for (const { word, end } of wordsOf(loose)) {
    const terms = loose.charAt(end) === '*' ? termsOfBeginning(word) : termsOfWord(word)
    if (terms.length > 0) groups.push(terms)
  }
  return groups.slice(0, MOST_WORDS)
}
