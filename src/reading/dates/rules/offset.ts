import { type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { type Duration, durationBefore, readDuration, shiftOf, withinOf } from '../duration.ts'
import { type Base, type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays, type Shift, soon, within as withinUnit } from '../shift.ts'

/** "More than a year ago" is a bound, and no date. */
const BOUND =
  /^(?:than|over|under|least|most|чем|больше|более|менее|меньше|свыше|half|every|each|каждые|каждый)$/
const ABOUT = /^(?:about|around|almost|nearly|approximately|roughly|some|около|почти|примерно)$/
const NOW = /^(?:now|today|currently|сейчас|теперь|сегодня|ныне)$/

const isNow = (tokens: readonly Token[], first: number): boolean => {
  const before = tokenAt(tokens, first - 1)
  return NOW.test((before.text === ',' ? tokenAt(tokens, first - 2) : before).lower)
}

/** A span of time that names nothing it is counted from dates nothing, unless a date told before does. */
const alone = (base: Base, d: Duration): { onlyResolved?: true } => {
  const vague = typeof base === 'object' && base.event === null && (d.few || d.least !== d.most)
  return base === 'told' || vague ? { onlyResolved: true } : {}
}

const isNamed = (base: Base): boolean =>
  base === 'source' || base === 'date-after' || (typeof base === 'object' && base.event !== null)

interface Placed extends Duration {
  readonly first: number
}

const offset = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  next: number,
  sign: 1 | -1,
  base: Base,
): DateReading | null => {
  const before = tokenAt(tokens, d.first - 1).lower
  if (BOUND.test(before)) return null
  const moved = shiftOf(d, sign, ABOUT.test(before))
  // Before a stretch of days is before its first.
  const resolve: Shift = sign < 0 ? (anchor) => moved({ from: anchor.from, to: null }) : moved
  const start = ABOUT.test(before) && first === d.first ? first - 1 : first
  const now = sign > 0 && base !== 'source' && isNow(tokens, start)
  const reason = base === 'source' ? 'told from the day of the document' : 'told from another date'
  if (d.unit === 'hours' && !isNamed(base)) return null
  return relativeDate(
    start,
    next,
    {
      base,
      resolve,
      ...(now ? { isNow: true } : {}),
      ...(sign < 0 && base === 'told' ? { looksBack: true } : {}),
      ...alone(base, d),
    },
    `so long before or after: ${reason}`,
  )
}

/** With what is named after it, if anything is: "two days before | the trial". */
const counted = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  next: number,
  sign: 1 | -1,
): DateReading | null => {
  const named = complementAt(tokens, next)
  return named
    ? offset(tokens, d, first, named.next, sign, named.base)
    : offset(tokens, d, first, next, sign, 'told')
}

const LATER = /^(?:later|позже|позднее)$/
const EARLIER = /^(?:earlier|previously|ранее|раньше)$/

/** «Днём ранее», «двумя днями позже» and "two days later". */
const laterOrEarlier = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const d = durationBefore(tokens, index)
  if (!d || /^(?:than|чем)$/.test(tokenAt(tokens, index + 1).lower)) return null
  return offset(tokens, d, d.first, index + 1, EARLIER.test(word) ? -1 : 1, 'told')
}

const ago = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  if (word === 'тому' && tokenAt(tokens, index + 1).lower !== 'назад') return null
  const d = durationBefore(tokens, index)
  const next = index + (word === 'тому' ? 2 : 1)
  return d && offset(tokens, d, d.first, next, -1, 'source')
}

/** "Within (one to) two months following the clashes". */
const within = (tokens: readonly Token[], d: Placed, next: number): DateReading | null => {
  const the = tokenAt(tokens, d.first - 1).lower === 'the' ? 1 : 0
  const before = tokenAt(tokens, d.first - 1 - the).lower
  const resolve = /^(?:within|during|in|течение|за)$/.test(before) ? withinOf(d) : null
  const named = complementAt(tokens, next)
  // "Within 30 days after receipt" is a rule, and no date.
  if (!resolve || !named || isNothing(named.base)) return null
  const first = d.first - 1 - the
  return relativeDate(
    first,
    named.next,
    { base: named.base, resolve },
    'so long from another date on',
  )
}

const AFTER = /^(?:after|following|после)$/

const isNothing = (base: Base): boolean => typeof base === 'object' && base.event === null

const THE_UNIT: Readonly<Record<string, Shift | undefined>> = {
  day: byDays(1),
  week: withinUnit('weeks', 1),
  month: withinUnit('months', 1),
  year: withinUnit('years', 1),
  hours: byDays(0),
  days: soon,
  weeks: soon,
}

