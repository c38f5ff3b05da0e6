import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'

export const unitBody: RuleCard = {
  name: 'body-unit',
  version: 1,
  reads: 'A military unit by its number: в/ч 12345, войсковая часть 54321, LIB 345.',
  examples: {
    mustRead: [
      { text: 'Он служил в в/ч 12345.', reads: ['в/ч 12345'] },
      { text: 'Солдаты войсковой части № 54321 ушли.', reads: ['войсковой части № 54321'] },
      { text: 'LIB 345 burned the houses.', reads: ['LIB 345'] },
    ],
    mustNotRead: ['Эта часть 3 главы 5 отменена.', 'The LIB was closed.', 'в/ч не указана'],
  },
}

const UNIT = /^(?:LIB|LID|LIR|IB|ID|IBN|ЛПБ|МСБ|ОМСБр|ОМБр|ОДШБ)$/

const OF_TROOPS = /^(?:войсков(?:ая|ой|ую)|воинск(?:ая|ой|ую))$/

/** Index of the number after an optional sign. */
const numberAt = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const at = /^[№#]$/.test(tokenAt(tokens, index).text) ? index + 1 : index
  return /^\d{1,6}$/.test(tokenAt(tokens, at).text) ? at : -1
}

/** Index of the number of the unit that is named from `index` on; -1 when none is. */
const unitNumber = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  if (UNIT.test(token.text)) {
    return tokenAt(tokens, index + 1).glued ? -1 : numberAt(board, index + 1)
  }
  if (token.lower === 'в' && tokenAt(tokens, index + 1).text === '/')
    return tokenAt(tokens, index + 2).lower === 'ч' ? numberAt(board, index + 3) : -1
  if (!OF_TROOPS.test(token.lower)) return -1
  return /^част(?:ь|и|ью)$/.test(tokenAt(tokens, index + 1).lower) ? numberAt(board, index + 2) : -1
}

const UNITS = wordKind(
  ({ kind, text, lower }) =>
    kind === 'word' && (UNIT.test(text) || lower === 'в' || OF_TROOPS.test(lower)),
)

export const findUnits = (board: Board): void => {
  for (const i of wordsOf(board.paragraph, UNITS)) {
    if (!isFree(board, i)) continue
    const number = unitNumber(board, i)
    if (number >= 0)
      putBody(board, unitBody, i, number + 1, null, 'A military unit with its number')
  }
}
