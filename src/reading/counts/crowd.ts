import { type Token, tokenAt } from '../tokens/token.ts'
import type { Amount } from './amount.ts'

const THOUSANDS = /^(много)?тысячн(?:ая|ой|ую|ые|ых|ый|ого|ом)$/
const GATHERING = /^(?:толп|митинг|шестви|акци|отряд|групп|демонстраци)/

export const opensCrowd = (word: string): boolean => THOUSANDS.test(word)

/** «О тысячной толпе»: an adjective that says how many make up a crowd, never exactly. */
export const readCrowd = (tokens: readonly Token[], index: number): Amount | null => {
  const m = THOUSANDS.exec(tokenAt(tokens, index).lower)
  if (!m || !GATHERING.test(tokenAt(tokens, index + 1).lower)) return null
  const place = { first: index, next: index + 1 }
  if (m[1]) return { is: 'vague', magnitude: 'thousands', ...place }
  const numeral = { value: 1_000, ...place, spelled: true }
  return { is: 'number', bound: 'about', low: 1_000, high: null, numeral, ...place }
}
