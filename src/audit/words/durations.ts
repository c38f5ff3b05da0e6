import type { Span } from '../../domain/text-span.ts'

/** How long something lasted, as its words say it. */
export interface SaidDuration extends Span {
  readonly words: string
  readonly low: number
  readonly high: number
  /** The unit its number is given in, in hours: how exactly it is said. */
  readonly unit: number
}

const HOURS = {
  minute: 1 / 60,
  quarter: 0.25,
  half: 0.5,
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  year: 8766,
} as const

const UNITS: readonly (readonly [string, number])[] = [
  ['minutes?|минут\\p{L}{0,2}', HOURS.minute],
  ['четверть часа|a quarter of an hour', HOURS.quarter],
  ['полчаса|получаса', HOURS.half],
  ['hours?|час(?:а|ов|у|ам|ами|ах)?', HOURS.hour],
  ['days?|nights?|д(?:ень|ня|ней|ням|нями|нях)|сут(?:ки|ок|кам|ками)|ноч(?:ь|и|ей)', HOURS.day],
  ['weeks?|недел(?:я|и|ю|ь|ям|ями|ях)', HOURS.week],
  ['months?|месяц(?:а|ев|ам|ами|ах)?', HOURS.month],
  ['years?|год(?:а|у|ам|ами|ах)?|лет|летн\\p{L}{2,3}', HOURS.year],
]

/** Words of a number in the forms they take beside a unit. */
const NUMBER_WORDS: Readonly<Record<number, string>> = {
  1: 'a an one один одна одного одной одну одним',
  2: 'two два две двух двум двумя двое',
  3: 'three три трёх трех трём трем тремя трое',
  4: 'four четыре четырёх четырех четырём четырем четверо',
  5: 'five пять пяти пятью пятеро',
  6: 'six шесть шести шестью',
  7: 'seven семь семи семью',
  8: 'eight восемь восьми восемью',
  9: 'nine девять девяти девятью',
  10: 'ten десять десяти десятью',
  11: 'eleven одиннадцать одиннадцати',
  12: 'twelve двенадцать двенадцати',
  13: 'thirteen тринадцать тринадцати',
  14: 'fourteen четырнадцать четырнадцати',
  15: 'fifteen пятнадцать пятнадцати',
  16: 'sixteen шестнадцать шестнадцати',
  17: 'seventeen семнадцать семнадцати',
  18: 'eighteen восемнадцать восемнадцати',
  19: 'nineteen девятнадцать девятнадцати',
  20: 'twenty двадцать двадцати',
  30: 'thirty тридцать тридцати',
  40: 'forty сорок сорока',
  50: 'fifty пятьдесят пятидесяти',
  60: 'sixty шестьдесят шестидесяти',
  70: 'seventy семьдесят семидесяти',
  80: 'eighty восемьдесят восьмидесяти',
  90: 'ninety девяносто девяноста',
}
const FIRST_TENS = 20

/** "Forty-eight", «сорок восемь»: each word for tens with each word for a unit of its language. */
const withUnits = (): (readonly [string, readonly [number, number]])[] =>
  wordsFrom(FIRST_TENS, 90).flatMap(([ten, tens]) =>
    wordsFrom(1, 9)
      .filter(([unit]) => /[a-z]/.test(unit) === /[a-z]/.test(ten) && !/^an?$/.test(unit))
      .map(([unit, units]) => [`${ten} ${unit}`, [tens + units, tens + units]] as const),
  )

const wordsFrom = (least: number, most: number): (readonly [string, number])[] =>
  Object.entries(NUMBER_WORDS).flatMap(([number, words]) =>
    Number(number) >= least && Number(number) <= most
      ? words.split(' ').map((word) => [word, Number(number)] as const)
      : [],
  )

const OTHER_NUMBERS: readonly (readonly [string, readonly [number, number]])[] = [
  ['half an', [0.5, 0.5]],
  ['half a', [0.5, 0.5]],
  ['полтора', [1.5, 1.5]],
  ['полторы', [1.5, 1.5]],
  ['полутора', [1.5, 1.5]],
  ['several', [3, 10]],
  ['a few', [2, 6]],
  ['несколько', [3, 10]],
  ['нескольких', [3, 10]],
]
const NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...Object.entries(NUMBER_WORDS).flatMap(([number, words]) =>
    words.split(' ').map((word) => [word, [Number(number), Number(number)]] as const),
  ),
  ...withUnits(),
  ...OTHER_NUMBERS,
])

