import { type Token, tokenAt, wordsFrom } from '../../tokens/token.ts'
import { isOrdinal, readDay } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays, type Shift } from '../shift.ts'
import { offsetOf, weekday as weekdayShift } from '../source-calendar.ts'
import { weekdayFrom, weekdayOfWeek } from '../told-calendar.ts'
import { answered, BEFORE, isSetFor, SINCE, wayAt } from '../weekday-way.ts'
import { weekdayWords } from '../weekday-words.ts'
import { whichWords } from '../which-words.ts'
import { dayMonthYear } from './day-month-year.ts'
import { digits } from './digits.ts'
import { digitsDayMonth } from './digits-day-month.ts'
import { monthDayYear } from './month-day-year.ts'
import { slashedDayMonth } from './slashed-day-month.ts'

/** "Friday, 7 February", «в пятницу (7 февраля)»: the weekday belongs to the date after it. */
const dateAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  let at = index
  while (at < index + 3 && /^(?:,|\(|the|on)$/.test(tokenAt(tokens, at).lower)) at++
  for (const rule of [digits, slashedDayMonth, digitsDayMonth, dayMonthYear, monthDayYear]) {
    const found = rule.readAt(tokens, at)
    if (found) return found
  }
  return null
}

const YEAR_OR_MONTH_END = /^(?:года|г|\.)$/

/** "7 February 2020 (Friday)", «7 февраля, в пятницу»: it repeats the date before it. */
const dateBefore = (tokens: readonly Token[], index: number): boolean => {
  let at = index - 1
  while (at > index - 4 && /^(?:,|\(|в|во|on|a)$/.test(tokenAt(tokens, at).lower)) at--
  if (at === index - 1) return false
  const token = tokenAt(tokens, at)
  if (token.kind === 'number') return true
  // "At 10:00. On Friday": a full stop that ends a sentence.
  if (token.text === '.' && tokenAt(tokens, at - 1).kind === 'number') return false
  return YEAR_OR_MONTH_END.test(token.lower) && tokenAt(tokens, at - 1).kind === 'number'
    ? true
    : tokenAt(tokens, at - 1).kind === 'number' && /^(?:\p{Lu}[a-z]+|[а-я]+[ая])$/u.test(token.text)
}

const PART =
  /^(?:morning|afternoon|evening|night|noon|midnight|dawn|lunchtime|утром|днем|вечером|ночью)$/

const NO_VERB =
  /^(?:every|each|a|an|the|one|any|some|of|and|or|this|that|next|last|most|all|between|from|to|black|good|holy)$/
const MAY_FOLLOW =
  /^(?:that|in|by|after|for|at|to|as|with|when|while|and|but|during|morning|afternoon|evening|night)$/

/** "The court ruled Friday that", "Monday's hearing": without a word before it. */
const isBare = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (!/^[A-Z]/.test(token.text)) return false
  const before = tokenAt(tokens, index - 1)
  if (token.lower.endsWith("'s")) return !/^(?:every|each|a|one)$/.test(before.lower)
  if (!/^[a-z]{3,}$/.test(before.text) || NO_VERB.test(before.lower)) return false
  const after = tokenAt(tokens, index + 1)
  return /^[.,;)]$/.test(after.text) || after.kind === 'break' || MAY_FOLLOW.test(after.text)
}

/** "On Tuesday last week", "Friday of next week", «во вторник на прошлой неделе». */
const ofWeek = (tokens: readonly Token[], index: number, day: number): DateReading | null => {
  const of = /^(?:of|in|на)$/.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  const which = whichWords.get(tokenAt(tokens, index + 1 + of).lower)
  if (which === undefined || !WEEK.test(tokenAt(tokens, index + 2 + of).lower)) return null
  return relativeDate(
    index,
    index + 3 + of,
    { base: 'source', resolve: weekdayOfWeek(day, offsetOf(which)) },
    'a day of a week that is told from the day of the document',
  )
}
const OF_PART = /^(?:hours|morning|afternoon|evening|night|dawn|noon)$/

/** "Friday last", "Monday week": a week from the day that it would be. */
const lastWeekday = (tokens: readonly Token[], index: number, day: number): DateReading | null => {
  const word = tokenAt(tokens, index + 1).lower
  const ends = closesPhrase(tokens, index + 2) || tokenAt(tokens, index + 2).lineStart
  if (!LAST.test(word) || !ends) return null
  const week: Shift = (anchor) => {
    const next = weekdayShift(day, 'ahead')(anchor)
    return next && byDays(DAYS_OF_WEEK)(next)
  }
  const resolve = word === 'week' ? week : weekdayShift(day, 'last')
  const reason = 'a day of the week, told from the day of the document'
  return relativeDate(index, index + 2, { base: 'source', resolve }, reason)
}

