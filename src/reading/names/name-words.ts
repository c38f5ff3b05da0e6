import { isCommonWord } from '../lexicon/common-words.ts'
import { isEthnonym } from '../lexicon/ethnonyms.ts'
import { isPlaceType, isPlaceTypeBeforeRu } from '../lexicon/place-types.ts'
import { isRoleWord, isTitle } from '../lexicon/role-words.ts'
import { remembered } from '../tokens/remembered.ts'
import { isCapitalised, type Token, tokenAt } from '../tokens/token.ts'

const withoutPossessive = (lower: string): string =>
  lower.endsWith("'s") ? lower.slice(0, -2) : lower

/** Lowercase without a possessive ending. */
export const bare = (token: Token): string => withoutPossessive(token.lower)

/** Written like a name: a capital and small letters (or all capitals, four or more). */
export const looksLikeName = (token: Token): boolean =>
  token.kind === 'word' && isCapitalised(token) && isWrittenAsName(token.text)

const isWrittenAsName = remembered((text) =>
  /^\p{Lu}(?:[\p{Ll}\p{M}'’]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}{3,})$/u.test(text),
)

/** Looks like a name and is no word of another kind. */
export const isNameWord = (token: Token): boolean => looksLikeName(token) && isOfNames(bare(token))

const isOfNames = remembered(
  (lower) =>
    !isCommonWord(lower) &&
    !isEthnonym(lower) &&
    !isTitle(lower) &&
    !isRoleWord(lower) &&
    !isPlaceType(lower) &&
    !isPlaceTypeBeforeRu(lower),
)

export const isHyphen = (token: Token): boolean => token.kind === 'punct' && HYPHENS.has(token.text)

const HYPHENS = new Set('-‐‑')

/** Index after a name word and what is joined to it by hyphens; `index` itself when there is none. */
export const nameWordEnd = (tokens: readonly Token[], index: number): number => {
  if (!isNameWord(tokenAt(tokens, index))) return index
  return hyphenEnd(tokens, index + 1)
}

/** No name is joined by more than three hyphens. */
const MOST_JOINED = 6

/** Index after what is joined by hyphens to the word before `index`. */
export const hyphenEnd = (tokens: readonly Token[], index: number): number => {
  let next = index
  while (
    next - index < MOST_JOINED &&
    isHyphen(tokenAt(tokens, next)) &&
    tokenAt(tokens, next).glued &&
    tokenAt(tokens, next + 1).glued &&
    tokenAt(tokens, next + 1).kind === 'word'
  ) {
    next += 2
  }
  return next
}

/** The tokens' words in lowercase, hyphens unspaced, without a possessive at the end. */
export const phraseOf = (tokens: readonly Token[], first: number, next: number): string => {
  let phrase = ''
  for (let i = first; i < next; i++) {
    const token = tokenAt(tokens, i)
    phrase += (token.glued || phrase === '' ? '' : ' ') + token.lower
  }
  return withoutPossessive(phrase)
}
