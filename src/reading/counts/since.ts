import { type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { durationUnit } from './words/units.ts'

const BEFORE = /^(?:спустя|через|за)$/
const AFTER = /^(?:спустя|назад)$/
const ONE_OF_IT = /^(?:год|месяц|неделю|сутки|час)$/

/** «год спустя», «через месяц»: Russian leaves the "one" out. The unit itself follows the amount. */
export const readSince = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || !ONE_OF_IT.test(token.lower) || durationUnit(token.lower) === null) {
    return null
  }
  const before = tokenAt(tokens, index - 1).lower
  const after = tokenAt(tokens, index + 1).lower
  if (!BEFORE.test(before) && !AFTER.test(after)) return null
  const numeral = { value: 1, first: index, next: index, spelled: true }
  return { is: 'number', first: index, next: index, bound: 'exact', low: 1, high: null, numeral }
}
