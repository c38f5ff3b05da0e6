import { type Token, tokenAt } from '../../tokens/token.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { sentenceEnds } from '../sentence-end.ts'
import { byDays, type Shift } from '../shift.ts'
import { nightInto } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'

const PART = /^(?:morning|afternoon|evening|night|утром|днем|вечером|ночью)$/

const OFFSETS: readonly (readonly [number, string])[] = [
  [0, "today today's tonight tonight's сегодня"],
  [1, "tomorrow tomorrow's завтра"],
  [-1, "yesterday yesterday's вчера"],
  [2, 'послезавтра'],
  [-2, 'позавчера'],
]
const offsets = new Map<string, number>(
  OFFSETS.flatMap(([days, words]) => words.split(' ').map((word) => [word, days] as const)),
)

const ADJECTIVE_ENDINGS = 'ий яя ее ие его ей ему ем юю им их ими'.split(' ')
for (const [days, stem] of [
  [-1, 'вчерашн'],
  [0, 'сегодняшн'],
  [1, 'завтрашн'],
  [-2, 'позавчерашн'],
] as const) {
  for (const end of ADJECTIVE_ENDINGS) offsets.set(stem + end, days)
}

/** «Велел послезавтра быть у автобусов», "told them to be gone by tomorrow": from the day of the order. */
const ORDERED =
  /^(?:велел|приказал|обязал|потребовал|распорядил(?:ся|ась)|предупредил|пригрозил|обещал|пообещал)[аи]?$|^(?:ordered|told|instructed|promised|warned|commanded)$/
const MOST_ORDER = 12

const isOrdered = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 1; i > index - MOST_ORDER && i >= 0; i--) {
    const token = tokenAt(tokens, i)
    if (sentenceEnds(tokens, i) || /^[«“"]$/.test(token.text)) return false
    if (ORDERED.test(token.lower)) return true
  }
  return false
}

const reading = (
  first: number,
  next: number,
  resolve: Shift,
  days?: number,
  onlyResolved = false,
  ordered = false,
): DateReading =>
  relativeDate(
    first,
    next,
    {
      base: 'source',
      resolve,
      ...(ordered ? { fromStory: resolve, ordered } : {}),
      ...(days === undefined ? {} : { daysFromSource: days }),
      ...(onlyResolved ? { onlyResolved } : {}),
    },
    'a day told from the day of the document',
  )

/** "The day before yesterday", "the day after tomorrow". */
const twoDays = (tokens: readonly Token[], index: number, days: number): number => {
  const word = days < 0 ? 'before' : 'after'
  const said = tokenAt(tokens, index - 1).lower === word
  if (!said || tokenAt(tokens, index - 2).lower !== 'day') return 0
  return tokenAt(tokens, index - 3).lower === 'the' ? 3 : 2
}

/** «Третьего дня», «сего числа», "the date hereof", "the date of this letter". */
const named = (tokens: readonly Token[], index: number): DateReading | null => {
  const words = [0, 1, 2, 3].map((i) => tokenAt(tokens, index + i).lower)
  const said = words.slice(0, 2).join(' ')
  if (said === 'третьего дня') {
    const nth = /^(?:исход|кон)/.test(tokenAt(tokens, index - 1).lower)
    const hour = tokenAt(tokens, index + 2).lower === 'месяца' || nth
    return hour ? null : reading(index, index + 2, byDays(-2), -2)
  }
  if (/^сего (?:дня|числа)$/.test(said)) return today(index, index + 2)
  if (said === 'date hereof') return today(index, index + 2)
  return words.slice(0, 3).join(' ') === 'date of this' && PAPER.test(words[3] ?? '')
    ? today(index, index + 4)
    : null
}

const PAPER =
  /^(?:letter|statement|report|judgment|judgement|order|decision|ruling|notice|communication|petition|appeal|affidavit|note|memorandum|submission|complaint)$/

const today = (first: number, next: number): DateReading =>
  reading(first, next, byDays(0), undefined, true)

const nightOrThis = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const part = tokenAt(tokens, index + 1).lower
  if (/^(?:last|прошлой|минувшей)$/.test(word) && /^(?:night|ночью)$/.test(part)) {
    return tokenAt(tokens, index - 1).lower === 'the' ? null : reading(index, index + 2, nightInto)
  }
  if (word === 'last' && part === 'evening' && tokenAt(tokens, index - 1).lower !== 'the')
    return reading(index, index + 2, byDays(-1), -1)
  const today =
    (word === 'this' && /^(?:morning|afternoon|evening)$/.test(part)) ||
    (word === 'этим' && /^(?:утром|вечером)$/.test(part))
  return today ? reading(index, index + 2, byDays(0), 0) : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const days = offsets.get(tokenAt(tokens, index).lower)
  // «На завтра он ушёл»: the day after the one told.
  if (days === 1 && tokenAt(tokens, index - 1).lower === 'на' && tenseAt(tokens, index) === 'past')
    return null
  if (days === undefined) return named(tokens, index) ?? nightOrThis(tokens, index)
  const back = Math.abs(days) === 1 ? twoDays(tokens, index, days) : 0
  if (back > 0) return reading(index - back, index + 1, byDays(days * 2), days * 2)
  const part = tokenAt(tokens, index + 1).lower
  const next = index + (PART.test(part) ? 2 : 1)
  // «Сегодня ночью» may be the night before or the night to come.
  if (part === 'ночью') return null
  const noun = /^сегодняшн/.test(tokenAt(tokens, index).lower) && part === 'день' ? 1 : 0
  // "Today" also means "nowadays": without a day of the document it says nothing.
  const ordered = days > 0 && isOrdered(tokens, index)
  return reading(index, next + noun, byDays(days), days, days === 0, ordered)
}

export const dayFromSource: DateRule = {
  name: 'date.day-from-source',
  version: 3,
  reads: 'Today, tomorrow, yesterday and the like: a day told from the day of the document.',
  opens: {
    numbers: false,
    words: [
      ...offsets.keys(),
      'last',
      'this',
      'прошлой',
      'минувшей',
      'этим',
      'третьего',
      'сего',
      'date',
    ],
  },
  examples: {
    mustRead: [
      {
        text: 'Yesterday, 7 February 2020, he was taken. Today he is free.',
        edtf: ['2020-02-07', '2020-02-08'],
      },
      {
        text: 'Вчера, 7 февраля 2020 года, его забрали. Завтра суд.',
        edtf: ['2020-02-07', '2020-02-09'],
      },
      { text: 'The day before yesterday he left.', edtf: ['XXXX'] },
    ],
    mustNotRead: ['the last night of the feast', 'this man'],
  },
  readAt,
}
