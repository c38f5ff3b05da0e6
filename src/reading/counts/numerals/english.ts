import { type Token, tokenAt } from '../../tokens/token.ts'
import {
  type NumberRead,
  type NumberWord,
  type NumberWords,
  readNumberWords,
} from './number-words.ts'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
}

const words = new Map<string, NumberWord>()
UNITS.split(' ').forEach((word, i) => {
  words.set(word, { adds: i + 1 })
})
TENS.split(' ').forEach((word, i) => {
  words.set(word, { adds: (i + 2) * 10 })
})
for (const [word, times] of Object.entries(ENGLISH_SCALES)) words.set(word, { times, alone: false })

const ENGLISH: NumberWords = { words, and: 'and' }

const is = (tokens: readonly Token[], index: number, ...lower: string[]): boolean =>
  lower.every((word, i) => tokenAt(tokens, index + i).lower === word)

const DOZEN = 12

/** "a hundred", "a dozen", "half a million": an article that stands for one. */
const readArticle = (tokens: readonly Token[], index: number): NumberRead | null => {
  const half = is(tokens, index, 'half', 'a')
  const at = half ? index + 2 : is(tokens, index, 'a') ? index + 1 : -1
  if (at < 0) return null
  const word = tokenAt(tokens, at).lower
  const value = word === 'dozen' ? DOZEN : ENGLISH_SCALES[word]
  return value === undefined ? null : { value: half ? value / 2 : value, next: at + 1 }
}

/** "two and a half", then perhaps "million"; "two dozen". The number may be in digits. */
export const withTail = (tokens: readonly Token[], read: NumberRead): NumberRead => {
  if (is(tokens, read.next, 'dozen')) return { value: read.value * DOZEN, next: read.next + 1 }
  if (!is(tokens, read.next, 'and', 'a', 'half')) return read
  const value = read.value + 0.5
  const scale = ENGLISH_SCALES[tokenAt(tokens, read.next + 3).lower]
  return scale ? { value: value * scale, next: read.next + 4 } : { value, next: read.next + 3 }
}

export const readEnglishNumber = (tokens: readonly Token[], index: number): NumberRead | null => {
  const article = readArticle(tokens, index)
  if (article) return article
  const read = readNumberWords(tokens, index, ENGLISH)
  return read && withTail(tokens, read)
}
