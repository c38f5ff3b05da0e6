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
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым четверыми'],
  [5, 'пять пяти пятью пятеро пятерых пятерым пятерыми'],
  [6, 'шесть шести шестью шестеро шестерых шестерым шестерыми'],
  [7, 'семь семи семью семеро семерых семерым семерыми'],
  [8, 'восемь восьми восемью восьмью восьмеро восьмерых восьмерым восьмерыми'],
  [9, 'девять девяти девятью девятеро девятерых девятерым девятерыми'],
  [10, 'десять десяти десятью десятеро десятерых десятерым десятерыми'],
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
  [80, 'восемьдесят восьмидесяти восьмьюдесятью восемьюдесятью'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
]

/** One of these forms alone is the number; the others need a number before them, or are vague. */
const ALONE = /^(?:тысяча|тысячу|тысячей|миллион|миллиард)$/

const SCALES: readonly (readonly [number, string])[] = [
  [1_000, 'тысяча тысячу тысячи тысяче тысячей тысяч тысячам тысячами тысячах тыс'],
  [1_000_000, 'миллион миллиона миллиону миллионов миллионам миллионами миллионах млн'],
  [1_000_000_000, 'миллиард миллиарда миллиардов миллиардам миллиардами млрд'],
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

/** A word that is a number or multiplies one. */
export const isNumberWord = (word: string): boolean => words.has(word) || GROUPS.has(word)

const HALVES = new Set(['полтора', 'полторы', 'полутора'])

/** Nouns that a number before them multiplies: «два десятка», «полторы сотни». */
const GROUPS: ReadonlyMap<string, number> = new Map([
  ...'десятка десятков десяткам десятками'.split(' ').map((w) => [w, 10] as const),
  ...'дюжины дюжин дюжинам дюжинами'.split(' ').map((w) => [w, 12] as const),
  ...'сотни сотен сотням сотнями'.split(' ').map((w) => [w, 100] as const),
])

/** Nouns that are a number by themselves: «десяток домов», «полсотни человек». */
const NUMBER_NOUNS: ReadonlyMap<string, number> = new Map([
  ...'десяток десятку десятком'.split(' ').map((w) => [w, 10] as const),
  ...'дюжина дюжину дюжине дюжиной'.split(' ').map((w) => [w, 12] as const),
  ...'полдюжины'.split(' ').map((w) => [w, 6] as const),
  ...'полсотни полусотни полусотню'.split(' ').map((w) => [w, 50] as const),
  ...'сотня сотню сотне сотней'.split(' ').map((w) => [w, 100] as const),
  ...'полтысячи полутысячи'.split(' ').map((w) => [w, 500] as const),
  ...'полмиллиона полумиллиона'.split(' ').map((w) => [w, 500_000] as const),
  ...'полмиллиарда полумиллиарда'.split(' ').map((w) => [w, 500_000_000] as const),
])

/** How many a group noun makes («десятка»: 10), after which a number may stand («десятка два»). */
export const russianGroup = (word: string): number | null => GROUPS.get(word) ?? null

/** What multiplies the number before it: a group noun, then perhaps a word of magnitude. */
const multiplied = (tokens: readonly Token[], read: NumberRead): NumberRead => {
  const group = GROUPS.get(tokenAt(tokens, read.next).lower)
  const next = read.next + (group ? 1 : 0)
  const scale = russianScale(tokenAt(tokens, next).lower)
  const value = read.value * (group ?? 1) * (scale ?? 1)
  return { value, next: next + (scale ? 1 : 0) }
}

const readAlone = (tokens: readonly Token[], index: number): NumberRead | null => {
  const word = tokenAt(tokens, index).lower
  const noun = NUMBER_NOUNS.get(word)
  if (noun === undefined && !HALVES.has(word)) return null
  return multiplied(tokens, { value: noun ?? 1.5, next: index + 1 })
}

export const opensRussianNumber = (word: string): boolean =>
  NUMBER_NOUNS.has(word) || HALVES.has(word) || words.has(word)

export const readRussianNumber = (tokens: readonly Token[], index: number): NumberRead | null => {
  const alone = readAlone(tokens, index)
  if (alone) return alone
  const read = readNumberWords(tokens, index, RUSSIAN)
  if (!read) return null
  const follows = tokenAt(tokens, read.next).lower
  if (GROUPS.has(follows)) return multiplied(tokens, read)
  const half = follows === 'с' && tokenAt(tokens, read.next + 1).lower === 'половиной'
  return half ? multiplied(tokens, { value: read.value + 0.5, next: read.next + 2 }) : read
}

const SINGULAR = /^(?:тысячи|миллиона|миллиарда)$/
const GROUP_SINGULAR = /^(?:десятка|дюжины|сотни)$/

/** «Более тысячи двухсот», «около сотни»: one of the magnitude, in the genitive singular. */
export const readRussianScaleAlone = (
  tokens: readonly Token[],
  index: number,
): NumberRead | null => {
  const word = tokenAt(tokens, index).lower
  if (SINGULAR.test(word)) return readNumberWords(tokens, index, RUSSIAN, true)
  const group = GROUP_SINGULAR.test(word) ? GROUPS.get(word) : undefined
  return group === undefined ? null : multiplied(tokens, { value: group, next: index + 1 })
}
