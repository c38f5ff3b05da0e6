import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount } from '../amount.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'

const OLDEST = 120

const endsHere = (token: Token): boolean =>
  token.kind !== 'word' && token.kind !== 'number' && /^[.,;:)!?]?$/.test(token.text)

/** "who is 73." and "aged 73": a bare number of years, with nothing behind it to count. */
const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is !== 'number' || amount.low > OLDEST) return null
  const before = tokenAt(tokens, amount.first - 1).lower
  const aged = /^(?:aged|age)$/.test(before)
  const who = before === 'is' && /^(?:who|he|she)$/.test(tokenAt(tokens, amount.first - 2).lower)
  if (!aged && !(who && endsHere(tokenAt(tokens, amount.next)))) return null
  return {
    first: amount.first,
    next: amount.next,
    quantity: (words) => quantityOf(amount, words, { of: 'age', unit: 'years' }),
    measures: 'age',
    what: 'years',
    reason: `${reasonOf(amount)} said of a person's age`,
  }
}

export const age: CountRule = {
  name: 'count.age',
  version: 1,
  reads: 'An age without a word for years.',
  examples: {
    mustRead: [
      { text: 'his mother, who is 73. She', counts: ['73: exact 73 years'] },
      { text: 'B. Example, aged 41, was taken', counts: ['41: exact 41 years'] },
    ],
    mustNotRead: ['who is free'],
  },
  read,
}
