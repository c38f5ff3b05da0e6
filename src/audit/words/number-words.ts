import type { Span } from '../../domain/text-span.ts'

/** A whole number written in words. */
export interface SpokenNumber extends Span {
  readonly value: number
  /** The scale it is counted in when its last word names one: 1000 for "fifteen thousand". */
  readonly scale: number
}

/** "шестеро", "шестерым": how few people are counted, in every case. */
const collective = (stem: string): string => `${stem}(?:о|ых|ым|ыми)`

type Rank = 'unit' | 'teen' | 'ten' | 'hundred' | 'times hundred' | 'scale'

/** In Russian every case, and for people the collective form; «семью» is left to families. */
const WORDS: readonly (readonly [value: number, rank: Rank, words: string])[] = [
  [1, 'unit', 'one|один|одна|одно|одного|одному|одним|одной|одну'],
  [2, 'unit', 'two|два|две|двух|двум|двумя|двое|двоих|двоим|двоими'],
  [3, 'unit', 'three|три|тр[её]х|тр[её]м|тремя|трое|троих|троим|троими'],
  [4, 'unit', `four|четыре|четыр[её]х|четыр[её]м|четырьмя|${collective('четвер')}`],
  [5, 'unit', `five|пять|пяти|пятью|${collective('пятер')}`],
  [6, 'unit', `six|шесть|шести|шестью|${collective('шестер')}`],
  [7, 'unit', `seven|семь|семи|${collective('семер')}`],
  [8, 'unit', `eight|восемь|восьми|восемью|восьмью|${collective('восьмер')}`],
  [9, 'unit', `nine|девять|девяти|девятью|${collective('девятер')}`],
  [10, 'teen', `ten|десять|десяти|десятью|${collective('десятер')}`],
  [11, 'teen', 'eleven|одиннадцат(?:ь|и|ью)'],
  [12, 'teen', 'twelve|двенадцат(?:ь|и|ью)|dozen|дюжин[аыу]'],
  [13, 'teen', 'thirteen|тринадцат(?:ь|и|ью)'],
  [14, 'teen', 'fourteen|четырнадцат(?:ь|и|ью)'],
  [15, 'teen', 'fifteen|пятнадцат(?:ь|и|ью)'],
  [16, 'teen', 'sixteen|шестнадцат(?:ь|и|ью)'],
  [17, 'teen', 'seventeen|семнадцат(?:ь|и|ью)'],
  [18, 'teen', 'eighteen|восемнадцат(?:ь|и|ью)'],
  [19, 'teen', 'nineteen|девятнадцат(?:ь|и|ью)'],
  [20, 'ten', 'twenty|двадцат(?:ь|и|ью)'],
  [30, 'ten', 'thirty|тридцат(?:ь|и|ью)'],
  [40, 'ten', 'forty|сорока?'],
  [50, 'ten', 'fifty|пятьдесят|пятидесяти|пятьюдесятью'],
  [60, 'ten', 'sixty|шестьдесят|шестидесяти|шестьюдесятью'],
  [70, 'ten', 'seventy|семьдесят|семидесяти|семьюдесятью'],
  [80, 'ten', 'eighty|восемьдесят|восьмидесяти|восемьюдесятью'],
  [90, 'ten', 'ninety|девяност[оа]'],
  [100, 'hundred', 'сто|ста'],
  [150, 'hundred', 'полтораста|полутораста'],
  [200, 'hundred', 'двести|двухсот|двумстам|двумястами|двухстах'],
  [300, 'hundred', 'триста|тр[её]хсот|тр[её]мстам|тремястами|тр[её]хстах'],
  [400, 'hundred', 'четыреста|четыр[её]хсот|четыр[её]мстам|четыр[её]хстах'],
  [500, 'hundred', 'пятьсот|пятисот|пятистам|пятистах'],
  [600, 'hundred', 'шестьсот|шестисот|шестистам|шестистах'],
  [700, 'hundred', 'семьсот|семисот|семистам|семистах'],
  [800, 'hundred', 'восемьсот|восьмисот|восьмистам|восьмистах'],
  [900, 'hundred', 'девятьсот|девятисот|девятистам|девятистах'],
  [100, 'times hundred', 'hundred'],
  [1e3, 'scale', 'thousand|тысяч(?:а|и|у|е|ей|ам|ами)?|тыс\\.?'],
  [1e6, 'scale', 'million|миллион(?:а|у|ом|ов|ам|ами)?|млн\\.?'],
  [1e9, 'scale', 'billion|миллиард(?:а|у|ом|ов|ам|ами)?|млрд\\.?'],
]

const wordsOf = (fits: (rank: Rank) => boolean): string =>
  WORDS.flatMap(([, rank, words]) => (fits(rank) ? [words] : [])).join('|')

