import { vaguely } from '../../../domain/quantities.ts'
import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount, FractionAmount } from '../amount.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { isPercent } from '../words/units.ts'

/** "Half of", "two thirds of": bounds by convention, since the word is rarely meant to the man. */
const readFraction = (amount: FractionAmount): CountReading => ({
  first: amount.first,
  next: amount.next,
  quantity: (words) =>
    vaguely(amount.low, amount.high, words, { unit: { of: 'share', unit: 'percent' } }),
  measures: 'things',
  reason: 'a part of a whole',
})

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is === 'fraction') return readFraction(amount)
  if (amount.is !== 'number') return null
  const word = tokenAt(tokens, amount.next).lower
  const apart = word === 'per' && tokenAt(tokens, amount.next + 1).lower === 'cent'
  if (!apart && !isPercent(word)) return null
  return {
    first: amount.first,
    next: amount.next + (apart ? 2 : 1),
    quantity: (words) => quantityOf(amount, words, { of: 'share', unit: 'percent' }),
    measures: 'things',
    reason: `${reasonOf(amount)} of a hundred`,
  }
}

export const share: CountRule = {
  name: 'count.share',
  version: 2,
  reads: 'A share in per cent, or as a part: half, a third.',
  examples: {
    mustRead: [
      { text: 'inhabitants, 94% of them members', counts: ['94%: exact 94 percent'] },
      { text: '30 per cent', counts: ['30 per cent: exact 30 percent'] },
      { text: 'about 12.5 percent', counts: ['about 12.5 percent: about 11.25–13.75 percent'] },
      { text: 'half of the houses', counts: ['half: vague 45–55 percent'] },
      { text: 'более половины домов', counts: ['более половины: vague 50–100 percent'] },
      { text: 'two thirds of the accused', counts: ['two thirds: vague 60–73.3 percent'] },
    ],
    mustNotRead: [
      'per cent',
      '% of them',
      'in the second half of the year',
      'во второй половине дня',
    ],
  },
  read,
}
