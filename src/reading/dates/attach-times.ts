import { endsSentence, type Token, tokenAt } from '../tokens/token.ts'
import type { FoundDate } from './rule.ts'
import type { TimeRead } from './time-of-day.ts'

/** How far a time may stand from its day, in tokens. */
const TIME_AFTER = 8
const TIME_BEFORE = 2

const sameSentence = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return false
  return true
}

const isSingleDay = (d: FoundDate): boolean =>
  d.to === null &&
  !d.from.time &&
  (d.from.day !== null || d.relative !== undefined || d.eitherOrder !== undefined)

/** On the same line, at most a word or two between. */
const isBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= TIME_BEFORE && !startsLine(tokens, from, to)

/** «24 февраля 2018 г. | Начало в 18 ч.»: the abbreviation ends the sentence as well. */
const endsWithStop = (tokens: readonly Token[], { next }: { readonly next: number }): boolean =>
  tokenAt(tokens, next - 1).text === '.' && /^\p{Lu}(?:\p{Ll}|$)/u.test(tokenAt(tokens, next).text)

const startsLine = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (tokenAt(tokens, i).lineStart) return true
  return false
}

/** «В десять минут третьего: «3 сентября …»: what is quoted there is of another day. */
const opensQuote = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^["“«„]$/.test(tokenAt(tokens, i).text)) return true
  return false
}

/** `from`: the first date that may stand after the time. */
const dayFor = (
  tokens: readonly Token[],
  dates: readonly FoundDate[],
  time: TimeRead,
  from: number,
): number => {
  const a = dates[from - 1]
  const b = dates[from]
  const follows = (d: FoundDate) =>
    d.role === 'event' &&
    isSingleDay(d) &&
    time.first - d.next <= TIME_AFTER &&
    d.next <= time.first
  const near = a && follows(a) && isBeside(tokens, a.next, time.first)
  if (
    !near &&
    b &&
    isSingleDay(b) &&
    b.first - time.next <= TIME_BEFORE &&
    !startsLine(tokens, time.next, b.first) &&
    !endsWithStop(tokens, time) &&
    !opensQuote(tokens, time.next, b.first) &&
    sameSentence(tokens, time.next, b.first)
  )
    return from
  // An entry of a log begins with its hour, whatever stands above it.
  const entry = tokenAt(tokens, time.first).lineStart
  const clear =
    a &&
    !entry &&
    follows(a) &&
    !endsWithStop(tokens, a) &&
    sameSentence(tokens, a.next, time.first)
  if (!clear) return -1
  // A number between them may count something: the mark must not cover it.
  for (let i = a.next; i < time.first; i++) if (tokenAt(tokens, i).kind === 'number') return -1
  return from - 1
}

/**
 * Gives each time of day to the one day beside it in its sentence; answers those that stay without
 * a day, by their place among the times.
 */
export const attachTimes = (
  tokens: readonly Token[],
  dates: FoundDate[],
  times: readonly TimeRead[],
): ReadonlySet<number> => {
  const alone = new Set<number>()
  let from = 0
  for (const [i, time] of times.entries()) {
    while (from < dates.length && (dates[from]?.first ?? 0) < time.next) from++
    const at = dayFor(tokens, dates, time, from)
    const date = dates[at]
    if (!date) {
      alone.add(i)
      continue
    }
    dates[at] = {
      ...date,
      start: Math.min(date.start, tokenAt(tokens, time.first).start),
      end: Math.max(date.end, tokenAt(tokens, time.next - 1).end),
      from: time.time === null ? date.from : { ...date.from, time: time.time },
      ...(time.until === undefined || date.relative
        ? {}
        : { to: { ...date.from, time: time.until } }),
      reason: `${date.reason}, with a time of day beside it`,
    }
  }
  return alone
}
