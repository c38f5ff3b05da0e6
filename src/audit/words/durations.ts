import type { Span } from '../../domain/text-span.ts'

/** How long something lasted, as its words say it. */
export interface SaidDuration extends Span {
  readonly words: string
  readonly low: number
  readonly high: number
  /** The unit its number is given in, in hours: how exactly it is said. */
  readonly unit: number
}

const HOURS = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730.5, year: 8766 } as const

const UNITS: readonly (readonly [string, number])[] = [
  ['minutes?|минут\\p{L}{0,2}', HOURS.minute],
  ['hours?|час(?:а|ов|у|ам|ами)?', HOURS.hour],
  ['days?|nights?|д(?:ень|ня|ней|нями)|сут(?:ки|ок|ками)|ноч(?:ь|и|ей)', HOURS.day],
  ['weeks?|недел(?:я|и|ю|ь|ями)', HOURS.week],
  ['months?|месяц(?:а|ев|ами)?', HOURS.month],
  ['years?|год(?:а|у)?|лет', HOURS.year],
]

const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  a: [1, 1],
  an: [1, 1],
  one: [1, 1],
  two: [2, 2],
  three: [3, 3],
  four: [4, 4],
  five: [5, 5],
  six: [6, 6],
  seven: [7, 7],
  eight: [8, 8],
  nine: [9, 9],
  ten: [10, 10],
  eleven: [11, 11],
  twelve: [12, 12],
  'half a': [0.5, 0.5],
  several: [3, 10],
  'a few': [2, 6],
  один: [1, 1],
  одного: [1, 1],
  одну: [1, 1],
  два: [2, 2],
  две: [2, 2],
  двух: [2, 2],
  три: [3, 3],
  трёх: [3, 3],
  трех: [3, 3],
  четыре: [4, 4],
  четырёх: [4, 4],
  четырех: [4, 4],
  пять: [5, 5],
  пяти: [5, 5],
  шесть: [6, 6],
  шести: [6, 6],
  семь: [7, 7],
  семи: [7, 7],
  восемь: [8, 8],
  восьми: [8, 8],
  девять: [9, 9],
  десять: [10, 10],
  десяти: [10, 10],
  двенадцать: [12, 12],
  двенадцати: [12, 12],
  полтора: [1.5, 1.5],
  полторы: [1.5, 1.5],
  полутора: [1.5, 1.5],
  несколько: [3, 10],
  нескольких: [3, 10],
}

type Bound = 'above' | 'below' | 'about' | null
const BOUNDS: readonly (readonly [string, Bound])[] = [
  [
    'more than|over|longer than|at least|no less than|более чем|более|больше|свыше|не менее',
    'above',
  ],
  ['less than|under|up to|no more than|менее|меньше|не более|до', 'below'],
  ['about|around|approximately|some|almost|nearly|около|примерно|почти', 'about'],
]

const numberWords = Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(' ', '\\s+'))
  .join('|')
const SAID = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?:(${BOUNDS.map(([w]) => w).join('|')})\\s+)?(?:(\\d{1,4}(?:[.,]\\d{1,2})?)|(${numberWords}))?[\\s-]?(?:\\s?and a half\\s)?(${UNITS.map(([w]) => w).join('|')})(?!\\p{L})`,
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
    const [words, bound, digits, word, unitWord = ''] = match
    const unit = UNITS.find(([source]) => isUnit(unitWord, source))?.[1]
    if (unit === undefined) return []
    const kind = BOUNDS.find(([source]) => bound && isUnit(bound, source))?.[1] ?? null
    const range = rangeOf(digits, word, kind, unitWord, unit)
    if (range === null) return []
    const [low, high] = bounded(range, kind)
    const start = match.index
    return [{ start, end: start + words.length, words, low: low * unit, high: high * unit, unit }]
  }).flat()

const rangeOf = (
  digits: string | undefined,
  word: string | undefined,
  kind: Bound,
  unitWord: string,
  unit: number,
): readonly [number, number] | null => {
  if (digits !== undefined) {
    const number = Number(digits.replace(',', '.'))
    return [number, number]
  }
  if (word !== undefined) return NUMBERS[word.toLowerCase().replace(/\s+/g, ' ')] ?? null
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