/** "The Friday before last". */
const weekdayBeforeLast = (
  tokens: readonly Token[],
  index: number,
  day: number,
): DateReading | null => {
  const said = wordsFrom(tokens, index + 1, 2)
  if (said !== 'before last') return null
  const resolve: Shift = (anchor) => {
    const last = weekdayShift(day, 'last')(anchor)
    return last && byDays(-DAYS_OF_WEEK)(last)
  }
  const the = tokenAt(tokens, index - 1).lower === 'the' ? 1 : 0
  const reason = 'a day of the week, told from the day of the document'
  return relativeDate(index - the, index + 3, { base: 'source', resolve }, reason)
}

const LAST = /^(?:last|week)$/
const DAYS_OF_WEEK = 7

const WEEK = /^(?:week|неделе|недели|неделю)$/

const isNumbered = (tokens: readonly Token[], index: number): boolean => {
  const day = tokenAt(tokens, index).lower === 'the' ? readDay(tokens, index + 1) : null
  return day !== null && isOrdinal(tokens, index + 1, day.next)
}

/** "We wrote on friday", as people write in haste. */
const isSmall = (tokens: readonly Token[], index: number): boolean =>
  /^(?:on|by|since|until|till|before|to|for)$/.test(tokenAt(tokens, index - 1).lower) &&
  (closesPhrase(tokens, index + 1) ||
    /^(?:about|abt|with|for|week)$/.test(tokenAt(tokens, index + 1).lower))

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  const day = weekdayWords.get(token.lower)
  if (day === undefined) return null
  const small = /^[a-z]/.test(token.lower) && !/^[A-Z]/.test(token.text)
  if (small && !isSmall(tokens, index)) return null
  const date = dateAfter(tokens, index + 1)
  if (date) {
    const dates = date.dates.map((d, i) => (i === 0 ? { ...d, first: index } : d))
    return { ...date, dates, weekday: day, reason: `a day of the week and ${date.reason}` }
  }
  if (dateBefore(tokens, index)) return null
  // "Friday the 17th instant": the day of the month is read.
  if (isNumbered(tokens, index + 1)) return null
  const before = tokenAt(tokens, index - 1).lower
  const than = before === 'than' && /^(?:later|earlier)$/.test(tokenAt(tokens, index - 2).lower)
  const asOf = /^(?:of|at)$/.test(before) && tokenAt(tokens, index - 2).lower === 'as'
  const beforeLast = weekdayBeforeLast(tokens, index, day)
  if (beforeLast) return beforeLast
  // «К утру вторника».
  const ofDay = /^(?:утру|утра|утром|вечеру|вечера|вечером|ночи|ночью|полудню|обеду|концу)$/.test(
    before,
  )
  // "In the small hours of Tuesday", "on the morning of Friday".
  const ofPart = before === 'of' && OF_PART.test(tokenAt(tokens, index - 2).lower)
  const inWeek = ofWeek(tokens, index, day)
  if (inWeek) return inWeek
  const led =
    ofPart ||
    BEFORE.test(before) ||
    answered(tokens, index) !== null ||
    isSetFor(tokens, index) ||
    ofDay ||
    asOf ||
    than ||
    LAST.test(tokenAt(tokens, index + 1).lower)
  // "Monday: the defendant repeats that …", in notes of a week.
  const heads = token.lineStart && tokenAt(tokens, index + 1).text === ':'
  if (!led && !heads && !isBare(tokens, index)) return null
  const after = tokenAt(tokens, index + 1)
  // "On Friday Street", "в среду обитания".
  if (/^[A-Z]/.test(after.text) && after.lower === 'street') return null
  if (token.lower === 'среду' && /^(?:обитания|жизни)$/.test(after.lower)) return null
  const week = lastWeekday(tokens, index, day)
  if (week) return week
  const way = heads ? 'past' : wayAt(tokens, index)
  return relativeDate(
    index,
    index + 1 + (PART.test(after.lower) ? 1 : 0),
    {
      base: 'source',
      resolve: way ? weekdayShift(day, way) : () => null,
      ...((way === 'past' || before === 'for') && !SINCE.test(before)
        ? { fromStory: weekdayFrom(day, 'after'), ofDay: true }
        : {}),
    },
    'a day of the week, told from the day of the document',
  )
}

export const weekday: DateRule = {
  name: 'date.weekday',
  version: 3,
  reads: 'A day of the week: with the date beside it, or told from the day of the document.',
  opens: { numbers: false, words: [...weekdayWords.keys()] },
  examples: {
    mustRead: [
      { text: 'on Friday, 7 February 2020, he left', edtf: ['2020-02-07'] },
      { text: 'в пятницу, 7 февраля 2020 года, он уехал', edtf: ['2020-02-07'] },
      { text: 'On 7 February 2020, a Friday, he left', edtf: ['2020-02-07'] },
      { text: '7 февраля 2020 года, в пятницу, он уехал', edtf: ['2020-02-07'] },
      {
        text: 'Today, 12 February 2020, it was told: they came on Friday.',
        edtf: ['2020-02-12', '2020-02-07'],
      },
    ],
    mustNotRead: [
      'Sunday school',
      'every Sunday',
      'по воскресеньям',
      'Black Friday sales',
      'they sold Sunday papers',
      'the Friday prayers',
    ],
  },
  readAt,
}
