import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { readDayGroup } from '../day-group.ts'
import { readMonth } from '../month-words.ts'
import { readDay } from '../number-parts.ts'
import { ordinalDayWords } from '../ordinal-days.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { tenseAt } from '../tense.ts'
import { weekdayAndDay } from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

const reading = (
  tokens: readonly Token[],
  first: number,
  next: number,
  weekday: number,
  day: number,
): DateReading => {
  const resolve = weekdayAndDay(weekday, day)
  const fromSource = weekdayAndDay(weekday, day, tenseAt(tokens, first))
  return relativeDate(
    first,
    next,
    // Notes of a week are of the week in which they are written.
    tokenAt(tokens, first).lineStart
      ? { base: 'source', resolve: weekdayAndDay(weekday, day, 'past'), onlyResolved: true }
      : { base: 'told', resolve, fromSource, inMonth: true, checked: true, onlyResolved: true },
    'a day of the week and of the month, in the month around in which they fit',
  )
}

/** The month is told here: other rules read it. */
const isFull = (tokens: readonly Token[], at: number, index: number): boolean => {
  const group = readDayGroup(tokens, at)
  const last = group && tokenAt(tokens, group.next).lower === 'of' ? 1 : 0
  if (group && readMonth(tokens, group.next + last)) return true
  const of = /^(?:of|,)$/.test(lowerAt(tokens, index)) ? 1 : 0
  const sign = /^[./-]$/.test(lowerAt(tokens, index)) && tokenAt(tokens, index + 1).glued
  return sign || readMonth(tokens, index + of) !== null
}

/** "Friday the 17th instant" names its month. */
const LATIN = /^(?:inst|instant|ult|ultimo|prox|proximo|of)$/

/** "Saturday the 14th", "Friday, 13th", "Sunday 13/02" aside; «в субботу, 12-го». */
const dayAfter = (tokens: readonly Token[], index: number, weekday: number): DateReading | null => {
  let at = index + 1
  while (at < index + 3 && /^(?:,|the|\()$/.test(lowerAt(tokens, at))) at++
  const day = readDay(tokens, at)
  if (!day || isFull(tokens, at, day.next)) return null
  const ordinal = day.next > at + 1 || tokenAt(tokens, at).kind === 'word'
  const number = lowerAt(tokens, day.next) === 'числа' ? 1 : 0
  if (!ordinal && number === 0 && at > index + 1) return null
  // "On Sunday the 4th | relatives came": no noun has so many days.
  const told =
    ordinal && lowerAt(tokens, at - 1) === 'the' && !LATIN.test(lowerAt(tokens, day.next))
  if (number === 0 && !told && !closesPhrase(tokens, day.next)) return null
  return reading(tokens, index, day.next + number, weekday, day.day)
}

/** «12-го, в субботу», "the 14th, a Saturday". */
const dayBefore = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = readDay(tokens, index)
  if (!day || isFull(tokens, index, day.next)) return null
  const number = lowerAt(tokens, day.next) === 'числа' ? 1 : 0
  const ordinal = day.next > index + 1 || tokenAt(tokens, index).kind === 'word'
  if (!ordinal && number === 0) return null
  let at = day.next + number
  if (!/^[,(]$/.test(lowerAt(tokens, at))) return null
  at++
  while (at < day.next + number + 3 && /^(?:в|во|a|on|it|was)$/.test(lowerAt(tokens, at))) at++
  const weekday = weekdayWords.get(lowerAt(tokens, at))
  return weekday === undefined ? null : reading(tokens, index, at + 1, weekday, day.day)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const weekday = weekdayWords.get(lowerAt(tokens, index))
  return weekday === undefined ? dayBefore(tokens, index) : dayAfter(tokens, index, weekday)
}

export const weekdayAndDayRule: DateRule = {
  name: 'date.weekday-and-day',
  version: 2,
  reads:
    'Saturday the 14th, without its month: in the month told, or the document’s, where it fits.',
  opens: { numbers: true, words: [...weekdayWords.keys(), ...ordinalDayWords] },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2021 he was taken. On Saturday the 15th he was freed.',
        edtf: ['2021-05-07', '2021-05-15'],
      },
      {
        text: '28 мая 2021 года его забрали. В среду, 2-го, он вернулся.',
        edtf: ['2021-05-28', '2021-06-02'],
      },
      {
        text: '7 мая 2021 года его забрали. 12-го, в среду, он вернулся.',
        edtf: ['2021-05-07', '2021-05-12'],
      },
    ],
    mustNotRead: [
      'On 5 Sunday streets',
      'Saturday the 14th',
      'Friday 13 people came',
      'On the 14th, a witness came',
    ],
  },
  readAt,
}
