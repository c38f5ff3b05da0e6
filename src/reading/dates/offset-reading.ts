import { type Token, tokenAt } from '../tokens/token.ts'
import { complementOrClauseAt } from './complement.ts'
import { type Duration, shiftOf, withinOf } from './duration.ts'
import { type Base, type DateReading, isNothing, relativeDate } from './rule.ts'
import { byDays, type Shift } from './shift.ts'

/** "More than a year ago" is a bound, and no date. */
export const BOUND =
  /^(?:than|over|under|barely|least|most|чем|больше|более|менее|меньше|свыше|half|every|each|каждые|каждый)$/
export const ABOUT =
  /^(?:about|around|almost|nearly|approximately|roughly|some|около|почти|примерно|приблизительно)$/
const NOW = /^(?:now|today|currently|сейчас|теперь|сегодня|ныне)$/

/** "Now, a year after …". */
export const isNow = (tokens: readonly Token[], first: number): boolean => {
  const before = tokenAt(tokens, first - 1)
  return NOW.test((before.text === ',' ? tokenAt(tokens, first - 2) : before).lower)
}

/** A span of time that names nothing it is counted from dates nothing, unless a date told before does. */
const alone = (base: Base, d: Duration): { onlyResolved?: true } => {
  const vague = typeof base === 'object' && (d.few || d.least !== d.most)
  return base === 'told' || vague ? { onlyResolved: true } : {}
}

const isShort = ({ unit }: Duration): boolean => unit === 'hours' || unit === 'minutes'

/** More hours than these may lead into another day. */
const FEW_HOURS = 2

const isWithinDay = (d: Duration): boolean =>
  d.unit === 'minutes' || (d.unit === 'hours' && d.most <= FEW_HOURS)

/** Where no hour is known to count from: about that day, unless it was evening. */
const orThatDay =
  (counts: Shift): Shift =>
  (anchor) => {
    const known = anchor.from.time !== undefined || anchor.from.evening === true
    return counts(anchor) ?? (known ? null : byDays(0, true)(anchor))
  }

/** "Exactly a week ago", «ровно неделю назад»: to the day. */
const EXACTLY = /^(?:exactly|precisely|ровно)$/

const exactly =
  (counts: Shift): Shift =>
  (anchor) => {
    const at = counts(anchor)
    if (!at || at.to !== null || at.from.day === null || anchor.from.approximate) return at
    const { approximate: _, ...from } = at.from
    return { from, to: null }
  }

export interface Placed extends Duration {
  readonly first: number
}

/** So long before (-1) or after (1) what is named; `next` is the token after all the words. */
export const offset = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  next: number,
  sign: 1 | -1,
  base: Base,
): DateReading | null => {
  const before = tokenAt(tokens, d.first - 1).lower
  if (BOUND.test(before)) return null
  const about = shiftOf(d, sign, ABOUT.test(before))
  const counts = EXACTLY.test(before) ? exactly(about) : about
  const named = base === 'date-after' || typeof base === 'object'
  // "Two hours after the arrest of 7 May", "an hour later": about that day.
  const sameDay = isShort(d) && (named || isWithinDay(d))
  const moved = sameDay ? orThatDay(counts) : counts
  // Before a stretch of days is before its first.
  const resolve: Shift = sign < 0 ? (anchor) => moved({ from: anchor.from, to: null }) : moved
  const start = ABOUT.test(before) && first === d.first ? first - 1 : first
  const now = sign > 0 && base !== 'source' && isNow(tokens, start)
  const reason = base === 'source' ? 'told from the day of the document' : 'told from another date'
  return relativeDate(
    start,
    next,
    {
      base,
      resolve,
      ...(now ? { isNow: true } : {}),
      // "A year ago, on 12 August": the day is of that year.
      ...(base === 'source' && d.unit === 'years' && !d.few && d.least === d.most
        ? { yearFromSource: sign * d.least }
        : {}),
      ...(sign < 0 && base === 'told' ? { looksBack: true, onHeading: true } : {}),
      ...alone(base, d),
      ...(d.unit === 'days' && !d.few ? { inDays: true } : {}),
      ...(isShort(d) ? { onlyResolved: true, ofDay: true } : {}),
    },
    `so long before or after: ${reason}`,
  )
}

/** With what is named after it, if anything is: "two days before | the trial". */
export const counted = (
  tokens: readonly Token[],
  d: Placed,
  first: number,
  next: number,
  sign: 1 | -1,
): DateReading | null => {
  const named = complementOrClauseAt(tokens, next)
  return named
    ? offset(tokens, d, first, named.next, sign, named.base)
    : offset(tokens, d, first, next, sign, 'told')
}

/** "Within (one to) two months following the clashes". */
export const stretchAfter = (
  tokens: readonly Token[],
  d: Placed,
  next: number,
): DateReading | null => {
  const the = tokenAt(tokens, d.first - 1).lower === 'the' ? 1 : 0
  const before = tokenAt(tokens, d.first - 1 - the).lower
  const resolve = /^(?:within|during|in|течение|за)$/.test(before) ? withinOf(d) : null
  const named = complementOrClauseAt(tokens, next)
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
