import type { Board } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { findAbbreviations } from './abbreviations.ts'
import { findRussianBodies } from './bodies-ru.ts'
import { findKnownBodies } from './known-bodies.ts'
import { findNamedBodies } from './named-bodies.ts'
import { findPlainBodies } from './plain-bodies.ts'
import { findQuotedBodies } from './quoted-bodies.ts'

/** Bodies of state, courts, police, organisations, media. */
export const findBodies = (board: Board, known: KnownNames): void => {
  findNamedBodies(board)
  findRussianBodies(board)
  findQuotedBodies(board, known)
  findKnownBodies(board)
  findAbbreviations(board, known)
  findPlainBodies(board)
}
