import { type Token, tokenAt } from '../../tokens/token.ts'

/** Phrases of a few words, found by their first word; the longest that fits wins. */
export interface Phrases<T> {
  /** The words that a phrase may begin with. */
  readonly firsts: readonly string[]
  readonly opens: (word: string) => boolean
  readonly read: (
    tokens: readonly Token[],
    index: number,
  ) => { readonly value: T; readonly next: number } | null
}

/** Builds a lookup from `{ 'at least': value }`; words are separated by single spaces, lowercase. */
export const phrases = <T>(entries: readonly (readonly [string, T])[]): Phrases<T> => {
  const byFirst = new Map<string, { rest: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const [first = '', ...rest] = phrase.split(' ')
    const list = byFirst.get(first) ?? []
    list.push({ rest, value })
    list.sort((a, b) => b.rest.length - a.rest.length)
    byFirst.set(first, list)
  }
  return {
    firsts: [...byFirst.keys()],
    opens: (word) => byFirst.has(word),
    read: (tokens, index) => {
      for (const { rest, value } of byFirst.get(tokenAt(tokens, index).lower) ?? []) {
        if (rest.every((word, i) => tokenAt(tokens, index + 1 + i).lower === word)) {
          return { value, next: index + 1 + rest.length }
        }
      }
      return null
    },
  }
}

/** The same value for several phrases, written with commas between them. */
export const each = <const T>(list: string, value: T): (readonly [string, T])[] =>
  list.split(',').map((phrase) => [phrase.trim(), value] as const)
