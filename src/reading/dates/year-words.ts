import { type Token, tokenAt } from '../tokens/token.ts'
import { fullYear, LAST_REMEMBERED } from './full-year.ts'
import { readMonth } from './month-words.ts'
import { ORDINAL_STEMS } from './ordinal-days.ts'
import { closesPhrase } from './phrase-end.ts'

const TENS: ReadonlyMap<string, number> = new Map(
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
)

const ENDINGS = ['ого', 'ом']
const withEndings = (stem: string): readonly string[] =>
  stem === 'треть' ? ['третьего', 'третьем'] : ENDINGS.map((end) => stem + end)

const UNITS: ReadonlyMap<string, number> = new Map(
  ORDINAL_STEMS.flatMap((stem, i) => withEndings(stem).map((word) => [word, i + 1] as const)),
)

const ROUND: ReadonlyMap<string, number> = new Map(
  'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'
    .split(' ')
    .flatMap((stem, i) => withEndings(stem).map((word) => [word, (i + 2) * 10] as const)),
)

const YEAR = /^(?:года|году|годом|год|г)$/

/** From the tenth to the nineteenth: with "in" before it and the word for year, and nothing behind. */
const TEENS: ReadonlyMap<string, number> = new Map([...UNITS].filter(([, unit]) => unit >= 10))

/** Words at which such a year may begin. */
export const yearWords: readonly string[] = [
  ...TENS.keys(),
  ...ROUND.keys(),
  ...TEENS.keys(),
  'две',
  'двухтысячного',
  'двухтысячном',
]

interface YearOfWords {
  readonly year: number
  readonly next: number
}

/** «Двадцать | первого», «двадцатого»: the last two digits. */
const twoDigits = (tokens: readonly Token[], index: number): YearOfWords | null => {
  const { lower } = tokenAt(tokens, index)
  const round = ROUND.get(lower) ?? null
  if (round !== null) return { year: round, next: index + 1 }
  const teen = tokenAt(tokens, index - 1).lower === 'в' ? TEENS.get(lower) : undefined
  if (teen !== undefined) return { year: teen, next: index + 1 }
  const ten = TENS.get(lower)
  const unit = UNITS.get(tokenAt(tokens, index + 1).lower)
  return ten !== undefined && unit !== undefined && unit < 10
    ? { year: ten + unit, next: index + 2 }
    : null
}

/** Up to here there are days of a month, floors and grades. */
const LAST_OF_ANYTHING = 39

/** «20 июля девяносто второго», «умерла в девяносто девятом,»: nothing but a year is told so. */
const isYearAlone = (tokens: readonly Token[], index: number, two: YearOfWords): boolean => {
  const { lower } = tokenAt(tokens, two.next - 1)
  const surely = two.year > LAST_OF_ANYTHING
  const closes = closesPhrase(tokens, two.next)
  if (lower.endsWith('го'))
    return readMonth(tokens, index - 1)?.next === index && (surely || closes)
  return surely && closes && tokenAt(tokens, index - 1).lower === 'в'
}

/** «Две тысячи двадцать первого (года)», «в двадцать втором году», «двухтысячного года». */
export const readYearWords = (tokens: readonly Token[], index: number): YearOfWords | null => {
  const { lower } = tokenAt(tokens, index)
  const closes = (next: number): number =>
    YEAR.test(tokenAt(tokens, next).lower) ? next + 1 : next
  if (/^двухтысячно/.test(lower)) return { year: 2000, next: closes(index + 1) }
  if (lower === 'две' && tokenAt(tokens, index + 1).lower === 'тысячи') {
    const unit = UNITS.get(tokenAt(tokens, index + 2).lower)
    const two = twoDigits(tokens, index + 2)
    const rest = two?.year ?? unit
    return rest === undefined ? null : { year: 2000 + rest, next: closes(two?.next ?? index + 3) }
  }
  const two = twoDigits(tokens, index)
  if (!two) return null
  // Without the word for year, "the twenty-first" is of anything.
  const named = YEAR.test(tokenAt(tokens, two.next).lower)
  if (!named && !isYearAlone(tokens, index, two)) return null
  const year = fullYear(String(two.year), LAST_REMEMBERED)
  return { year, next: named ? two.next + 1 : two.next }
}
