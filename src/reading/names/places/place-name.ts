import { isCommonWord } from '../../lexicon/common-words.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { isPlaceType } from '../../lexicon/place-types.ts'
import { isRoleWord } from '../../lexicon/role-words.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { isCapitalised, type Token, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { bare, hyphenEnd, looksLikeName } from '../name-words.ts'

const SENTENCE_WORD =
  /^(?:the|this|that|these|those|our|his|her|their|its|in|at|near|from|on|by|and|but|for|with|after|before|when|while|as|then|some|many|all|both|every|each|one|two|three|neighbouring|neighboring)$/

const isPlaceWord = (token: Token): boolean => {
  if (!looksLikeName(token)) return false
  const lower = bare(token)
  if (isCommonWord(lower) || isEthnonym(lower) || isPlaceType(lower)) return false
  return !isRoleWord(lower) || beginsCyrillic(lower)
}

/** "Lake Street", "Freedom Square": before a kind of place with a capital any capital is its name. */
const isBeforeCapitalType = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  const type = tokenAt(tokens, index + 1)
  return (
    looksLikeName(token) &&
    isPlaceType(type.lower) &&
    isCapitalised(type) &&
    !SENTENCE_WORD.test(token.lower) &&
    !isEthnonym(bare(token))
  )
}

/** "North West region", "Upper Besk district": points of the compass are a region's name. */
const isCompass = (board: Board, index: number): boolean =>
  /^(?:North|South|East|West|Far|Upper|Lower|Central|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|North-West|North-East|South-West|South-East|Middle)$/.test(
    tokenAt(board.paragraph.tokens, index).text,
  )

const isOpen = (board: Board, index: number): boolean => {
  const taken = board.takenBy[index]
  return taken === undefined || taken === 'body'
}

/** Index after a place name of up to `most` words that begins at `index`; `index` when none does. */
export const placeNameEnd = (board: Board, index: number, most = 3): number => {
  const { tokens } = board.paragraph
  let at = index
  for (let words = 0; words < most; words++) {
    if (!isOpen(board, at) || !isPlaceWord(tokenAt(tokens, at))) break
    const word = tokenAt(tokens, at)
    if (at > index && word.lineStart) break
    at = hyphenEnd(tokens, at + 1)
    if (/['’]s$/.test(word.text)) break
  }
  return at
}

/** Where a place name of up to three words that ends before `index` begins; `index` when none does. */
export const placeNameStart = (board: Board, index: number, floor: number): number => {
  const { tokens } = board.paragraph
  let at = index
  for (let words = 0; words < 3 && at > floor; words++) {
    let start = at - 1
    while (
      start - 2 >= floor &&
      tokenAt(tokens, start).glued &&
      /^[-‐‑]$/.test(tokenAt(tokens, start - 1).text)
    )
      start -= 2
    if (
      !isOpen(board, start) ||
      !(
        isPlaceWord(tokenAt(tokens, start)) ||
        isBeforeCapitalType(board, start) ||
        isCompass(board, start)
      ) ||
      /['’]s$/.test(tokenAt(tokens, start).text)
    )
      break
    at = start
  }
  return at
}
