import { isDash, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import type { Shift } from '../shift.ts'
import { weekday as weekdayShift } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'
import { weekdayFrom } from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

/** From the one day of the week to the other, both told from the day of the document. */
const daysBetween =
  (first: number, last: number, way: 'past' | 'ahead'): Shift =>
  (anchor) => {
    if (way === 'past') {
      const end = weekdayShift(last, way)(anchor)
      const start = end && weekdayFrom(first, 'before')(end)
      return start && end && { from: start.from, to: end.from }
    }
    const start = weekdayShift(first, way)(anchor)
    const end = start && weekdayFrom(last, 'after')(start)
    return start && end && { from: start.from, to: end.from }
  }

const reading = (
  tokens: readonly Token[],
  first: number,
  next: number,
  days: readonly [number, number],
): DateReading | null => {
  const way = tenseAt(tokens, first)
  return relativeDate(
    first,
    next,
    {
      base: 'source',
      resolve: way ? daysBetween(days[0], days[1], way) : () => null,
      ...(way ? {} : { onlyResolved: true }),
    },
    'from one day of the week to another, told from the day of the document',
  )
}

/** «В ночь на вторник», «в ночь с понедельника на вторник», "overnight into Friday". */
const nightInto = (tokens: readonly Token[], index: number): DateReading | null => {
  const russian = lowerAt(tokens, index) === 'ночь'
  if (!russian && lowerAt(tokens, index) !== 'overnight') return null
  let at = index + 1
  const from = /^(?:с|со)$/.test(lowerAt(tokens, at))
    ? weekdayWords.get(lowerAt(tokens, at + 1))
    : undefined
  if (from !== undefined) at += 2
  if (!(russian ? /^на$/ : /^(?:into|to)$/).test(lowerAt(tokens, at))) return null
  const day = weekdayWords.get(lowerAt(tokens, at + 1))
  if (day === undefined) return null
  const before = day === 1 ? 7 : day - 1
  return from === undefined || from === before
    ? reading(tokens, index, at + 2, [before, day])
    : null
}

const LINK = /^(?:to|till|until|through|по|до|into)$/

/** "From Monday to Thursday", «с понедельника по четверг», "Monday–Thursday". */
const span = (tokens: readonly Token[], index: number): DateReading | null => {
  const first = weekdayWords.get(lowerAt(tokens, index))
  const link = tokenAt(tokens, index + 1)
  const last = weekdayWords.get(lowerAt(tokens, index + 2))
  if (first === undefined || last === undefined || first === last) return null
  const before = lowerAt(tokens, index - 1)
  const between = before === 'between' && link.lower === 'and'
  const led = /^(?:from|с|со)$/.test(before) && (LINK.test(link.lower) || isDash(link))
  // «С субботы на воскресенье»: the night between them.
  const next = last === (first % 7) + 1
  const night = link.lower === 'into' || (/^(?:с|со)$/.test(before) && link.lower === 'на' && next)
  return between || led || night ? reading(tokens, index, index + 3, [first, last]) : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  nightInto(tokens, index) ?? span(tokens, index)

export const weekdaySpan: DateRule = {
  name: 'date.weekday-span',
  version: 1,
  reads: 'From Monday to Thursday, «в ночь на вторник»: told from the day of the document.',
  opens: { numbers: false, words: [...weekdayWords.keys(), 'ночь', 'overnight'] },
  examples: {
    mustRead: [
      {
        text: 'Today, 14 May 2021, it was told: the men were held from Monday to Thursday.',
        edtf: ['2021-05-14', '2021-05-10/2021-05-13'],
      },
      {
        text: 'Сегодня, 14 мая 2021 года, стало известно: в ночь на среду их забрали.',
        edtf: ['2021-05-14', '2021-05-11/2021-05-12'],
      },
    ],
    mustNotRead: ['open from Monday to Thursday', 'в ночь на субботу', 'Monday and Tuesday'],
  },
  readAt,
}
