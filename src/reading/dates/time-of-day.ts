import { type Token, tokenAt } from '../tokens/token.ts'

/** A time of day among the tokens `[first, next)`. */
export interface TimeRead {
  readonly first: number
  readonly next: number
  /** `hh:mm` on the 24-hour clock. */
  readonly time: string
}

const BEFORE = new Set(
  'at around about by until till from to between after before approximately в около к до после с со примерно'.split(
    ' ',
  ),
)
const HALF = /^(am|pm)$/
const AFTER = /^(?:hrs|hours|h|local|часов|часа|час|ч|утра|вечера|ночи|дня|по)$/

/** "a.m.", "pm": how many tokens, and which half of the day. */
const halfOfDay = (
  tokens: readonly Token[],
  index: number,
): { half: 'am' | 'pm'; next: number } | null => {
  const word = tokenAt(tokens, index)
  const whole = HALF.exec(word.lower)
  if (whole) return { half: whole[1] === 'am' ? 'am' : 'pm', next: index + 1 }
  const dotted = tokenAt(tokens, index + 1).text === '.' && tokenAt(tokens, index + 2).lower === 'm'
  if (!dotted || !/^[ap]$/.test(word.lower)) return null
  const dot = tokenAt(tokens, index + 3)
  return {
    half: word.lower === 'a' ? 'am' : 'pm',
    next: index + (dot.text === '.' && dot.glued ? 4 : 3),
  }
}

/** «В 11 часов вечера»: which half of the day, after a bare hour. */
const russianHalf = (tokens: readonly Token[], index: number): 'am' | 'pm' | null => {
  if (!/^(?:час|часа|часов)$/.test(tokenAt(tokens, index).lower)) return null
  const part = tokenAt(tokens, index + 1).lower
  return part === 'дня' || part === 'вечера' ? 'pm' : /^(?:утра|ночи)$/.test(part) ? 'am' : null
}

const clock = (hour: number, minute: number): string | null =>
  hour <= 23 && minute <= 59
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null

const onTwelveHours = (hour: number, half: 'am' | 'pm'): number =>
  hour > 12 ? 99 : (hour % 12) + (half === 'pm' ? 12 : 0)

/**
 * "23.00" needs a word beside it that shows it to be a time ("at", "local time"); "23:00" doesn't;
 * a bare hour needs "am" or "pm".
 */
export const readTime = (tokens: readonly Token[], index: number): TimeRead | null => {
  const token = tokenAt(tokens, index)
  const m = token.kind === 'number' ? /^(\d{1,2})(?:([.:])(\d\d))?$/.exec(token.text) : null
  if (!m) return null
  const russian = russianHalf(tokens, index + 1)
  const half = russian ? { half: russian, next: index + 3 } : halfOfDay(tokens, index + 1)
  if (half) {
    const time = clock(onTwelveHours(Number(m[1]), half.half), Number(m[3] ?? 0))
    return time === null ? null : { first: index, next: half.next, time }
  }
  if (m[2] === undefined) return null
  const beside =
    BEFORE.has(tokenAt(tokens, index - 1).lower) || AFTER.test(tokenAt(tokens, index + 1).lower)
  if (m[2] === '.' && !beside) return null
  const time = clock(Number(m[1]), Number(m[3]))
  if (time === null) return null
  const local = tokenAt(tokens, index + 1).lower === 'local' ? 2 : 0
  return { first: index, next: index + 1 + local, time }
}
