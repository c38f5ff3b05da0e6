import { type Token, tokenAt } from '../tokens/token.ts'
import { fullYear, LAST_REMEMBERED } from './full-year.ts'
import { ORDINAL_STEMS } from './ordinal-days.ts'

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
  // Without the word for year, "the twenty-first" is of anything.
  if (!two || !YEAR.test(tokenAt(tokens, two.next).lower)) return null
  return { year: fullYear(String(two.year), LAST_REMEMBERED), next: two.next + 1 }
}
