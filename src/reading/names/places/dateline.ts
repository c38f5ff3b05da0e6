import type { RuleCard } from '../../rule.ts'
import { isDash, tokenAt } from '../../tokens/token.ts'
import { type Board, put } from '../board.ts'
import { capitalRunEnd } from '../bodies/numbers.ts'

export const datelinePlace: RuleCard = {
  name: 'place-dateline',
  version: 1,
  reads: 'The town that opens a report, before its date and a dash.',
  examples: {
    mustRead: [
      { text: 'BESK, 12 May (Steppe Line) – Two men were detained.', reads: ['BESK'] },
      { text: 'Besk Orlo, March 3 — Two men were detained.', reads: ['Besk Orlo'] },
      { text: 'БЕСК, 3 марта — Двое задержаны.', reads: ['БЕСК'] },
    ],
    mustNotRead: ['BESK, 12 men were detained – nobody knew.', 'Besk, 12 May.'],
  },
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/
const FAR = 9

/** True when a day and month follow, and a dash before the sentence goes on. */
const isDated = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const pair = [tokenAt(tokens, index), tokenAt(tokens, index + 1)]
  const dated = pair.some((t) => MONTH.test(t.lower)) && pair.some((t) => /^\d{1,2}$/.test(t.text))
  if (!dated) return false
  for (let i = index + 2; i < index + FAR; i++) if (isDash(tokenAt(tokens, i))) return true
  return false
}

/** "BESK, 12 May (…) –" at the head of a paragraph. */
export const findDateline = (board: Board): void => {
  const { tokens } = board.paragraph
  const next = capitalRunEnd(board, 0, tokens.length)
  if (next === 0 || next > 3 || tokenAt(tokens, next).text !== ',') return
  if (!isDated(board, next + 1)) return
  put(board, {
    first: 0,
    next,
    of: 'place',
    role: null,
    rule: datelinePlace.name,
    version: datelinePlace.version,
    reason: 'The name opens a report, before its date',
    sure: true,
  })
}
