import type { Board } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { findAbbreviations } from './abbreviations.ts'
import { findBodiesAgain } from './bodies-again.ts'
import { findRussianBodies } from './bodies-ru.ts'
import { findCompanies } from './companies.ts'
import { findKnownBodies } from './known-bodies.ts'
import { findNamedBodies } from './named-bodies.ts'
import { findOffices } from './offices.ts'
import { findRussianOffices } from './offices-ru.ts'
import { findPlainBodies } from './plain-bodies.ts'
import { findQuotedBodies } from './quoted-bodies.ts'
import { findReportingBodies } from './reporting-bodies.ts'
import { findShortBodies } from './short-bodies.ts'
import { findTitledNames } from './titled-names.ts'
import { findUnits } from './units.ts'

/** Bodies of state, courts, police, organisations, media. */
export const findBodies = (board: Board, known: KnownNames): void => {
  findUnits(board)
  findCompanies(board, known)
  findNamedBodies(board)
  findRussianOffices(board)
  findRussianBodies(board, known)
  findQuotedBodies(board, known)
  findOffices(board)
  findKnownBodies(board)
  findTitledNames(board, known)
  findReportingBodies(board, known)
  findAbbreviations(board, known)
  findBodiesAgain(board, known)
  findShortBodies(board, known)
  findPlainBodies(board)
}
