import { isGivenName } from '../../lexicon/given-names.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { CAPITAL_WORDS, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'

export const bodyAgain: RuleCard = {
  name: 'body-again',
  version: 1,
  reads: 'The bare name of a company or medium that the same text elsewhere names in full.',
  examples: {
    mustRead: [
      {
        text: 'The miners of LLC “Tamen Ugol” stopped work. Tamen Ugol gave no answer.',
        reads: ['Tamen Ugol'],
      },
      {
        text: 'Vesk Drilling LLP denied it. The men left Vesk Drilling.',
        reads: ['Vesk Drilling'],
      },
    ],
    mustNotRead: ['Tamen Ugol gave no answer.'],
  },
}

const MOST_TOKENS = 7

/** Index after the longest learned name of several words at `index`; `index` when there is none. */
const learnedEnd = (board: Board, known: KnownNames, index: number): number => {
  const { tokens, text } = board.paragraph
  const { start } = tokenAt(tokens, index)
  let best = index
  for (let at = index; at < index + MOST_TOKENS && isFree(board, at); at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'break') break
    const written = text.slice(start, token.end).replace(/['’]s$/, '')
    if (known.bodies.has(written)) best = at + 1
  }
  // A word that is a given name besides is left to the persons' rules.
  return best === index + 1 && isGivenName(tokenAt(tokens, index).lower) ? index : best
}

/** Bodies whose name alone is written, once a sign or quotation marks have told that they are such. */
export const findBodiesAgain = (board: Board, known: KnownNames): void => {
  if (known.bodyOpenings.size === 0) return
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, CAPITAL_WORDS)) {
    if (!isFree(board, i)) continue
    if (!known.bodyOpenings.has(tokenAt(tokens, i).text.replace(/['’]s$/, ''))) continue
    const end = learnedEnd(board, known, i)
    if (end > i) putBody(board, bodyAgain, i, end, null, 'The text elsewhere names it as a body')
  }
}
