import { endsLine, isCapitalised, isDash, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'

/** A byline has the author's name, perhaps with what they are, before the medium. */
const FARTHEST = 7
const FARTHEST_DATELINE = 14

/** A line, or its end behind a comma with a date: nothing else follows a credit. */
const endsCredit = (board: Board, next: number): boolean => {
  if (endsLine(board.paragraph.tokens, next)) return true
  const { tokens } = board.paragraph
  return tokenAt(tokens, next).text === ',' && tokenAt(tokens, next + 1).kind === 'number'
}

/** «Дилором Беск, «Степной курьер»»: at the head of a line, behind names and a comma. */
const isByline = (board: Board, index: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index - 1).text !== ',' || !endsCredit(board, next)) return false
  let capitals = 0
  for (let i = index - 2; i >= Math.max(0, index - FARTHEST); i--) {
    const token = tokenAt(tokens, i)
    if (/^[.!?:;]$/.test(token.text) && !token.glued) return false
    if (isCapitalised(token)) capitals++
    if (token.lineStart) return capitals > 1
  }
  return false
}

/** «(«Степной блокнот», 14.02.2023)», «Говорил Иван Беск («Степной блокнот»)». */
const isInBrackets = (board: Board, index: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index - 1).text !== '(') return false
  const after = tokenAt(tokens, next)
  if (after.text === ',') return tokenAt(tokens, next + 1).kind === 'number'
  return after.text === ')' && isCapitalised(tokenAt(tokens, index - 2))
}

/** «БЕСК, 25 августа – «Степной вестник».»: behind the dash of a dateline. */
const isInDateline = (board: Board, index: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (!isDash(tokenAt(tokens, index - 1)) || !/^[.)]$/.test(tokenAt(tokens, next).text))
    return false
  let numbers = 0
  for (let i = index - 2; i >= Math.max(0, index - FARTHEST_DATELINE); i--) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'number') numbers++
    if (token.lineStart) return numbers > 0 && isCapitalised(token)
  }
  return false
}

/** True where the quoted name at `[index, next)` stands as the medium of a byline, a source or a dateline. */
export const isCredited = (board: Board, index: number, next: number): boolean =>
  isByline(board, index, next) ||
  isInBrackets(board, index, next) ||
  isInDateline(board, index, next)
