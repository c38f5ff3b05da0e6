import type { RuleCard } from '../../rule.ts'
import { type Board, put } from '../board.ts'

export const putBody = (
  board: Board,
  rule: RuleCard,
  first: number,
  next: number,
  role: string | null,
  reason: string,
): void =>
  put(board, {
    first,
    next,
    of: 'body',
    role,
    rule: rule.name,
    version: rule.version,
    reason,
    sure: true,
  })
