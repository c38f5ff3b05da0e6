import { type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { durationUnit } from './words/units.ts'

const BEFORE = /^(?:спустя|через)$/
const AFTER = /^(?:спустя|назад)$/
const ARTICLE = /^an?$/
const ONE_OF_IT = /^(?:год|месяц|неделю|сутки|час)$/
/** The unit and its half in one word; «полгода» and «полугода» alike. */
const HALF_OF_IT = /^(?:пол|полу)(?:года|часа|дня|суток|месяца)$/

/** An amount without a word of its own: the unit stands where it would. */
const unitless = (index: number, value: number, next = index): NumberAmount => {
  const numeral = { value, first: index, next, spelled: true }
  const place = { first: index, next }
  return { is: 'number', ...place, bound: 'exact', low: value, high: null, numeral }
}

/** "A day and a half", "a year and two months": the article stands for one when more is added to it. */
const readArticle = (tokens: readonly Token[], index: number): NumberAmount | null => {
  if (durationUnit(tokenAt(tokens, index + 1).lower) === null) return null
  if (tokenAt(tokens, index + 2).lower !== 'and') return null
  const half =
    tokenAt(tokens, index + 3).lower === 'a' && tokenAt(tokens, index + 4).lower === 'half'
  const months = durationUnit(tokenAt(tokens, index + 4).lower) === 'months'
  return half || months ? unitless(index, 1, index + 1) : null
}

export const opensSince = (word: string): boolean =>
  ARTICLE.test(word) || HALF_OF_IT.test(word) || ONE_OF_IT.test(word)

/** «Год спустя», «через месяц», «полгода»: Russian leaves the "one" out. The unit itself follows the amount. */
export const readSince = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const token = tokenAt(tokens, index)
  if (ARTICLE.test(token.lower)) return readArticle(tokens, index)
  if (HALF_OF_IT.test(token.lower)) return unitless(index, 0.5)
  if (!ONE_OF_IT.test(token.lower)) return null
  const before = tokenAt(tokens, index - 1).lower
  const after = tokenAt(tokens, index + 1).lower
  if (!BEFORE.test(before) && !AFTER.test(after)) return null
  return unitless(index, 1)
}
