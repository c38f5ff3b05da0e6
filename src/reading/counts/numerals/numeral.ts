import { type Token, tokenAt } from '../../tokens/token.ts'
import { readDigits } from './digits.ts'
import { opensEnglishNumber, readEnglishNumber, withTail } from './english.ts'
import type { NumberRead } from './number-words.ts'
import { opensRussianNumber, readRussianNumber, readRussianScaleAlone } from './russian.ts'

/** A number as it is written, over the tokens `[first, next)`. */
export interface Numeral {
  readonly value: number
  readonly first: number
  readonly next: number
  /** In words, not in digits. */
  readonly spelled: boolean
}

/** "5 (five)", «250 000 (двести пятьдесят тысяч)»: the same number again in words, as courts write it. */
const withSpelling = (tokens: readonly Token[], read: NumberRead): NumberRead => {
  if (tokenAt(tokens, read.next).text !== '(') return read
  const at = read.next + 1
  const again = readEnglishNumber(tokens, at) ?? readRussianNumber(tokens, at)
  const same = again?.value === read.value && tokenAt(tokens, again.next).text === ')'
  return same ? { value: read.value, next: again.next + 1 } : read
}

/** Whether a number in words may begin with this one. */
export const opensNumeral = (word: string): boolean =>
  opensEnglishNumber(word) || opensRussianNumber(word)

/** A number in digits or in words; null where none begins. It doesn't ask what the number is of. */
export const readNumeral = (tokens: readonly Token[], index: number): Numeral | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') {
    const read = readDigits(tokens, index)
    return read && { ...withSpelling(tokens, withTail(tokens, read)), first: index, spelled: false }
  }
  if (token.kind !== 'word') return null
  const read = readEnglishNumber(tokens, index) ?? readRussianNumber(tokens, index)
  return read && { ...read, first: index, spelled: true }
}

/** «Тысячи», «сотни», «десятка» for one of it: only after a word that bounds it is this a number. */
export const readBoundedScale = (tokens: readonly Token[], index: number): Numeral | null => {
  const read = readRussianScaleAlone(tokens, index)
  return read && { ...read, first: index, spelled: true }
}
