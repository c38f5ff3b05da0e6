import type { RuleCard } from '../../rule.ts'
import { type Board, type FoundName, put } from '../board.ts'
import { type KnownNames, learnPlace } from '../known.ts'

/** Puts a place on the board, as a rule read it. */
export const putPlace = (
  board: Board,
  rule: RuleCard,
  first: number,
  next: number,
  { role = null, ...read }: Pick<FoundName, 'reason' | 'sure'> & { readonly role?: string | null },
): void =>
  put(board, { first, next, of: 'place', role, rule: rule.name, version: rule.version, ...read })

/** Puts places of one rule on the board, and remembers those that are sure. */
export const placing =
  (rule: RuleCard) =>
  (
    board: Board,
    known: KnownNames,
    [first, next]: readonly [number, number],
    reason: string,
    sure: boolean,
  ): void => {
    putPlace(board, rule, first, next, { reason, sure })
    if (sure) learnPlace(known, board.paragraph.tokens, first, next)
  }
