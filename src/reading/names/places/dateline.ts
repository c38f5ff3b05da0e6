import type { RuleCard } from '../../rule.ts'
import { isDash, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { capitalRunEnd } from '../bodies/numbers.ts'
import { isMonth } from './months.ts'
import { putPlace } from './put-place.ts'

export const datelinePlace: RuleCard = {
  name: 'place-dateline',
  version: 2,
  reads: 'The town that opens a report, before its date and a dash.',
  examples: {
    mustRead: [
      { text: 'BESK, 12 May (Steppe Line) – Two men were detained.', reads: ['BESK'] },
      { text: 'Besk Orlo, March 3 — Two men were detained.', reads: ['Besk Orlo'] },
      { text: 'BESK, Orlia, Feb 12 (Wire) - Raiders came.', reads: ['BESK', 'Orlia'] },
      { text: 'БЕСК, 3 марта — Двое задержаны.', reads: ['БЕСК'] },
    ],
    mustNotRead: ['BESK, 12 men were detained – nobody knew.', 'Besk, 12 May.'],
  },
}

const FAR = 9
/** "BESK, Tamen district, Orlia". */
const MOST_NAMES = 3

/** True when a day and month follow, and a dash before the sentence goes on. */
const isDated = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const pair = [tokenAt(tokens, index), tokenAt(tokens, index + 1)]
  const dated = pair.some((t) => isMonth(t.lower)) && pair.some((t) => /^\d{1,2}$/.test(t.text))
  if (!dated) return false
  for (let i = index + 2; i < index + FAR; i++) if (isDash(tokenAt(tokens, i))) return true
  return false
}

/** "BESK, 12 May (…) –" at the head of a paragraph. */
export const findDateline = (board: Board): void => {
  const { tokens } = board.paragraph
  const runs: (readonly [number, number])[] = []
  for (let at = 0; runs.length < MOST_NAMES; ) {
    const next = capitalRunEnd(board, at, tokens.length)
    if (next === at || next - at > 3 || tokenAt(tokens, next).text !== ',') break
    if (isMonth(tokenAt(tokens, at).lower)) break
    runs.push([at, next])
    at = next + 1
  }
  const last = runs.at(-1)
  if (!last || !isDated(board, last[1] + 1)) return
  for (const [first, next] of runs) {
    putPlace(board, datelinePlace, first, next, {
      reason: 'The name opens a report, before its date',
      sure: true,
    })
  }
}
