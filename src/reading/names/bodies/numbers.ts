import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'

const NUMBER = /^\d{1,6}$/
const NUMERO = /^(?:no|nr|номер)$/

/** Index after "No. 2", «№ 5», "#5" at `index`; `index` when none stands there. */
export const numberedEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const sign = tokenAt(tokens, index)
  let at = index
  if (sign.text === '№' || sign.text === '#') at++
  else if (sign.kind === 'word' && NUMERO.test(sign.lower)) {
    at++
    if (tokenAt(tokens, at).text === '.') at++
  } else return index
  return NUMBER.test(tokenAt(tokens, at).text) ? at + 1 : index
}

const ENGLISH_ORDINAL = /^(?:st|nd|rd|th)$/
const RUSSIAN_ORDINAL = /^(?:й|я|е|го|му|м|ой|ю|ом|ый|ая|ое)$/

/** Where "4th" or «64-й» that ends before `index` begins; `index` when none does. */
export const ordinalStart = (board: Board, index: number, floor: number): number => {
  const { tokens } = board.paragraph
  const ending = tokenAt(tokens, index - 1)
  if (ending.kind !== 'word' || !ending.glued) return index
  if (ENGLISH_ORDINAL.test(ending.text) && NUMBER.test(tokenAt(tokens, index - 2).text))
    return index - 2 >= floor ? index - 2 : index
  const joined = /^[-–‑]$/.test(tokenAt(tokens, index - 2).text)
  if (!joined || !RUSSIAN_ORDINAL.test(ending.text)) return index
  return NUMBER.test(tokenAt(tokens, index - 3).text) && index - 3 >= floor ? index - 3 : index
}

const MOST_WORDS = 4

/** Index after the capitalised words from `index` on, at most four, on one line and free. */
export const capitalRunEnd = (board: Board, index: number, ceiling: number): number => {
  const { tokens } = board.paragraph
  let at = index
  while (at < ceiling && at - index < MOST_WORDS) {
    const token = tokenAt(tokens, at)
    const word = token.kind === 'word' && isCapitalised(token) && board.takenBy[at] === undefined
    if (!word || (at > index && token.lineStart)) break
    if (at > index && isCyrillic(token) !== isCyrillic(tokenAt(tokens, index))) break
    at++
    const joined = tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).glued
    if (joined && tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === 'word') at += 2
    if (/['’]s$/.test(token.text)) break
  }
  return at
}
