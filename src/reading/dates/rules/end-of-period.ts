import { lowerAt, type Token } from '../../tokens/token.ts'
import { type Base, type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays, type Shift } from '../shift.ts'
import { monthBy, weekBy, yearBy } from '../source-calendar.ts'
import { isToCome, tenseAt } from '../tense.ts'
import { lastDayOf, quarterBy, quarterOfYear } from '../told-calendar.ts'

const UNITS: readonly (readonly [Shift, RegExp])[] = [
  [weekBy(0), /^(?:week|недели)$/],
  [monthBy(0), /^(?:month|месяца)$/],
  [quarterBy(0), /^(?:quarter|квартала)$/],
  [yearBy(0), /^(?:year|года)$/],
]

const unitAt = (word: string): Shift | null =>
  UNITS.find(([, words]) => words.test(word.replace(/'s$/, '')))?.[0] ?? null

const LIMIT = /^(?:by|until|till|before|к|до)$/

const SOURCE = /^(?:this|current|present|этого|текущего|нынешнего|сего|этой|текущей|нынешней)$/

/** "Before the month | is out", "before the year | ends": seen from now. */
const isNow = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index) === 'before' && /^(?:is|ends)$/.test(lowerAt(tokens, index + 3))

const TOLD = /^(?:that|same|того)$/

/** Whose period it is: this one is the document's, that one is told; of the rest the story says. */
const baseOf = (tokens: readonly Token[], index: number, which: string): Base => {
  if (SOURCE.test(which)) return 'source'
  // "Before the month is out".
  if (which === 'the' && isNow(tokens, index)) return 'source'
  return !TOLD.test(which) && tenseAt(tokens, index) === 'ahead' ? 'source' : 'told'
}

const reading = (
  tokens: readonly Token[],
  first: number,
  next: number,
  which: string,
  resolve: Shift,
): DateReading => {
  const base = baseOf(tokens, first, which)
  const fromSource = base === 'told' && !TOLD.test(which)
  return relativeDate(
    first,
    next,
    { base, resolve, onlyResolved: true, ...(fromSource ? { fromSource: resolve } : {}) },
    'the beginning or the end of a time told by another date',
  )
}

const WHICH =
  /^(?:the|this|that|current|present|same|calendar|того|этого|текущего|нынешнего|сего|этой|текущей|нынешней|той|же)$/

/** "The end of the year", «(до) конца этого года», "the turn of the year". */
const endOf = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const russian = /^[а-я]/.test(word)
  const the = lowerAt(tokens, index - 1) === 'the' ? 1 : 0
  if (!russian && (the === 0 || lowerAt(tokens, index + 1) !== 'of')) return null
  let at = index + (russian ? 1 : 2)
  const which = lowerAt(tokens, at)
  while (at < index + 5 && WHICH.test(lowerAt(tokens, at))) at++
  if (!russian && at === index + 2) return null
  const unit = unitAt(lowerAt(tokens, at))
  if (!unit) return null
  const before = lowerAt(tokens, index - 1 - the)
  if (russian && !/^(?:к|до|с|со|в|под|ближе|от)$/.test(before)) return null
  // "By the end of the year" is a day where it is still to come; what is told as past was in it.
  const isEnd = /^(?:end|close|кон)/.test(word)
  const ahead = tenseAt(tokens, index) !== 'past' || isToCome(tokens, index)
  const upTo = before === 'to' && lowerAt(tokens, index - 2 - the) === 'up'
  const last = isEnd && (upTo || LIMIT.test(before)) && ahead
  const month = /^(?:month|месяца)$/.test(lowerAt(tokens, at))
  if (month && !last && !SOURCE.test(which)) return null
  return reading(tokens, index - the, at + 1, which, last ? lastDayOf(unit) : unit)
}

/** "The last day of the current month", «в последний день этого месяца». */
const lastDay = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const russian = /^(?:день|дня)$/.test(word)
  if (!russian && word !== 'day') return null
  if (!/^(?:last|final|последний|последнего)$/.test(lowerAt(tokens, index - 1))) return null
  if (!russian && lowerAt(tokens, index + 1) !== 'of') return null
  const from = index + (russian ? 1 : 2)
  let at = from
  while (at < from + 3 && WHICH.test(lowerAt(tokens, at))) at++
  const unit = unitAt(lowerAt(tokens, at))
  if (!unit || at === from) return null
  const which = SOURCE.test(lowerAt(tokens, at - 1))
    ? lowerAt(tokens, at - 1)
    : lowerAt(tokens, from)
  const the = lowerAt(tokens, index - 2) === 'the' ? 2 : 1
  return reading(tokens, index - the, at + 1, which, lastDayOf(unit))
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** "Before the month was out", "before the year is over". */
const isOut = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'before') return null
  if (!/^(?:the|this|that)$/.test(lowerAt(tokens, index + 1))) return null
  const quarter = QUARTERS.indexOf(lowerAt(tokens, index + 2))
  const at = index + 2 + (quarter >= 0 ? 1 : 0)
  const day = lowerAt(tokens, at) === 'day' ? byDays(0) : null
  const unit = day ?? unitAt(lowerAt(tokens, at))
  if (!unit || (quarter >= 0 && lowerAt(tokens, at) !== 'quarter')) return null
  const said = `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`
  const out = /^(?:is|was) (?:out|over|up)$/.test(said)
  if (!out && !/^(?:ends|ended) /.test(said)) return null
  const next = at + (out ? 3 : 2)
  if (quarter >= 0) {
    const resolve = lastDayOf(quarterOfYear(quarter))
    const relative = { base: 'source', resolve, onlyResolved: true } as const
    return relativeDate(index, next, relative, 'the end of a quarter of this year')
  }
  const end = day ?? lastDayOf(unit)
  return reading(tokens, index, next, lowerAt(tokens, index + 1), end)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  isOut(tokens, index) ?? lastDay(tokens, index) ?? endOf(tokens, index)

export const endOfPeriod: DateRule = {
  name: 'date.end-of-period',
  version: 1,
  reads: 'By the end of the year, since its start, before the month was out, «до конца недели».',
  opens: {
    numbers: false,
    words:
      'day день дня end close beginning start turn before конец конца концу конце начала начало начале началу середине середины'.split(
        ' ',
      ),
  },
  examples: {
    mustRead: [
      {
        text: 'Today, 8 February 2020, we say it. He must leave by the end of this year.',
        edtf: ['2020-02-08', '2020-12-31'],
      },
      {
        text: 'On 7 May 2021 he swore to pay before the month was out.',
        edtf: ['2021-05-07', '2021-05-31'],
      },
      {
        text: '7 мая 2021 года его вызвали. Ответ будет до конца года.',
        edtf: ['2021-05-07'],
      },
      {
        text: 'On 7 May 2021 he wrote. By the end of that week they came.',
        edtf: ['2021-05-07', '2021-05-03/2021-05-09'],
      },
      {
        text: '7 мая 2021 года насчитали сорок арестов с начала года.',
        edtf: ['2021-05-07', '2021'],
      },
    ],
    mustNotRead: [
      'by the end of the year',
      'the end of the road',
      'в начале пути',
      'before the week of rest',
      'до конца недели',
    ],
  },
  readAt,
}