/** The scale words alone, as a pattern: they stand behind digits too. */
export const SCALE_WORDS = wordsOf((rank) => rank === 'scale')

const ANY = wordsOf(() => true)
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{Nd}-])(?:${ANY})(?:(?:[ -]|\\u00a0| and )(?:${ANY})){0,8}(?![\\p{L}\\p{Nd}-])`,
  'giu',
)
const ONE_WORD = new RegExp(`(?<![\\p{L}])(?:${ANY})(?![\\p{L}])`, 'giu')

const KNOWN = WORDS.map(
  ([value, rank, words]) => ({ value, rank, pattern: new RegExp(`^(?:${words})$`, 'iu') }) as const,
)

interface Word extends Span {
  readonly value: number
  readonly rank: Rank
}

/** The value of a scale word, written as in `SCALE_WORDS`. */
export const scaleOf = (word: string): number =>
  KNOWN.find(({ rank, pattern }) => rank === 'scale' && pattern.test(word))?.value ?? 1

/**
 * Numbers in English or Russian words, in order, from `least` on: "one" is rarely a count. A scale
 * alone ("thousands", «миллионы») is no number; one «миллион» before hundreds is.
 */
export const spokenNumbersIn = (text: string, least = 2): SpokenNumber[] =>
  Array.from(text.matchAll(SPOKEN)).flatMap(({ index, 0: run }) => {
    const words = Array.from(run.matchAll(ONE_WORD)).flatMap((match): Word[] => {
      const known = KNOWN.find(({ pattern }) => pattern.test(match[0]))
      const start = index + match.index
      return known
        ? [{ start, end: start + match[0].length, value: known.value, rank: known.rank }]
        : []
    })
    return numbersOf(words, text).filter((n) => n.value >= least)
  })

const HEIGHT: Readonly<Record<Rank, number>> = {
  unit: 1,
  teen: 1,
  ten: 10,
  hundred: 100,
  'times hundred': 100,
  scale: 1000,
}

/** Splits a run of number words where it cannot go on as one number: "two, three" of a hurried hand. */
const numbersOf = (words: readonly Word[], text: string): SpokenNumber[] => {
  const found: SpokenNumber[] = []
  let at = 0
  while (at < words.length) {
    const read = numberAt(words, at, text)
    if (read.number) found.push(read.number)
    at = read.next
  }
  return found
}

const numberAt = (
  words: readonly Word[],
  from: number,
  text: string,
): { readonly number: SpokenNumber | null; readonly next: number } => {
  let [done, current, height, scale] = [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let lastScale = 1
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (at > from && / and /iu.test(text.slice(words[at - 1]?.end ?? 0, word.start))) {
      if (height !== HEIGHT.hundred && lastScale === 1) break
    }
    if (word.rank === 'scale') {
      if (word.value >= scale || (current === 0 && (at > from || !isOneOf(text, word)))) break
      done += Math.max(current, 1) * word.value
      ;[current, height, scale, lastScale] = [0, Number.POSITIVE_INFINITY, word.value, word.value]
    } else if (word.rank === 'times hundred') {
      if (current > 9 || (current === 0 && !isOneOf(text, word))) break
      ;[current, height, lastScale] = [Math.max(current, 1) * 100, HEIGHT.hundred, 1]
    } else {
      const own = HEIGHT[word.rank]
      if (own >= height || (word.rank === 'teen' && height === HEIGHT.ten)) break
      current += word.value
      height = own
      lastScale = 1
    }
  }
  const [first, last] = [words[from], words[at - 1]]
  if (at === from || !first || !last) return { number: null, next: from + 1 }
  // «Миллион двести»: what follows a million without its own scale is told in thousands.
  const inThousands =
    scale === 1e6 && current >= 100 && !/\p{Script=Latin}/u.test(text[first.start] ?? '')
  const value = done + (inThousands ? current * 1000 : current)
  return { number: { start: first.start, end: last.end, value, scale: lastScale }, next: at }
}

/** "A thousand", «миллион»: one of them, and not "thousands of". */
const isOneOf = (text: string, { start, end }: Word): boolean =>
  /(?<!\p{L})a\s$/iu.test(text.slice(Math.max(0, start - 3), start)) ||
  /^(?:тысяч[ау]|миллион|миллиард)$/iu.test(text.slice(start, end))

/** Where a whole number stands in `text`, as digits or in words; null when it doesn't. */
export const findNumber = (text: string, value: number): Span | null => {
  const digits = new RegExp(`(?<![\\p{L}\\p{Nd}.,])${value}(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`, 'u')
  const match = digits.exec(text)
  const written = match ? { start: match.index, end: match.index + match[0].length } : null
  const spoken = spokenNumbersIn(text, 1).find((n) => n.value === value)
  if (!spoken) return written
  return written && written.start < spoken.start
    ? written
    : { start: spoken.start, end: spoken.end }
}
