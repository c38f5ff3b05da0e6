import { endsSentence, type Token, tokenAt, wordsFrom } from '../../tokens/token.ts'
import { readMonth } from '../month-words.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { seasonWords } from '../season-words.ts'
import type { Shift } from '../shift.ts'
import {
  monthBy,
  offsetOf,
  partOfYear,
  seasonGone,
  type Which,
  weekBy,
  weekday,
  weekendBy,
  yearBy,
} from '../source-calendar.ts'
import { isPastClause, tenseAt } from '../tense.ts'
import { weekdayOfWeek } from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'
import { whichWords } from '../which-words.ts'

const WEEK = /^(?:week|неделя|неделе|неделю|недели|неделей)$/
const MONTH = /^(?:month|месяц|месяце|месяца|месяцу)$/
const YEAR = /^(?:year|год|году|года|годом)$/
const PART = /^(?:morning|afternoon|evening|night|утром|днем|вечером)$/

const REASON = 'a time told from the day of the document'

interface Period {
  readonly shift: Shift
  readonly next: number
}

const unitBy = (word: string, offset: number): Shift | null => {
  if (WEEK.test(word)) return weekBy(offset)
  if (MONTH.test(word)) return monthBy(offset)
  return YEAR.test(word) ? yearBy(offset) : null
}

const unitShift = (word: string, which: Which): Shift | null =>
  /^(?:weekend|выходные|выходных)$/.test(word) ? weekendBy(which) : unitBy(word, offsetOf(which))

/** "Last week | on Tuesday", «на прошлой неделе, | во вторник». */
const weekdayIn = (tokens: readonly Token[], index: number, which: Which): Period | null => {
  const comma = tokenAt(tokens, index).text === ',' ? 1 : 0
  if (!/^(?:on|в|во)$/.test(tokenAt(tokens, index + comma).lower)) return null
  const day = weekdayWords.get(tokenAt(tokens, index + comma + 1).lower)
  return day === undefined
    ? null
    : { shift: weekdayOfWeek(day, offsetOf(which)), next: index + comma + 2 }
}

const JUST_GONE = /^(?:минувш|прошедш|истекш)/

const periodAt = (tokens: readonly Token[], index: number, which: Which): Period | null => {
  const word = tokenAt(tokens, index).lower.replace(/'s$/, '')
  const ahead = which === 'ahead'
  const unit = ahead ? null : unitShift(word, which)
  const inWeek = unit && WEEK.test(word) ? weekdayIn(tokens, index + 1, which) : null
  if (inWeek) return inWeek
  if (unit) return { shift: unit, next: index + 1 }
  const day = weekdayWords.get(word)
  if (day !== undefined) {
    const part = PART.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
    return { shift: weekday(day, which), next: index + 1 + part }
  }
  if (ahead) return null
  const season = seasonWords.get(word)
  if (season !== undefined) {
    const gone = JUST_GONE.test(tokenAt(tokens, index - 1).lower)
    return { shift: gone ? seasonGone(season, 0) : partOfYear(season, which), next: index + 1 }
  }
  const month = readMonth(tokens, index)
  if (!month || month.short || tokenAt(tokens, month.next).kind === 'number') return null
  return { shift: partOfYear(month.month, which), next: month.next }
}

const yearOffset = (tokens: readonly Token[], index: number, which: Which) =>
  YEAR.test(tokenAt(tokens, index + 1).lower) ? { yearFromSource: offsetOf(which) } : {}

const EARLY = /^(?:early|late|earlier|later|начале|конце|середине)$/

const named = (tokens: readonly Token[], index: number): DateReading | null => {
  const which = whichWords.get(tokenAt(tokens, index).lower)
  if (which === undefined) return null
  const before = tokenAt(tokens, index - 1)
  // "The last year of his life", "за прошлые годы", "over the next month": a stretch of time.
  if (/^(?:the|its|his|her|their|за)$/.test(before.lower)) return null
  const just = which === 'this' && tokenAt(tokens, index + 1).lower === 'past' ? 1 : 0
  const period = periodAt(tokens, index + 1 + just, just ? 'last' : which)
  if (!period) return null
  const first = EARLY.test(before.lower) ? index - 1 : index
  // «В следующем году он умер»: what is told as past is seen from the date before it.
  const past = which === 'ahead' ? isPastClause(tokens, index) : tenseAt(tokens, index) === 'past'
  if ((which === 'next' || which === 'ahead') && past) {
    const relative = { base: 'told', resolve: period.shift } as const
    return relativeDate(first, period.next, relative, 'a time told from the date before it')
  }
  return relativeDate(
    first,
    period.next,
    { base: 'source', resolve: period.shift, ...yearOffset(tokens, index, which) },
    REASON,
  )
}

/** "The current year", "the present month". */
const current = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:current|present)$/.test(tokenAt(tokens, index).lower)) return null
  if (!/^(?:the|of|this)$/.test(tokenAt(tokens, index - 1).lower)) return null
  const word = tokenAt(tokens, index + 1).lower
  const shift = /^(?:week|month|year)$/.test(word) ? unitShift(word, 'this') : null
  return shift && relativeDate(index - 1, index + 2, { base: 'source', resolve: shift }, REASON)
}

