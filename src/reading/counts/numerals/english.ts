import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { durationUnit } from '../words/units.ts'
import {
  type NumberRead,
  type NumberWord,
  type NumberWords,
  readNumberWords,
} from './number-words.ts'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** How much a word of magnitude multiplies: 1,000 for "thousand". */
export const englishScale = (word: string): number | undefined => SCALES.get(word)

const words = new Map<string, NumberWord>()
UNITS.split(' ').forEach((word, i) => {
  words.set(word, { adds: i + 1 })
})
TENS.split(' ').forEach((word, i) => {
  words.set(word, { adds: (i + 2) * 10 })
})
for (const [word, times] of SCALES) words.set(word, { times, alone: false })

const ENGLISH: NumberWords = { words, and: 'and' }

const is = (tokens: readonly Token[], index: number, ...lower: string[]): boolean =>
  lower.every((word, i) => tokenAt(tokens, index + i).lower === word)

const DOZEN = 12

/** "Half a million", "half a dozen", "half an hour": the half of what follows the article. */
const readHalf = (tokens: readonly Token[], index: number): NumberRead | null => {
  if (!is(tokens, index, 'half') || !/^an?$/.test(tokenAt(tokens, index + 1).lower)) return null
  const word = tokenAt(tokens, index + 2).lower
  if (word === 'dozen') return { value: DOZEN / 2, next: index + 3 }
  const scale = englishScale(word)
  if (scale !== undefined) return { value: scale / 2, next: index + 3 }
  return durationUnit(word) === null ? null : { value: 0.5, next: index + 2 }
}

/** "a hundred and twenty", "a dozen": an article that stands for one. */
const readArticle = (tokens: readonly Token[], index: number): NumberRead | null => {
  if (!is(tokens, index, 'a')) return null
  if (is(tokens, index + 1, 'dozen')) return { value: DOZEN, next: index + 2 }
  const scaled = englishScale(tokenAt(tokens, index + 1).lower) !== undefined
  return scaled ? readNumberWords(tokens, index + 1, ENGLISH, true) : null
}

/** "and a half" and "-and-a-half-": how many tokens it takes; 0 when it does not stand here. */
const halfLength = (tokens: readonly Token[], index: number): number => {
  if (is(tokens, index, 'and', 'a', 'half')) return 3
  const hyphened = isDash(tokenAt(tokens, index)) && tokenAt(tokens, index).glued
  return hyphened && is(tokens, index + 1, 'and', '-', 'a', '-', 'half') ? 6 : 0
}

/** "two and a half", then perhaps "million"; "two dozen". The number may be in digits. */
export const withTail = (tokens: readonly Token[], read: NumberRead): NumberRead => {
  if (is(tokens, read.next, 'dozen')) return { value: read.value * DOZEN, next: read.next + 1 }
  const half = halfLength(tokens, read.next)
  if (half === 0) return read
  const value = read.value + 0.5
  const next = read.next + half
  const scale = englishScale(tokenAt(tokens, next).lower)
  return scale ? { value: value * scale, next: next + 1 } : { value, next }
}

export const opensEnglishNumber = (word: string): boolean =>
  word === 'a' || word === 'half' || words.has(word)

export const readEnglishNumber = (tokens: readonly Token[], index: number): NumberRead | null => {
  const whole = readArticle(tokens, index) ?? readHalf(tokens, index)
  if (whole) return whole
  const read = readNumberWords(tokens, index, ENGLISH)
  return read && withTail(tokens, read)
}