type Bound = 'above' | 'below' | 'about' | null
const BOUNDS: readonly (readonly [string, Bound])[] = [
  [
    'more than|over|longer than|at least|no less than|более чем|более|больше|свыше|не менее',
    'above',
  ],
  ['less than|under|up to|no more than|менее|меньше|не более|до', 'below'],
  ['about|around|approximately|some|almost|nearly|около|примерно|почти', 'about'],
]

const numberWords = [...NUMBERS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(' ', '[\\s-]+'))
  .join('|')
const SAID = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?:(${BOUNDS.map(([w]) => w).join('|')})\\s+)?(?:(\\d{1,4}(?:[.,]\\d{1,2})?)|(${numberWords}))?[\\s-]?(?:\\s?(and a half|с половиной)\\s)?(${UNITS.map(([w]) => w).join('|')})(?!\\p{L})`,
  'giu',
)
/** "for hours", "часами": many of the unit, and not the next larger one. */
const MANY: Readonly<Record<number, readonly [number, number]>> = {
  [HOURS.hour]: [2, 24],
  [HOURS.day]: [2, 14],
  [HOURS.week]: [2, 9],
  [HOURS.month]: [2, 24],
  [HOURS.year]: [2, 20],
}
const ABOUT = 0.25

/** "более суток" is more than one of them, "суток" alone is no number. */
const SINGLE =
  /^(?:час|день|дня|сутки|суток|недел[юяи]|месяц|месяца|год|года|hour|day|week|month|year)$/iu
const PLURAL = /(?:s|часами|днями|сутками|неделями|месяцами|часов)$/iu

const isUnit = (word: string, source: string): boolean =>
  new RegExp(`^(?:${source})$`, 'iu').test(word)

/** Every duration that the words give with a number, a bound, or as "hours" and "days" on end. */
export const durationsIn = (text: string): SaidDuration[] =>
  Array.from(text.matchAll(SAID), (match): SaidDuration[] => {
    const [words, bound, digits, word, half, unitWord = ''] = match
    const unit = UNITS.find(([source]) => isUnit(unitWord, source))?.[1]
    if (unit === undefined) return []
    const kind = BOUNDS.find(([source]) => bound && isUnit(bound, source))?.[1] ?? null
    const range = rangeOf(digits, word, kind, unitWord, unit)
    if (range === null) return []
    const more = half === undefined ? 0 : 0.5
    const [low, high] = bounded([range[0] + more, range[1] + more], kind)
    const start = match.index
    return [{ start, end: start + words.length, words, low: low * unit, high: high * unit, unit }]
  }).flat()

/** «2019 года» is a year and no length. */
const FIRST_YEAR = 1000

const rangeOf = (
  digits: string | undefined,
  word: string | undefined,
  kind: Bound,
  unitWord: string,
  unit: number,
): readonly [number, number] | null => {
  if (digits !== undefined) {
    const number = Number(digits.replace(',', '.'))
    if (unit === HOURS.year && number >= FIRST_YEAR) return null
    return [number, number]
  }
  if (word !== undefined) return NUMBERS.get(word.toLowerCase().replace(/[\s-]+/g, ' ')) ?? null
  if (unit === HOURS.half || unit === HOURS.quarter) return [1, 1]
  if (kind !== null && SINGLE.test(unitWord)) return [1, 1]
  return kind === null && PLURAL.test(unitWord) ? (MANY[unit] ?? null) : null
}

const bounded = (
  [low, high]: readonly [number, number],
  kind: Bound,
): readonly [number, number] => {
  if (kind === 'above') return [low, Number.POSITIVE_INFINITY]
  if (kind === 'below') return [0, high]
  return kind === 'about' ? [low * (1 - ABOUT), high * (1 + ABOUT)] : [low, high]
}

/** "Two weeks" may be twelve days or sixteen: a number is as exact as half its unit. In hours. */
export const hoursOf = ({ low, high, unit }: SaidDuration): readonly [number, number] =>
  low === high ? [Math.max(0, low - unit / 4), high + unit / 4] : [low, high]
