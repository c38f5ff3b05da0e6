import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { type Duration, durationBefore, readDuration } from '../duration.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays, type Shift, toTheDay } from '../shift.ts'
import { weekday } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'
import { weekdayOfWeek } from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

const DAYS_OF_WEEK = 7

const reading = (
  first: number,
  next: number,
  resolve: Shift,
  base: 'source' | 'told' = 'source',
): DateReading =>
  relativeDate(
    first,
    next,
    { base, resolve, onlyResolved: true, ...(base === 'told' ? { inDays: true } : {}) },
    'a day of the week, so many weeks off',
  )

/** So many days from the day that another shift leads to: counted week by week, however many. */
const moved = (to: Shift, days: number): Shift =>
  toTheDay((anchor) => {
    const at = to(anchor)
    return at && byDays(days)({ ...at, to: null })
  })

const weeksOf = (d: Duration | null): number | null =>
  d?.unit === 'weeks' && !d.few && d.least === d.most && Number.isInteger(d.least) ? d.least : null

const SAID: Readonly<Record<string, number | undefined>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
}

/** "A week ago yesterday", "a fortnight ago today". */
const agoYesterday = (tokens: readonly Token[], index: number): DateReading | null => {
  const days = SAID[lowerAt(tokens, index + 1)]
  const d = days === undefined ? null : durationBefore(tokens, index)
  const weeks = weeksOf(d)
  if (!d || days === undefined || weeks === null) return null
  return reading(d.first, index + 2, toTheDay(byDays(days - weeks * DAYS_OF_WEEK)))
}

const PLURAL = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/
const COUNTS: readonly string[] = ['two', 'three', 'four', 'five', 'six']
const RU_COUNTS: readonly string[] = ['два', 'три', 'четыре', 'пять', 'шесть']

const countAt = (tokens: readonly Token[], index: number): number | null => {
  const word = lowerAt(tokens, index)
  const at = [COUNTS.indexOf(word), RU_COUNTS.indexOf(word.replace(/^две$/, 'два'))]
  const found = Math.max(...at)
  if (found >= 0) return found + 2
  return /^[2-6]$/.test(word) ? Number(word) : null
}

/** "Three Saturdays ago", «две субботы назад». */
const weekdaysAgo = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index - 1)
  const one = PLURAL.test(word) ? word.slice(0, -1) : /^[а-я]/.test(word) ? word : ''
  const day = weekdayWords.get(one)
  const count = day === undefined ? null : countAt(tokens, index - 2)
  if (day === undefined || count === null) return null
  const resolve = moved(weekday(day, 'last'), -(count - 1) * DAYS_OF_WEEK)
  return reading(index - 2, index + 1, resolve)
}

/** «В субботу через неделю», "Friday fortnight": so many weeks after the next such day. */
const weekdayInWeeks = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = weekdayWords.get(lowerAt(tokens, index))
  if (day === undefined || tenseAt(tokens, index) === 'past') return null
  const comma = tokenAt(tokens, index + 1).text === ',' ? 1 : 0
  const at = index + 1 + comma
  const russian = lowerAt(tokens, at) === 'через' ? readDuration(tokens, at + 1) : null
  const weeks = weeksOf(russian)
  if (!russian || weeks === null) return null
  const resolve = moved(weekday(day, 'ahead'), weeks * DAYS_OF_WEEK)
  return reading(index, russian.next, resolve)
}

/** ", on Friday", «, в субботу»: the token after it, and which day it is. */
const weekdayAt = (tokens: readonly Token[], index: number) => {
  const comma = tokenAt(tokens, index).text === ',' ? 1 : 0
  if (!/^(?:on|в|во)$/.test(lowerAt(tokens, index + comma))) return null
  const the = lowerAt(tokens, index + comma + 1) === 'the' ? 1 : 0
  const next = index + comma + 1 + the
  const day = weekdayWords.get(lowerAt(tokens, next))
  return day !== undefined && closesPhrase(tokens, next + 1) ? { day, next: next + 1 } : null
}

