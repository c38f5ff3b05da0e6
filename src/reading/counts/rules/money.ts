import { type Token, tokenAt } from '../../tokens/token.ts'
import type { Amount } from '../amount.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'
import { currencyOf, isMoneySign } from '../words/units.ts'

interface Currency {
  readonly code: string | null
  readonly first: number
  readonly next: number
}

const COUNTRY: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
])

/** "$5,000", "US$ 40,000", "KZT 2 million": the sign stands before the number. */
const signBefore = (tokens: readonly Token[], amount: Amount): Currency | null => {
  const number = amount.is === 'number' ? amount.numeral.first : amount.first
  const sign = tokenAt(tokens, number - 1)
  if (!isMoneySign(sign)) return null
  const american = tokenAt(tokens, number - 2).lower === 'us'
  const first = Math.min(amount.first, american ? number - 2 : number - 1)
  const code = american ? 'USD' : (currencyOf(sign.lower) ?? null)
  return { code, first, next: amount.next }
}

/** Indices of account in which fines are set: "monthly calculation indices". */
const INDEX_WORDS: readonly (readonly RegExp[])[] = [
  [
    /^monthly$/,
    /^(?:calculation|calculated|calculative|accounting)$/,
    /^ind(?:ex|ices|exes|icators?)$/,
  ],
  [/^месячн\p{L}+$/u, /^расчетн\p{L}+$/u, /^показател\p{L}+$/u],
]

const indexAfter = (tokens: readonly Token[], at: number): number =>
  INDEX_WORDS.some((words) => words.every((w, i) => w.test(tokenAt(tokens, at + i).lower))) ? 3 : 0

/** A sign before the number, or a word after it: "$5,000", "millions of dollars", "5 млн тенге". */
const currencyBeside = (tokens: readonly Token[], amount: Amount): Currency | null => {
  const sign = signBefore(tokens, amount)
  if (sign) return sign
  const { first } = amount
  let at = amount.next
  const index = indexAfter(tokens, at)
  if (index > 0) return { code: null, first, next: at + index }
  if (tokenAt(tokens, at).lower === 'of') at++
  const country = COUNTRY.get(tokenAt(tokens, at).lower)
  if (country) at++
  const code = currencyOf(tokenAt(tokens, at).lower)
  if (code === undefined) return null
  const dollarsOf =
    tokenAt(tokens, at + 1).lower === 'сша' && /^доллар/.test(tokenAt(tokens, at).lower)
  return { code: dollarsOf ? 'USD' : (country ?? code), first, next: at + (dollarsOf ? 2 : 1) }
}

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is === 'none' || amount.is === 'fraction') return null
  const currency = currencyBeside(tokens, amount)
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
  version: 2,
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
      {
        text: 'more than US$ 40,000',
        counts: ['more than US$ 40,000: more-than 40000– money USD'],
      },
      { text: 'a fine of 200 MCI', counts: ['200 MCI: exact 200 money ?'] },
      {
        text: 'штраф в 50 месячных расчётных показателей',
        counts: ['50 месячных расчётных показателей: exact 50 money ?'],
      },
    ],
    mustNotRead: ['the dollar fell', 'money for all'],
  },
  read,
}
