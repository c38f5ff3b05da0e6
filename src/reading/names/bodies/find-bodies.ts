import type { Board } from '../board.ts'
import type { KnownNames } from '../known.ts'

/** Bodies of state, courts, police, organisations, media. */
export const findBodies = (_board: Board, _known: KnownNames): void => {}
