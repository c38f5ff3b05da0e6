import { foldWord } from './fold.ts'
import { withoutEndings } from './name-endings.ts'
import { skeleton } from './skeleton.ts'
import { stem } from './stem.ts'
import { hashOf, WordTable } from './word-table.ts'

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

/**
 * Words kept with their tokens: running text says few words very often. Two generations, so that the
 * common ones stay when the rare ones go. Some 35 MB when both are full.
 */
let young = new WordTable()
let old = new WordTable()

/** A word cut from a text may keep the whole text in memory for as long as it lives itself. */
const ownCopy = (word: string): string => ` ${word}`.slice(1)

/** The tokens of the word that stands there as they go into the index, parted by spaces; "" for none. */
export const indexTokensAt = (text: string, start: number, end: number): string => {
  const hash = hashOf(text, start, end)
  const known = young.find(hash, text, start, end)
  if (known !== undefined) return known
  const word = ownCopy(text.slice(start, end))
  const tokens = old.find(hash, text, start, end) ?? joinTokens(tokensOfWord(word))
  if (young.isFull) {
    old = young
    young = new WordTable()
  }
  young.add(hash, word, tokens)
  return tokens
}

const joinTokens = ({ stem: base, skeletons }: WordTokens): string =>
  [base, ...skeletons].filter((token) => token !== '').join(' ')