/** "(In) the week following the clashes", "in the days after 7 May". */
const theWeekAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const resolve = THE_UNIT[tokenAt(tokens, index - 1).lower]
  const the = tokenAt(tokens, index - 2).lower === 'the'
  if (!resolve || !the || !/^(?:after|following)$/.test(word)) return null
  const named = complementAt(tokens, index + 1)
  if (!named || named.base === 'told') return null
  if (isNothing(named.base)) return null
  const relative = { base: named.base, resolve }
  return relativeDate(index - 2, named.next, relative, 'so long from another date on')
}

/** "Two months after the riots", "three days before 7 May", «два месяца после суда». */
const beforeOrAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const d = durationBefore(tokens, index)
  if (!d) return theWeekAfter(tokens, index)
  const after = AFTER.test(word)
  const stretch = after ? within(tokens, d, index + 1) : null
  if (stretch || /^(?:within|течение)$/.test(tokenAt(tokens, d.first - 1).lower)) return stretch
  if (word === 'following') return null
  // «За неделю до»: read at «за».
  if (/^(?:за|через|спустя)$/.test(tokenAt(tokens, d.first - 1).lower)) return null
  return counted(tokens, d, d.first, index + 1, after ? 1 : -1)
}

/** «Через два дня (после суда)», «спустя год (после погромов)», «два дня спустя». */
const inTime = (tokens: readonly Token[], index: number): DateReading | null => {
  const back = tokenAt(tokens, index).lower === 'спустя' ? durationBefore(tokens, index) : null
  if (back) {
    return tokenAt(tokens, index + 1).lower === 'после'
      ? counted(tokens, back, back.first, index + 2, 1)
      : offset(tokens, back, back.first, index + 1, 1, 'told')
  }
  if (BOUND.test(tokenAt(tokens, index - 1).lower)) return null
  const about = ABOUT.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  const read = readDuration(tokens, index + 1 + about)
  if (!read) return null
  const d = { ...read, first: index + 1 + about }
  if (tokenAt(tokens, read.next).lower === 'после') {
    return counted(tokens, d, index, read.next + 1, 1)
  }
  const everyOther = read.unit === 'days' && d.first + 1 === read.next
  // «Через день»: a day later, or with a day between.
  const resolve = shiftOf(d, 1, about === 1 || everyOther)
  const now = isNow(tokens, index) ? { isNow: true } : {}
  const reason = 'so long after: told from another date'
  if (read.unit === 'hours') return null
  const relative = { base: 'told', resolve, onlyResolved: true, ...now } as const
  return relativeDate(index, read.next, relative, reason)
}

/** «За день до суда», «за две недели до 7 мая». */
const before = (tokens: readonly Token[], index: number): DateReading | null => {
  const read = readDuration(tokens, index + 1)
  const way = read && tokenAt(tokens, read.next).lower
  if (read && way === 'после') return within(tokens, { ...read, first: index + 1 }, read.next + 1)
  if (!read || way !== 'до') return null
  if (!complementAt(tokens, read.next + 1)) return null
  // «Не позднее чем за сутки до» is a rule.
  if (BOUND.test(tokenAt(tokens, index - 1).lower)) return null
  return counted(tokens, { ...read, first: index + 1 }, index, read.next + 1, -1)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  if (LATER.test(word) || EARLIER.test(word)) return laterOrEarlier(tokens, index)
  switch (word) {
    case 'ago':
    case 'назад':
    case 'тому':
      return ago(tokens, index)
    case 'через':
    case 'спустя':
      return inTime(tokens, index)
    case 'за':
      return before(tokens, index)
    default:
      return beforeOrAfter(tokens, index)
  }
}

const OPENS =
  'later earlier previously позже позднее ранее раньше ago назад тому через спустя за after before following после'

export const offsetDate: DateRule = {
  name: 'date.offset',
  version: 1,
  reads: 'So long before or after another date, an event or the day of the document.',
  opens: { numbers: false, words: OPENS.split(' ') },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2020 he left. Two days later he came.',
        edtf: ['2020-05-07', '2020-05-09'],
      },
      {
        text: '7 мая 2020 года он уехал. Через месяц он вернулся.',
        edtf: ['2020-05-07', '2020-06~'],
      },
      { text: 'A week after 31 December 2020 he left.', edtf: ['2021-01-07~'] },
      { text: 'Two months after the riots he left.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'more than a year ago',
      'больше года назад',
      'after the riots',
      'через дорогу',
      'за день до',
      'He was held for two days',
    ],
  },
  readAt,
}
