import type { Told } from '../accounts/told.ts'
import type { AuditContext } from '../context.ts'
import { plainNumbersOf } from './plain-numbers.ts'
import { questionOf } from './question.ts'

/**
 * Numbers of which no count was read ("we laid fourteen in the ground"), where their clause says what
 * befell how many of whom.
 */
export const plainFiguresOf = (context: AuditContext): Told[] =>
  plainNumbersOf(context).flatMap((number): Told[] => {
    const { view, sentence, span, range, counted, effect } = number
    const about = questionOf(number, counted, effect)
    if (about === null) return []
    const [low, high] = range
    return [{ view, sentence, span, about, low, high, words: view.slice(span), claims: [] }]
  })
