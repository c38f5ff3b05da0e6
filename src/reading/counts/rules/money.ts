import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount } from '../amount.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { currencyOf } from '../words/units.ts'

interface Currency {
  readonly code: string | null
  readonly first: number
  readonly next: number
}

const COUNTRY: Readonly<Record<string, string>> = { us: 'USD', american: 'USD', canadian: 'CAD' }

/** A sign before the number, or a word after it: "$5,000", "millions of dollars", "5 млн тенге". */
const currencyBeside = (tokens: readonly Token[], amount: Amount): Currency | null => {
  const sign = tokenAt(tokens, amount.first - 1)
  if (sign.kind === 'punct' && /^[$€£₸₽]$/.test(sign.text)) {
    return { code: currencyOf(sign.text) ?? null, first: amount.first - 1, next: amount.next }
  }
  let at = amount.next
  if (tokenAt(tokens, at).lower === 'of') at++
  const country = COUNTRY[tokenAt(tokens, at).lower]
  if (country) at++
  const code = currencyOf(tokenAt(tokens, at).lower)
  if (code === undefined) return null
  return { code: country ?? code, first: amount.first, next: at + 1 }
}

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  const currency = amount.is === 'none' ? null : currencyBeside(tokens, amount)
  if (!currency) return null
  return {
    first: currency.first,
    next: currency.next,
    quantity: (words) => quantityOf(amount, words, { of: 'money', currency: currency.code }),
    measures: 'money',
    what: 'money',
    reason: `${reasonOf(amount)} of a currency`,
  }
}

export const money: CountRule = {
  name: 'count.money',
  version: 1,
  reads: 'A sum of money, with the sign or the word of a currency.',
  examples: {
    mustRead: [
      {
        text: 'amounts to millions of dollars',
        counts: ['millions of dollars: vague 1000000–999999999 money ?'],
      },
      { text: 'paid 300,000 tenge each', counts: ['300,000 tenge: exact 300000 money KZT'] },
      { text: 'a loan of €1.5 million', counts: ['€1.5 million: exact 1500000 money EUR'] },
      { text: '$200-300 thousand', counts: ['$200-300 thousand: range 200000–300000 money ?'] },
      { text: 'более 5 млн тенге', counts: ['более 5 млн тенге: more-than 5000000– money KZT'] },
    ],
    mustNotRead: ['the dollar fell', 'money for all'],
  },
  read,
}
