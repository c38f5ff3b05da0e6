import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { readNumeral } from './numerals/numeral.ts'
import { isNumberWord, russianGroup, russianScale } from './numerals/russian.ts'
import { currencyOf, durationUnit } from './words/units.ts'
import { vagueWords } from './words/vague.ts'

const NOUNS = new Set(
  'человек раз домов машин семей километров метров штук лет дней часов минут месяцев недель суток'.split(
    ' ',
  ),
)
const MULTIPLES = /^(?:десятка|сотни|тысячи|тысяч)$/
const PREPOSITIONS = /^(?:через|на|до|за|после|с|по)$/

/** «Сто человек двадцать раз»: a noun that already has its number takes no second one. */
const isCounted = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenAt(tokens, index - 1)
  if (before.kind === 'number' || isNumberWord(before.lower)) return true
  if (vagueWords.read(tokens, index - 1) !== null) return true
  return /^(?:сколько|столько|мало|немало|большинство|%|процентов)$/.test(before.lower)
}

const rangeEnd = (tokens: readonly Token[], next: number, low: number) => {
  const link = tokenAt(tokens, next)
  if (!(isDash(link) && link.glued) && link.lower !== 'или') return null
  const end = readNumeral(tokens, next + 1)
  return end && end.value > low ? end : null
}

/** «Десятка два», «тысяч пять»: what multiplies stands before its number. */
const readMultiple = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const word = tokenAt(tokens, index).lower
  const scale = MULTIPLES.test(word) ? (russianGroup(word) ?? russianScale(word)) : null
  if (scale === null || isCounted(tokens, index)) return null
  const numeral = readNumeral(tokens, index + 1)
  if (!numeral?.spelled || numeral.value > 9 || numeral.value === 1) return null
  const low = numeral.value * scale
  return {
    is: 'number',
    bound: 'about',
    low,
    high: null,
    numeral,
    first: index,
    next: numeral.next,
  }
}

export const opensInverted = (word: string): boolean => NOUNS.has(word) || MULTIPLES.test(word)

/** «Человек двадцать», «лет через десять»: the noun before its number says that it is about so many. */
export const readInverted = (tokens: readonly Token[], index: number): NumberAmount | null => {
  const noun = tokenAt(tokens, index)
  if (!NOUNS.has(noun.lower)) return readMultiple(tokens, index)
  if (isCounted(tokens, index)) return null
  const timed =
    durationUnit(noun.lower) !== null && PREPOSITIONS.test(tokenAt(tokens, index + 1).lower)
  const numeral = readNumeral(tokens, index + (timed ? 2 : 1))
  if (!numeral || numeral.value < 2) return null
  const end = rangeEnd(tokens, numeral.next, numeral.value)
  const next = end?.next ?? numeral.next
  const follows = tokenAt(tokens, next).lower
  if (durationUnit(follows) !== null || currencyOf(follows) !== undefined) return null
  const place = { first: index, next, numeral, noun }
  return { is: 'number', bound: 'about', low: numeral.value, high: end?.value ?? null, ...place }
}