/** «Через неделю, в субботу»: that day of the week so many weeks on. */
const inWeeksOn = (tokens: readonly Token[], index: number): DateReading | null => {
  const d = readDuration(tokens, index + 1)
  const weeks = weeksOf(d)
  const on = d && weekdayAt(tokens, d.next)
  if (!on || weeks === null) return null
  const base = tenseAt(tokens, index) === 'past' ? 'told' : 'source'
  return reading(index, on.next, weekdayOfWeek(on.day, weeks), base)
}

/** «Неделей раньше, в субботу», "two weeks later, on the Friday". */
const weeksOffOn = (tokens: readonly Token[], index: number): DateReading | null => {
  const d = durationBefore(tokens, index)
  const weeks = weeksOf(d)
  const on = d && weekdayAt(tokens, index + 1)
  if (!d || !on || weeks === null) return null
  const sign = /^(?:earlier|before|раньше|ранее)$/.test(lowerAt(tokens, index)) ? -1 : 1
  return reading(d.first, on.next, weekdayOfWeek(on.day, sign * weeks), 'told')
}

/** "A week on Friday", "two weeks from Tuesday", "tomorrow week": to come. */
const weeksFrom = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = weekdayWords.get(lowerAt(tokens, index + 1))
  const d = day === undefined ? null : durationBefore(tokens, index)
  const weeks = weeksOf(d)
  if (!d || day === undefined || weeks === null || tenseAt(tokens, index) === 'past') return null
  if (!closesPhrase(tokens, index + 2)) return null
  const resolve = moved(weekday(day, 'ahead'), weeks * DAYS_OF_WEEK)
  return reading(d.first, index + 2, resolve)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  if (word === 'ago' || word === 'назад')
    return agoYesterday(tokens, index) ?? weekdaysAgo(tokens, index)
  if (word === 'on' || word === 'from') return weeksFrom(tokens, index)
  if (word === 'tomorrow')
    return lowerAt(tokens, index + 1) === 'week' && closesPhrase(tokens, index + 2)
      ? reading(index, index + 2, byDays(DAYS_OF_WEEK + 1))
      : null
  if (word === 'через' || word === 'спустя') return inWeeksOn(tokens, index)
  return weekdayWords.has(word) ? weekdayInWeeks(tokens, index) : weeksOffOn(tokens, index)
}

export const weekOff: DateRule = {
  name: 'date.week-off',
  version: 1,
  reads: 'A week ago yesterday, three Saturdays ago, «в субботу через неделю».',
  opens: {
    numbers: false,
    words: [
      ...weekdayWords.keys(),
      ...'on from tomorrow ago назад через спустя later earlier before раньше ранее позже позднее'.split(
        ' ',
      ),
    ],
  },
  examples: {
    mustRead: [
      {
        text: 'Today, 20 May 2020, we say it: he was taken a week ago yesterday.',
        edtf: ['2020-05-20', '2020-05-12'],
      },
      {
        text: 'Today, 23 May 2020, we say it: he was taken three Saturdays ago.',
        edtf: ['2020-05-23', '2020-05-02'],
      },
      {
        text: 'Сегодня, 20 мая 2020 года, решили: в субботу через неделю придём опять.',
        edtf: ['2020-05-20', '2020-05-30'],
      },
      {
        text: '20 мая 2020 года его взяли. Неделей раньше, в субботу, взяли брата.',
        edtf: ['2020-05-20', '2020-05-16'],
      },
      {
        text: 'Сегодня, 20 мая 2020 года, пишу: две пятницы назад его взяли.',
        edtf: ['2020-05-20', '2020-05-08'],
      },
    ],
    mustNotRead: [
      'a week ago yesterday',
      'три субботы назад',
      'через дорогу',
      'two weeks later on the road',
    ],
  },
  readAt,
}
