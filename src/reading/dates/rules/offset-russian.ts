import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { clauseAt, complementOrClauseAt } from '../complement.ts'
import { durationBefore, invertedAround, readDuration, shiftOf } from '../duration.ts'
import {
  ABOUT,
  BOUND,
  counted,
  isNow,
  offset,
  type Placed,
  stretchAfter,
} from '../offset-reading.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { isArranged, isOnlyAhead, isSurelyAhead } from '../tense.ts'

/** «После суда», «, как схоронили», «после того, как его арестовали»: the token it begins at, or -1. */
const afterWhat = (tokens: readonly Token[], index: number): number => {
  if (lowerAt(tokens, index) === 'после') return index + 1
  const comma = tokenAt(tokens, index).text === ',' ? 1 : 0
  const how = lowerAt(tokens, index + comma) === 'как'
  return how && clauseAt(tokens, index + comma + 1) ? index + comma + 1 : -1
}

/** «Со дня выдачи», «с момента получения». */
const FROM_DAY = /^(?:дня|момента|даты)$/

const fromDay = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  next: number,
): DateReading | null | 'no' => {
  if (!/^(?:с|со)$/.test(lowerAt(tokens, next)) || !FROM_DAY.test(lowerAt(tokens, next + 1)))
    return 'no'
  // «Со дня выдачи настоящей справки»: the document's own day; else it is a rule.
  for (let at = next + 2; at < next + 5; at++) {
    if (/^(?:настоящ|данн)(?:его|ей|их)$/.test(lowerAt(tokens, at)))
      return offset(tokens, d, first, at + 2, 1, 'source')
  }
  return null
}

/** «Через два дня (после суда)», «спустя год (после погромов)», «два дня спустя», «дня через три». */
const inTime = (tokens: readonly Token[], index: number): DateReading | null => {
  const back = lowerAt(tokens, index) === 'спустя' ? durationBefore(tokens, index) : null
  if (back) {
    return lowerAt(tokens, index + 1) === 'после'
      ? counted(tokens, back, back.first, index + 2, 1)
      : offset(tokens, back, back.first, index + 1, 1, 'told')
  }
  if (BOUND.test(lowerAt(tokens, index - 1))) return null
  const inverted = invertedAround(tokens, index)
  if (inverted) return inTimeOf(tokens, inverted, inverted.first, true)
  const about = ABOUT.test(lowerAt(tokens, index + 1)) ? 1 : 0
  const read = readDuration(tokens, index + 1 + about)
  if (!read) return null
  const d = { ...read, first: index + 1 + about }
  const everyOther = read.unit === 'days' && d.first + 1 === read.next
  // «Через день»: a day later, or with a day between.
  return inTimeOf(tokens, d, index, about === 1 || everyOther)
}

/** «Через неделю выйдем», «следующая встреча через две недели»: seen from now. */
const isAhead = (tokens: readonly Token[], first: number): boolean =>
  isSurelyAhead(tokens, first) ||
  isOnlyAhead(tokens, first) ||
  (isArranged(tokens, first) && /^следующ/.test(lowerAt(tokens, first - 2)))

const inTimeOf = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  approximate: boolean,
): DateReading | null => {
  // «Через год с лишним» is a bound.
  if (
    lowerAt(tokens, d.next) === 'с' &&
    /^(?:лишним|небольшим|половиной)$/.test(lowerAt(tokens, d.next + 1))
  )
    return null
  const what = afterWhat(tokens, d.next)
  if (what >= 0) return counted(tokens, d, first, what, 1)
  const rule = fromDay(tokens, d, first, d.next)
  if (rule !== 'no') return rule
  const now = isNow(tokens, first) ? { isNow: true } : {}
  const short = d.unit === 'hours' || d.unit === 'minutes' ? { ofDay: true } : {}
  return relativeDate(
    first,
    d.next,
    {
      base: isAhead(tokens, first) ? 'source' : 'told',
      resolve: shiftOf(d, 1, approximate),
      onlyResolved: true,
      ...(d.unit === 'days' && !d.few ? { inDays: true } : {}),
      ...now,
      ...short,
    },
    'so long after: told from another date',
  )
}

/** «По истечении двух месяцев», «по прошествии недели». */
const elapsed = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index - 1) !== 'по') return null
  const d = readDuration(tokens, index + 1)
  return d && inTimeOf(tokens, { ...d, first: index + 1 }, index - 1, false)
}

/** «За день до суда», «за две недели до 7 мая», «дней за девять до того». */
const before = (tokens: readonly Token[], index: number): DateReading | null => {
  const inverted = invertedAround(tokens, index)
  if (inverted) {
    return lowerAt(tokens, inverted.next) === 'до'
      ? counted(tokens, inverted, inverted.first, inverted.next + 1, -1)
      : offset(tokens, inverted, inverted.first, inverted.next, -1, 'told')
  }
  const read = readDuration(tokens, index + 1)
  const way = read && lowerAt(tokens, read.next)
  if (read && way === 'после')
    return stretchAfter(tokens, { ...read, first: index + 1 }, read.next + 1)
  if (!read || way !== 'до') return null
  if (!complementOrClauseAt(tokens, read.next + 1)) return null
  // «Не позднее чем за сутки до» is a rule.
  if (BOUND.test(lowerAt(tokens, index - 1))) return null
  return counted(tokens, { ...read, first: index + 1 }, index, read.next + 1, -1)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  if (word === 'за') return before(tokens, index)
  return /^(?:истечении|прошествии)$/.test(word) ? elapsed(tokens, index) : inTime(tokens, index)
}

export const offsetRussian: DateRule = {
  name: 'date.offset-russian',
  version: 1,
  reads: '«Через неделю (после суда)», «спустя сутки», «за день до», «по истечении месяца».',
  opens: { numbers: false, words: 'через спустя за истечении прошествии'.split(' ') },
  examples: {
    mustRead: [
      {
        text: '7 мая 2020 года он уехал. Через месяц он вернулся.',
        edtf: ['2020-05-07', '2020-06~'],
      },
      {
        text: '7 мая 2020 года он уехал. Дня через три он вернулся.',
        edtf: ['2020-05-07', '2020-05-10~'],
      },
      {
        text: '7 мая 2020 года мать похоронили. Спустя девять дней, как похоронили, завели дело.',
        edtf: ['2020-05-07', '2020-05-16'],
      },
      {
        text: '7 мая 2020 года он уехал. По прошествии двух месяцев он вернулся.',
        edtf: ['2020-05-07', '2020-07~'],
      },
    ],
    mustNotRead: [
      'через дорогу',
      'за день до',
      'через десять дней со дня получения',
      'по истечении срока',
      'дома за тремя заборами',
    ],
  },
  readAt,
}
