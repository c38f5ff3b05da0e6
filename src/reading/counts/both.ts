import { type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { isPersonNoun } from './words/persons.ts'

const BOTH = /^(?:both|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими)$/
const NOUN_REACH = 4

export const opensBoth = (word: string): boolean => BOTH.test(word)

/** "Both brothers", «обоих подсудимых»: two persons. "Both sides" and "both … and" count nobody. */
export const readBoth = (tokens: readonly Token[], index: number): NumberAmount | null => {
  if (!opensBoth(tokenAt(tokens, index).lower)) return null
  for (let i = index + 1; i < index + NOUN_REACH; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || /^(?:and|и|in|в)$/.test(token.lower)) return null
    if (!isPersonNoun(token)) continue
    // "Both residents and officials" joins two words.
    if (/^(?:and|и)$/.test(tokenAt(tokens, i + 1).lower)) return null
    const place = { first: index, next: index + 1 }
    const numeral = { value: 2, ...place, spelled: true }
    return { is: 'number', bound: 'exact', low: 2, high: null, numeral, ...place }
  }
  return null
}
