import type { Span } from '../../domain/text-span.ts'

/** A whole number written in words. */
export interface SpokenNumber extends Span {
  readonly value: number
}

/** "шестеро", "шестерым": how few people are counted, in every case. */
const collective = (stem: string): string => `${stem}(?:о|ых|ым|ыми)`

/** In Russian every case, and for people the collective form; «семью» is left to families. */
const UNITS: readonly (readonly [number, string])[] = [
  [2, 'two|два|две|двух|двум|двумя|двое|двоих|двоим|двоими'],
  [3, 'three|три|тр[её]х|тр[её]м|тремя|трое|троих|троим|троими'],
  [4, `four|четыре|четыр[её]х|четыр[её]м|четырьмя|${collective('четвер')}`],
  [5, `five|пять|пяти|пятью|${collective('пятер')}`],
  [6, `six|шесть|шести|шестью|${collective('шестер')}`],
  [7, `seven|семь|семи|${collective('семер')}`],
  [8, `eight|восемь|восьми|восемью|восьмью|${collective('восьмер')}`],
  [9, `nine|девять|девяти|девятью|${collective('девятер')}`],
]
const TEENS: readonly (readonly [number, string])[] = [
  [10, `ten|десять|десяти|десятью|${collective('десятер')}`],
  [11, 'eleven|одиннадцат(?:ь|и|ью)'],
  [12, 'twelve|двенадцат(?:ь|и|ью)'],
  [13, 'thirteen|тринадцат(?:ь|и|ью)'],
  [14, 'fourteen|четырнадцат(?:ь|и|ью)'],
  [15, 'fifteen|пятнадцат(?:ь|и|ью)'],
  [16, 'sixteen|шестнадцат(?:ь|и|ью)'],
  [17, 'seventeen|семнадцат(?:ь|и|ью)'],
  [18, 'eighteen|восемнадцат(?:ь|и|ью)'],
  [19, 'nineteen|девятнадцат(?:ь|и|ью)'],
]
const TENS: readonly (readonly [number, string])[] = [
  [20, 'twenty|двадцат(?:ь|и|ью)'],
  [30, 'thirty|тридцат(?:ь|и|ью)'],
  [40, 'forty|сорока?'],
  [50, 'fifty|пятьдесят|пятидесяти'],
  [60, 'sixty|шестьдесят|шестидесяти'],
  [70, 'seventy|семьдесят|семидесяти'],
  [80, 'eighty|восемьдесят|восьмидесяти'],
  [90, 'ninety|девяност[оа]'],
]

const any = (of: readonly (readonly [number, string])[]): string => of.map(([, w]) => w).join('|')

const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{Nd}-])(?:(${any(TENS)})(?:[ -](${any([[1, 'one|один|одна|одного|одному|одну'], ...UNITS])}))?|(${any([...TEENS, ...UNITS])}))(?![\\p{L}\\p{Nd}-])`,
  'giu',
)

const numberOf = (word: string | undefined): number => {
  if (word === undefined) return 0
  const known = EXACT.find(([, pattern]) => pattern.test(word))
  return known?.[0] ?? 1
}

const EXACT = [...TENS, ...TEENS, ...UNITS].map(
  ([value, words]) => [value, new RegExp(`^(?:${words})$`, 'iu')] as const,
)

/** Numbers from 2 to 99 in English or Russian words, in order. */
export const spokenNumbersIn = (text: string): SpokenNumber[] =>
  Array.from(text.matchAll(SPOKEN), ({ index, 0: words, 1: tens, 2: unit, 3: single }) => ({
    start: index,
    end: index + words.length,
    value: numberOf(tens) + numberOf(unit) + numberOf(single),
  }))
