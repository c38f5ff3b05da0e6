import type { LikeWordFinder, LikeWords } from './like-words.ts'
import type { NameIndex } from './name-index.ts'
import { type NameWord, nameWordsOf } from './name-words.ts'
import { firstSoundClass } from './skeleton.ts'

/** A word of the name that is looked for. */
export interface AskedWord {
  readonly word: NameWord
  readonly like: LikeWords
  /** How many forms hold it or a word like it. */
  readonly forms: number
  /** Rarer words tell more: the logarithm of how few forms hold it. */
  readonly weight: number
}

export interface AskedName {
  readonly words: readonly AskedWord[]
  /** Classes of first sounds. */
  readonly initials: readonly string[]
}

/** More words than this are no name; the first ones are looked for. */
const MOST_WORDS = 8

const formsWith = ({ postings }: NameIndex, like: LikeWords): number => {
  let forms = 0
  for (const word of like.keys())
    forms += (postings.starts[word + 1] ?? 0) - (postings.starts[word] ?? 0)
  return forms
}

export const askedWord = (index: NameIndex, word: NameWord, like: LikeWords): AskedWord => {
  const forms = formsWith(index, like)
  return { word, like, forms, weight: Math.log(2 + index.forms.count / (1 + forms)) }
}

/** What a written name looks for in the index. */
export const askName = (index: NameIndex, finder: LikeWordFinder, written: string): AskedName => {
  const { words, initials } = nameWordsOf(written)
  const different = [...new Map(words.map((word) => [word.sounds, word])).values()]
  return {
    words: different.slice(0, MOST_WORDS).map((word) => askedWord(index, word, finder.of(word))),
    initials: initials.map(firstSoundClass),
  }
}
