import { dayNumber } from '../../../domain/day.ts'
import { isDash, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { readDay } from '../number-parts.ts'
import { ordinalDayWords } from '../ordinal-days.ts'
import { closesPhrase, isVerb } from '../phrase-end.ts'
import { type DateParts, type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { dayOfParts, type Shift } from '../shift.ts'
import { tenseAt } from '../tense.ts'

/** The day of the month told last; without "of the same month", only a day after the one told. */
const inMonth =
  (day: number, sameMonth: boolean): Shift =>
  ({ from, to }) => {
    const within = to !== null && to !== 'open' ? dayWithin(from, to, day) : null
    if (within) return { from: within, to: null }
    const told = to === null || to === 'open' ? from : to
    if (told.month === null || told.month > 12) return null
    if (told.approximate && (told.day === null || !sameMonth)) return null
    if (!sameMonth && told.day !== null && told.day >= day) return null
    const parts = { year: told.year, month: told.month, day }
    const exists = dayOfParts({ ...parts, year: told.year ?? 2001 }) !== null
    return exists ? { from: parts, to: null } : null
  }

/** "On the 20th he was fined", told on the 24th: of that month. */
const inSourceMonth =
  (tokens: readonly Token[], index: number, day: number): Shift =>
  ({ from }) => {
    const tense = tenseAt(tokens, index)
    if (from.day === null || from.month === null || tense === null) return null
    const fits = tense === 'past' ? day <= from.day : day >= from.day
    const parts = { year: from.year, month: from.month, day }
    return fits && dayOfParts(parts) ? { from: parts, to: null } : null
  }

/** "From 28 April to 1 May … on the 29th": the one day of that number among the days told. */
const dayWithin = (from: DateParts, to: DateParts, day: number): DateParts | null => {
  const [first, last] = [numberOfDay(from), numberOfDay(to)]
  if (first === null || last === null) return null
  const fits = [from, to].flatMap(({ year, month }) => {
    const at = numberOfDay({ year, month, day })
    return at !== null && first <= at && at <= last ? [{ year, month, day }] : []
  })
  return fits[0] ?? null
}

const numberOfDay = (parts: DateParts): number | null => {
  const known = dayOfParts(parts)
  return known && dayNumber(known)
}

/** «Того же месяца», "of the same month": the token after it, or -1. */
const sameMonthEnd = (tokens: readonly Token[], index: number): number => {
  const words = [0, 1, 2, 3].map((i) => lowerAt(tokens, index + i))
  if (/^(?:того|этого)$/.test(words[0] ?? '')) {
    const same = words[1] === 'же' ? 1 : 0
    return words[1 + same] === 'месяца' ? index + 2 + same : -1
  }
  const said = words.join(' ')
  if (said === 'of the same month') return index + 4
  return said.startsWith('of that month') ? index + 3 : -1
}

/** An ordinal, so that no number of things is taken for a day. */
const isOrdinal = (tokens: readonly Token[], index: number, next: number): boolean =>
  next > index + 1 || tokenAt(tokens, index).kind === 'word' || isDash(tokenAt(tokens, index + 1))

const REASON = 'a day of the month told before'

const BEFORE_ENGLISH = /^(?:on|by|until|till|from|since|and|of)$/
const BEFORE_RUSSIAN = /^(?:а|и|с|до|к|по|на|уже|только|раз|снова|потом|;|,|\.|!|\?|…|—|–|)$/

/** "On the 9th", «29-го», «девятого»: an ordinal with nothing after it that it could belong to. */
const alone = (tokens: readonly Token[], index: number, day: number, next: number) => {
  if (!closesPhrase(tokens, next)) return null
  const before = lowerAt(tokens, index - 1)
  const word = tokenAt(tokens, next - 1)
  const { lineStart } = tokenAt(tokens, index)
  const russian = /^[а-я]/.test(word.lower)
  const led = russian
    ? BEFORE_RUSSIAN.test(before) ||
      lineStart ||
      isVerb(tokenAt(tokens, index - 1)) ||
      isVerb(tokenAt(tokens, next))
    : before === 'the' && BEFORE_ENGLISH.test(lowerAt(tokens, index - 2))
  // «На первое», «в первого»: only the genitive names a day of itself.
  if (!led || (russian && !/(?:го|ого|его)$/.test(word.lower))) return null
  // "The second accused" is no day, unless other days are told.
  const byNumber = tokenAt(tokens, index).kind === 'number'
  const relative = {
    base: 'told',
    resolve: inMonth(day, false),
    ...(byNumber ? { fromSource: inSourceMonth(tokens, index, day) } : {}),
    onlyResolved: true,
    inMonth: true,
  } as const
  return relativeDate(russian ? index : index - 1, next, relative, REASON)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = readDay(tokens, index)
  if (!day) return null
  const number = /^числа$/.test(lowerAt(tokens, day.next)) ? 1 : 0
  const month = sameMonthEnd(tokens, day.next + number)
  const ordinal = isOrdinal(tokens, index, day.next)
  if (number === 0 && (month < 0 || !ordinal)) {
    return ordinal ? alone(tokens, index, day.day, day.next) : null
  }
  const next = month < 0 ? day.next + 1 : month
  const relative = {
    base: 'told',
    resolve: inMonth(day.day, month >= 0),
    ...(month >= 0 ? {} : { fromSource: inSourceMonth(tokens, index, day.day) }),
    inMonth: true,
  } as const
  return relativeDate(index, next, relative, REASON)
}

export const dayOfMonth: DateRule = {
  name: 'date.day-of-month',
  version: 3,
  reads: 'A day of the month that was told before.',
  opens: { numbers: true, words: ordinalDayWords },
  examples: {
    mustRead: [
      {
        text: '2 апреля 2020 года он уехал, 25-го числа вернулся.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      {
        text: 'On 2 April 2020 he left; on the 25th of the same month he came.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      {
        text: 'С 28 апреля по 1 мая 2021 года шли бои. Мы ушли 29-го.',
        edtf: ['2021-04-28/2021-05-01', '2021-04-29'],
      },
      { text: '12 апреля 2020 года он уехал, 5-го числа вернулся.', edtf: ['2020-04-12', 'XXXX'] },
      { text: 'On 2 April 2020 he left. On the 9th he came.', edtf: ['2020-04-02', '2020-04-09'] },
      {
        text: '2 апреля 2020 года он уехал, а 19-го вернулся.',
        edtf: ['2020-04-02', '2020-04-19'],
      },
      {
        text: '2 апреля 2020 года он уехал. Девятого он вернулся.',
        edtf: ['2020-04-02', '2020-04-09'],
      },
    ],
    mustNotRead: [
      'на 5 этаже',
      'the 25th of the group',
      '25 того же цвета',
      'on the 9th floor',
      'on the 9th he left',
      '29-го отдела нет',
    ],
  },
  readAt,
}