/** "The week before last", «на позапрошлой неделе», «в позапрошлый вторник». */
const beforeLast = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const said = wordsFrom(tokens, index + 1, 2)
  if (/^(?:after next|после следующей)$/.test(said)) {
    const resolve = unitBy(word, 2)
    const the = tokenAt(tokens, index - 1).lower === 'the' ? 1 : 0
    return resolve && relativeDate(index - the, index + 3, { base: 'source', resolve }, REASON)
  }
  const english = said === 'before last' && /^(?:week|month|year)$/.test(word)
  const russian = /^позапрошл/.test(word)
  if (!english && !russian) return null
  const unit = russian ? tokenAt(tokens, index + 1).lower : word
  const day = russian ? weekdayWords.get(unit) : undefined
  const season = russian ? seasonWords.get(unit) : undefined
  const period = season === undefined ? unitBy(unit, -2) : seasonGone(season, 1)
  const resolve = day === undefined ? period : weekdayOfWeek(day, -2)
  if (!resolve) return null
  const the = english && tokenAt(tokens, index - 1).lower === 'the' ? 1 : 0
  return relativeDate(index - the, index + (english ? 3 : 2), { base: 'source', resolve }, REASON)
}

const LOOK_BACK = 14

/** «В прошлом году — два, | в этом — пять»: the word for year is left out. */
const yearLeftOut = (tokens: readonly Token[], index: number): DateReading | null => {
  if (tokenAt(tokens, index).lower !== 'этом' || tokenAt(tokens, index - 1).lower !== 'в')
    return null
  if (!/^[,—–-]$/.test(tokenAt(tokens, index + 1).text)) return null
  for (let i = index - 1; i > index - LOOK_BACK && !endsSentence(tokens, i); i--) {
    if (tokenAt(tokens, i).lower !== 'году') continue
    const relative = { base: 'source', resolve: yearBy(0), onlyResolved: true } as const
    return relativeDate(index, index + 1, relative, 'a year told from the day of the document')
  }
  return null
}

const YEARLY = new Map<string, number>()
for (const end of 'ий яя ее ие его ей ему ем юю им их ими'.split(' ')) {
  YEARLY.set(`прошлогодн${end}`, -1)
  YEARLY.set(`позапрошлогодн${end}`, -2)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const other = current(tokens, index) ?? beforeLast(tokens, index)
  if (other) return other
  const years = YEARLY.get(tokenAt(tokens, index).lower)
  if (years === undefined) return named(tokens, index) ?? yearLeftOut(tokens, index)
  return relativeDate(
    index,
    index + 1,
    { base: 'source', resolve: yearBy(years) },
    'a year told from the day of the document',
  )
}

export const periodFromSource: DateRule = {
  name: 'date.period-from-source',
  version: 2,
  reads: 'Last, this or next week, month, year, season, Sunday: told from the day of the document.',
  opens: {
    numbers: false,
    words: [
      ...whichWords.keys(),
      ...YEARLY.keys(),
      ...'current present week month year неделе неделю'.split(' '),
      ...'ый ого ой ую ом ому ым ей'.split(' ').map((end) => `позапрошл${end}`),
    ],
  },
  examples: {
    mustRead: [
      {
        text: 'Today, 8 February 2020, he is free. Last year he was not.',
        edtf: ['2020-02-08', '2019'],
      },
      {
        text: 'Сегодня, 8 февраля 2020 года, он на свободе. В прошлом году — нет.',
        edtf: ['2020-02-08', '2019'],
      },
      { text: 'It happened last May.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'the last year of his life',
      'this man',
      'за последний год',
      'the next weekly meeting',
      'в этот раз',
    ],
  },
  readAt,
}
