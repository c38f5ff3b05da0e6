import { foldWord } from './fold.ts'
import { withoutEndings } from './name-endings.ts'
import { skeleton } from './skeleton.ts'
import { stem } from './stem.ts'

/** Begins every skeleton: storage keeps such tokens in a row of their own, apart from the stems. */
export const SKELETON_MARK = '~'

/** Longer "words" are no words; their beginning is enough to find them by. */
const LONGEST_WORD = 64

/** The tokens of one word: its stem, and its skeletons when it may be a name. */
export interface WordTokens {
  readonly stem: string
  readonly skeletons: readonly string[]
}

/** The skeletons of a word as it stands and without the endings it may have, marked. */
export const skeletonsOf = (word: string): string[] => {
  const bare = word.replace(/['’]s$/i, '')
  const all = [bare, ...withoutEndings(bare)].map(skeleton).filter((form) => form !== null)
  return [...new Set(all)].map((form) => SKELETON_MARK + form)
}

const startsLikeName = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

export const tokensOfWord = (written: string, asName = startsLikeName(written)): WordTokens => {
  const word =
    written.length > LONGEST_WORD ? written.slice(0, LONGEST_WORD).toWellFormed() : written
  return { stem: stem(foldWord(word)), skeletons: asName ? skeletonsOf(word) : [] }
}

/** Words kept with their tokens: running text says few words very often. Some 15 MB when full. */
const MOST_KEPT = 80_000

const kept = new Map<string, string>()

/** The tokens of a word as it goes into the index, parted by spaces; "" for a word that has none. */
export const indexTokensOfWord = (word: string): string => {
  const known = kept.get(word)
  if (known !== undefined) return known
  const { stem: base, skeletons } = tokensOfWord(word)
  const tokens = [base, ...skeletons].filter((token) => token !== '').join(' ')
  // Emptied whole: the common words are back after a page.
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, tokens)
  return tokens
}
