import { readEnglishNumber } from '../counts/numerals/english.ts'
import type { NumberRead } from '../counts/numerals/number-words.ts'
import { isNumberWord, readRussianNumber } from '../counts/numerals/russian.ts'
import { remembered } from '../tokens/remembered.ts'
import { isCyrillic, type Token, tokenAt } from '../tokens/token.ts'

/** Stems of the ordinals by which a law's articles are spoken of. */
const STEMS: readonly (readonly [number, string])[] = [
  ...'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem, i) => [i + 1, stem] as const),
  ...'тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'
    .split(' ')
    .map((stem, i) => [(i + 3) * 10, stem] as const),
  ...'сот двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот'
    .split(' ')
    .map((stem, i) => [(i + 1) * 100, stem] as const),
]

const ORDINALS = new Map(STEMS.map(([value, stem]) => [stem, value]))
const ENDING = /(?:ая|ой|ую|ою|ые|ых|ым|ыми|ья|ьей|ью|ьи|ьих|ьим|ьими)$/

/** The value of «пятой», «двухсотая»; null for any other word. */
const ordinalValue: (lower: string) => number | null = remembered(
  (lower) => ORDINALS.get(lower.replace(ENDING, '')) ?? null,
)

/** What may follow a number of hundreds or tens: «сто двадцать» takes 1–9, «сто» 1–99. */
const fits = (prefix: number, ordinal: number): boolean =>
  prefix % 100 === 0 ? ordinal < 100 : prefix % 10 === 0 && ordinal < 10

/** «сто двадцать пятой», «пятьдесят восьмая», «третья»: an ordinal in the feminine. */
export const ordinalInWords = (tokens: readonly Token[], index: number): NumberRead | null => {
  const alone = ordinalValue(tokenAt(tokens, index).lower)
  if (alone !== null) return { value: alone, next: index + 1 }
  if (!isNumberWord(tokenAt(tokens, index).lower)) return null
  const prefix = readRussianNumber(tokens, index)
  if (prefix === null) return null
  const ordinal = ordinalValue(tokenAt(tokens, prefix.next).lower)
  if (ordinal === null || !fits(prefix.value, ordinal)) return null
  return { value: prefix.value + ordinal, next: prefix.next + 1 }
}

const GREATEST = 999

/** A number in words, behind the word for an article: «сто пятая», «сто пять», "one hundred and thirty". */
export const numberInWords = (tokens: readonly Token[], index: number): NumberRead | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word') return null
  const read = isCyrillic(token)
    ? (ordinalInWords(tokens, index) ?? readRussianNumber(tokens, index))
    : readEnglishNumber(tokens, index)
  return read !== null && Number.isInteger(read.value) && read.value <= GREATEST ? read : null
}
