import { isKnownBody, LONGEST_BODY } from '../../lexicon/known-bodies.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { hyphenEnd, phraseOf } from '../name-words.ts'
import { CAPITAL_WORDS, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { listedBody } from './body-rules.ts'

/** Index after the longest listed name that begins at `index`; `index` when there is none. */
const listedEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let best = index
  let at = index
  for (let words = 0; words < LONGEST_BODY; words++) {
    if (tokenAt(tokens, at).kind !== 'word' || !isFree(board, at)) break
    if (at > index && tokenAt(tokens, at).lineStart) break
    at = hyphenEnd(tokens, at + 1)
    if (isKnownBody(phraseOf(tokens, index, at), false)) best = at
  }
  return best
}

/** Bodies that are known by a name alone. */
export const findKnownBodies = (board: Board): void => {
  for (const i of wordsOf(board.paragraph, CAPITAL_WORDS)) {
    if (!isFree(board, i)) continue
    const end = listedEnd(board, i)
    if (end > i)
      putBody(board, listedBody, i, end, null, 'The name stands in the list of known bodies')
  }
}
