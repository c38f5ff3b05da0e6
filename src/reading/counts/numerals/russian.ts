import { type Token, tokenAt } from '../../tokens/token.ts'
import {
  type NumberRead,
  type NumberWord,
  type NumberWords,
  readNumberWords,
} from './number-words.ts'

/** Every case form of each number, ё as е. Collective forms ("двое") count the same. */
const ADDS: readonly (readonly [number, string])[] = [
  [1, 'один одна одного одной одному одним одну'],
  [2, 'два две двух двум двумя двое двоих двоим двоими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым'],
  [5, 'пять пяти пятью пятеро пятерых пятерым'],
  [6, 'шесть шести шестью шестеро шестерых шестерым'],
  [7, 'семь семи семью семеро семерых семерым'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [11, 'одиннадцать одиннадцати одиннадцатью'],
  [12, 'двенадцать двенадцати двенадцатью'],
  [13, 'тринадцать тринадцати тринадцатью'],
  [14, 'четырнадцать четырнадцати четырнадцатью'],
  [15, 'пятнадцать пятнадцати пятнадцатью'],
  [16, 'шестнадцать шестнадцати шестнадцатью'],
  [17, 'семнадцать семнадцати семнадцатью'],
  [18, 'восемнадцать восемнадцати восемнадцатью'],
  [19, 'девятнадцать девятнадцати девятнадцатью'],
  [20, 'двадцать двадцати двадцатью'],
  [30, 'тридцать тридцати тридцатью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами'],
  [300, 'триста трехсот тремстам тремястами'],
  [400, 'четыреста четырехсот четыремстам'],
  [500, 'пятьсот пятисот пятистам'],
  [600, 'шестьсот шестисот шестистам'],
  [700, 'семьсот семисот семистам'],
  [800, 'восемьсот восьмисот восьмистам'],
  [900, 'девятьсот девятисот девятистам'],
]

/** One of these forms alone is the number; the others need a number before them, or are vague. */
const ALONE = /^(?:тысяча|тысячу|миллион|миллиард)$/

const SCALES: readonly (readonly [number, string])[] = [
  [1_000, 'тысяча тысячу тысячи тысяч тысячам тысячами тыс'],
  [1_000_000, 'миллион миллиона миллионов миллионам миллионами млн'],
  [1_000_000_000, 'миллиард миллиарда миллиардов млрд'],
]

const words = new Map<string, NumberWord>()
for (const [adds, forms] of ADDS) for (const form of forms.split(' ')) words.set(form, { adds })
for (const [times, forms] of SCALES) {
  for (const form of forms.split(' ')) words.set(form, { times, alone: ALONE.test(form) })
}

const RUSSIAN: NumberWords = { words, and: null }

export const russianScale = (word: string): number | null => {
  const found = words.get(word)
  return found && 'times' in found ? found.times : null
}

const HALVES = new Set(['полтора', 'полторы', 'полутора'])

export const readRussianNumber = (tokens: readonly Token[], index: number): NumberRead | null => {
  if (HALVES.has(tokenAt(tokens, index).lower)) {
    const scale = russianScale(tokenAt(tokens, index + 1).lower)
    return { value: 1.5 * (scale ?? 1), next: index + (scale ? 2 : 1) }
  }
  const read = readNumberWords(tokens, index, RUSSIAN)
  if (!read || tokenAt(tokens, read.next).lower !== 'с') return read
  const half = tokenAt(tokens, read.next + 1).lower === 'половиной'
  if (!half) return read
  const scale = russianScale(tokenAt(tokens, read.next + 2).lower)
  const value = (read.value + 0.5) * (scale ?? 1)
  return { value, next: read.next + (scale ? 3 : 2) }
}
