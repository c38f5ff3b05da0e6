import { isCapitalised, type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { isPersonNoun } from './words/persons.ts'

export const opensOnly = (word: string): boolean => word === 'the'

/** "The only Kazakh whose death was reported": one person, said without a number. */
export const readOnly = (tokens: readonly Token[], index: number): NumberAmount | null => {
  if (!opensOnly(tokenAt(tokens, index).lower) || tokenAt(tokens, index + 1).lower !== 'only')
    return null
  const noun = tokenAt(tokens, index + 2)
  const plural = /(?:s|people|men|women|children)$/.test(noun.lower)
  if (noun.kind !== 'word' || plural || !(isPersonNoun(noun) || isCapitalised(noun))) return null
  const next = index + 2
  const numeral = { value: 1, first: index + 1, next, spelled: true }
  return { is: 'number', first: index, next, bound: 'exact', low: 1, high: null, numeral }
}
