import { tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { wordKind } from '../word-kinds.ts'

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '„': '“' }

/** Signs that open a quotation. */
export const OPENING_QUOTES = wordKind(
  ({ kind, text }) => kind === 'punct' && CLOSING[text] !== undefined,
)

/** The sign that closes what opens at `index`; null when nothing opens there. */
export const openingOf = (board: Board, index: number): string | null => {
  const token = tokenAt(board.paragraph.tokens, index)
  return token.kind === 'punct' ? (CLOSING[token.text] ?? null) : null
}

const LONGEST_NAME = 8
const STOPS = new Set('.,!?;:')

/** Index after a quoted name that begins at `index`: a capital first, few words, no stop; else null. */
export const afterQuotedName = (board: Board, index: number): number | null => {
  const { tokens } = board.paragraph
  const closing = openingOf(board, index)
  if (closing === null || !/^[\p{Lu}\p{N}]/u.test(tokenAt(tokens, index + 1).text)) return null
  for (let i = index + 2; i <= index + LONGEST_NAME; i++) {
    const token = tokenAt(tokens, i)
    if (token.text === closing) return i + 1
    // «Гулагу.нет»: a point within a word.
    const within = token.text === '.' && token.glued && tokenAt(tokens, i + 1).glued
    const inWord = within && tokenAt(tokens, i + 1).kind === 'word'
    if ((STOPS.has(token.text) && !inWord) || token.kind === 'break') return null
  }
  return null
}
