import type { RuleCard } from '../../rule.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import type { NameRun } from './run.ts'

/** What a rule says of a run of name words: that it names a person, and why. */
export interface PersonSign {
  readonly reason: string
  readonly role?: string
  /** Sure enough that the name's parts are recognised elsewhere in the text. */
  readonly sure: boolean
}

/** Decides from a run and what stands around it. Rules are asked in order; the first answer counts. */
export interface PersonRule extends RuleCard {
  readonly sign: (run: NameRun, board: Board) => PersonSign | null
}

/** The token `steps` before the run, or after it; a point of the sentence's end is a token too. */
export const before = (run: NameRun, board: Board, steps = 1): Token =>
  run.first - steps < run.sentence.first
    ? OUTSIDE
    : tokenAt(board.paragraph.tokens, run.first - steps)

export const after = (run: NameRun, board: Board, steps = 1): Token =>
  run.next + steps - 1 >= run.sentence.next
    ? OUTSIDE
    : tokenAt(board.paragraph.tokens, run.next + steps - 1)

const OUTSIDE: Token = tokenAt([], 0)

export const atSentenceStart = (run: NameRun): boolean => run.first === run.sentence.first
