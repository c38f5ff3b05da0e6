import { endsSentence, isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { DateParts, FoundDate } from './rule.ts'
import type { TimeRead } from './time-of-day.ts'

const FROM = new Set(['from', 'с', 'со'])
const BETWEEN = new Set(['between', 'между'])
const TO = /^(?:to|till|until|through|по|до|на)$/
const AND = /^(?:and|и)$/

const wordBefore = (tokens: readonly Token[], index: number): string => {
  const word = tokenAt(tokens, index - 1).lower
  return word === 'the' ? tokenAt(tokens, index - 2).lower : word
}

/** Do the words make one span of days of two dates that stand one token apart? */
const linked = (tokens: readonly Token[], a: FoundDate, b: FoundDate): boolean => {
  if (b.first !== a.next + 1 || a.to || b.to || a.role !== 'event' || b.role !== 'event') {
    return false
  }
  const link = tokenAt(tokens, a.next)
  const before = wordBefore(tokens, a.first)
  return (
    isDash(link) ||
    (TO.test(link.lower) && FROM.has(before)) ||
    (AND.test(link.lower) && BETWEEN.has(before))
  )
}

/** In "28 December to 3 January 2021" the year stands once and is shared; a later month goes back. */
const sharedYears = (a: DateParts, b: DateParts): readonly [DateParts, DateParts] => {
  const turns = a.month !== null && b.month !== null && a.month > b.month ? 1 : 0
  if (a.year === null && b.year !== null) return [{ ...a, year: b.year - turns }, b]
  if (a.year !== null && b.year === null) return [a, { ...b, year: a.year + turns }]
  return [a, b]
}

const key = (p: DateParts): number => (p.year ?? 0) * 10_000 + (p.month ?? 0) * 100 + (p.day ?? 0)

/** Joins "from … to …", "between … and …", "… – …" into one date; leaves what would end before it starts. */
export const joinIntervals = (
  tokens: readonly Token[],
  dates: readonly FoundDate[],
): FoundDate[] => {
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out[out.length - 1]
    if (last && linked(tokens, last, date)) {
      const [from, to] = sharedYears(last.from, date.from)
      if (key(from) < key(to)) {
        const reason = `${last.reason}, to ${date.reason}`
        out[out.length - 1] = { ...last, end: date.end, next: date.next, from, to, reason }
        continue
      }
    }
    out.push(date)
  }
  return out
}

/** How far a time may stand from its day, in tokens. */
const TIME_AFTER = 8
const TIME_BEFORE = 2

const sameSentence = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return false
  return true
}

const dayFor = (tokens: readonly Token[], dates: readonly FoundDate[], time: TimeRead): number => {
  const single = (d: FoundDate) => d.to === null && d.from.day !== null && !d.from.time
  const after = dates.findIndex((d) => d.first >= time.next)
  const before = after < 0 ? dates.length - 1 : after - 1
  const a = dates[before]
  const b = dates[after]
  const follows = (d: FoundDate) =>
    d.role === 'event' && single(d) && time.first - d.next <= TIME_AFTER && d.next <= time.first
  const near = a && follows(a) && time.first - a.next <= TIME_BEFORE
  if (
    !near &&
    b &&
    single(b) &&
    b.first - time.next <= TIME_BEFORE &&
    sameSentence(tokens, time.next, b.first)
  )
    return after
  const clear = a && follows(a) && sameSentence(tokens, a.next, time.first)
  // A number between them may count something: the mark must not cover it.
  return clear && !tokens.slice(a.next, time.first).some((t) => t.kind === 'number') ? before : -1
}

/** Gives each time of day to the one day beside it in its sentence; others stay without a day. */
export const attachTimes = (
  tokens: readonly Token[],
  dates: FoundDate[],
  times: readonly TimeRead[],
): void => {
  for (const time of times) {
    const at = dayFor(tokens, dates, time)
    const date = dates[at]
    if (!date) continue
    dates[at] = {
      ...date,
      start: Math.min(date.start, tokenAt(tokens, time.first).start),
      end: Math.max(date.end, tokenAt(tokens, time.next - 1).end),
      from: { ...date.from, time: time.time },
      reason: `${date.reason}, with a time of day beside it`,
    }
  }
}
