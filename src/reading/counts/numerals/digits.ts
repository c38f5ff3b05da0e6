import { isCyrillic, isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { englishScale } from './english.ts'
import type { NumberRead } from './number-words.ts'
import { russianScale } from './russian.ts'

const WHOLE = /^\d{1,15}$/
const GROUPED = /^\d{1,3}(?:,\d{3})+$/
const DOT_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const DECIMAL = /^(\d{1,9})[.,](\d{1,2})$/
/** A comma and three digits: thousands in English, a fraction in Russian. */
const COMMA_THREE = /^\d{1,3},\d{3}$/

/** The number one token of digits gives, by the sign in it; null for codes, clock times and the like. */
const digitsValue = (token: Token, after: Token): number | null => {
  const { text } = token
  if (WHOLE.test(text)) return /^0\d/.test(text) ? null : Number(text)
  if (COMMA_THREE.test(text) && isCyrillic(after)) return Number(text.replace(',', '.'))
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  if (DOT_GROUPED.test(text)) return Number(text.replaceAll('.', ''))
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null
}

/** Groups of three digits with spaces between them: "18 000", "1 200 000". */
const readSpaced = (tokens: readonly Token[], index: number): NumberRead | null => {
  const first = tokenAt(tokens, index)
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return null
  let digits = first.text
  let next = index + 1
  for (; next < index + 5; next++) {
    const group = tokenAt(tokens, next)
    const oneSpace = group.start - tokenAt(tokens, next - 1).end === 1 && !group.lineStart
    if (group.kind !== 'number' || !/^\d{3}$/.test(group.text) || !oneSpace) break
    digits += group.text
  }
  return next === index + 1 ? null : { value: Number(digits), next }
}

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['к', 1_000],
  ['mln', 1_000_000],
  ['bn', 1_000_000_000],
])

/** "50k", "2bn", and "m" where a sign of money shows that it means no metres: "$5m". */
const scaleLetter = (tokens: readonly Token[], index: number): number | undefined => {
  const { lower } = tokenAt(tokens, index)
  if (lower === 'm' && /^[$€£]$/.test(tokenAt(tokens, index - 2).text)) return 1_000_000
  return LETTERS.get(lower)
}

/** The ending of a cardinal after a hyphen: «12-ти», «3-х», «5-ро». «90-х» and «2-м» are ordinals. */
const endingLength = (tokens: readonly Token[], index: number, value: number): number => {
  const dash = tokenAt(tokens, index)
  const ending = tokenAt(tokens, index + 1)
  if (!isDash(dash) || !dash.glued || !ending.glued) return 0
  if (/^(?:ти|мя|ро|ми|ста|сот)$/.test(ending.lower)) return 2
  return ending.lower === 'х' && value % 10 >= 2 && value % 10 <= 4 && value < 1_000 ? 2 : 0
}

const scaleAt = (
  tokens: readonly Token[],
  index: number,
): { times: number; next: number } | null => {
  const word = tokenAt(tokens, index)
  const letter = word.glued ? scaleLetter(tokens, index) : undefined
  const times = letter ?? englishScale(word.lower) ?? russianScale(word.lower)
  if (!times) return null
  const dot = tokenAt(tokens, index + 1)
  const short = /^(?:тыс|млн|млрд)$/.test(word.lower) && dot.text === '.' && dot.glued
  return { times, next: index + (short ? 2 : 1) }
}

/** "1 billion 200 million 5 thousand": no more than these, however many stand in a row. */
const MOST_MAGNITUDES = 3

/** Digits, with a word of magnitude after them: "18,000", "1,5", "5 million", "12 тыс." */
export const readDigits = (
  tokens: readonly Token[],
  index: number,
  magnitudes = MOST_MAGNITUDES,
): NumberRead | null => {
  const spaced = readSpaced(tokens, index)
  const value = spaced?.value ?? digitsValue(tokenAt(tokens, index), tokenAt(tokens, index + 1))
  if (value === null) return null
  const last = spaced?.next ?? index + 1
  const next = last + endingLength(tokens, last, value)
  const scale = scaleAt(tokens, next)
  if (!scale) return { value, next }
  // Rounded, since 1.1 million is not exactly representable as a product.
  const scaled = { value: Math.round(value * scale.times), next: scale.next }
  return magnitudes > 1 ? withSmaller(tokens, scaled, scale.times, magnitudes - 1) : scaled
}

/** "1 million 650 thousand": what follows is of a smaller magnitude, and has one of its own. */
const withSmaller = (
  tokens: readonly Token[],
  read: NumberRead,
  times: number,
  magnitudes: number,
): NumberRead => {
  if (tokenAt(tokens, read.next).kind !== 'number') return read
  const rest = readDigits(tokens, read.next, magnitudes)
  const smaller = rest && rest.value < times && rest.value >= 1_000 && rest.next > read.next + 1
  return smaller ? { value: read.value + rest.value, next: rest.next } : read
}
