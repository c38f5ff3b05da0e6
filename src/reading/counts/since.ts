import { type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { durationUnit } from './words/units.ts'

const BEFORE = /^(?:спустя|через|за)$/
const AFTER = /^(?:спустя|назад)$/
const ONE_OF_IT = /^(?:год|месяц|неделю|сутки|час)$/

/** An amount without a word of its own: the unit stands where it would. */
const unitless = (index: number, value: number): NumberAmount => {
  const numeral = { value, first: index, next: index, spelled: true }
  const place = { first: index, next: index }
  return { is: 'number', ...place, bound: 'exact', low: value, high: null, numeral }
}

/** «год спустя», «через месяц», «полгода»: Russian leaves the "one" out. The unit itself follows the amount. */
export const readSince = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const token = tokenAt(tokens, index)
  if (token.lower === 'полгода') return unitless(index, 0.5)
  if (token.kind !== 'word' || !ONE_OF_IT.test(token.lower) || durationUnit(token.lower) === null) {
    return null
  }
  const before = tokenAt(tokens, index - 1).lower
  const after = tokenAt(tokens, index + 1).lower
  if (!BEFORE.test(before) && !AFTER.test(after)) return null
  return unitless(index, 1)
}
