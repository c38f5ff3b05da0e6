import { readEnglishNumber } from '../counts/numerals/english.ts'
import { readRussianNumber } from '../counts/numerals/russian.ts'
import { isDash, type Token, tokenAt } from '../tokens/token.ts'

/** A time of day among the tokens `[first, next)`. */
export interface TimeRead {
  readonly first: number
  readonly next: number
  /** `hh:mm` on the 24-hour clock; null for midnight, which begins one day and ends another. */
  readonly time: string | null
}

const BEFORE = new Set(
  'at around about by until till from to between after before approximately в около к до после с со примерно'.split(
    ' ',
  ),
)
const HALF = /^(am|pm)$/
const AFTER = /^(?:hrs|hours|h|local|часов|часа|час|ч|утра|вечера|ночи|дня|по)$/
const RU_HOUR = /^(?:час|часа|часов|часу|ч)$/
const RU_MINUTE = /^(?:минута|минуты|минут|минуту|мин|м)$/

type Half = 'am' | 'pm'

/** "a.m.", "pm": how many tokens, and which half of the day. */
const halfOfDay = (
  tokens: readonly Token[],
  index: number,
): { half: Half; next: number } | null => {
  const word = tokenAt(tokens, index)
  const whole = HALF.exec(word.lower)
  if (whole) return { half: whole[1] === 'am' ? 'am' : 'pm', next: index + 1 }
  const dotted = tokenAt(tokens, index + 1).text === '.' && tokenAt(tokens, index + 2).lower === 'm'
  if (!dotted || !/^[ap]$/.test(word.lower)) return oClock(tokens, index)
  const dot = tokenAt(tokens, index + 3)
  return {
    half: word.lower === 'a' ? 'am' : 'pm',
    next: index + (dot.text === '.' && dot.glued ? 4 : 3),
  }
}

/** "9 (o'clock) in the evening", "4 at night". */
const oClock = (tokens: readonly Token[], index: number): { half: Half; next: number } | null => {
  const o = tokenAt(tokens, index).lower === "o'clock" ? 1 : 0
  const at = index + o
  const words = [0, 1, 2].map((i) => tokenAt(tokens, at + i).lower)
  if (words[0] === 'in' && words[1] === 'the') {
    if (words[2] === 'morning') return { half: 'am', next: at + 3 }
    if (words[2] === 'evening' || words[2] === 'afternoon') return { half: 'pm', next: at + 3 }
  }
  return o && words[0] === 'at' && words[1] === 'night' ? { half: 'pm', next: at + 2 } : null
}

const RU_HALF: Readonly<Record<string, Half>> = { дня: 'pm', вечера: 'pm', утра: 'am', ночи: 'am' }

/** «В 11 часов вечера», «в 9 вечера»: which half of the day, after a bare hour. */
const russianHalf = (
  tokens: readonly Token[],
  index: number,
  hour: number,
): { half: Half; next: number } | null => {
  const said = RU_HOUR.test(tokenAt(tokens, index).lower) ? 1 : 0
  const dot = said && tokenAt(tokens, index + 1).text === '.' ? 1 : 0
  const half = RU_HALF[tokenAt(tokens, index + said + dot).lower]
  // «7 ночи» is no hour of the night; «2 дня» without the word for hour counts days.
  if (!half || (!said && tokenAt(tokens, index).lower === 'дня')) return null
  if (!said && !BEFORE.has(tokenAt(tokens, index - 2).lower)) return null
  return hour > 12 ? null : { half, next: index + said + dot + 1 }
}

const clock = (hour: number, minute: number): string | null =>
  hour <= 23 && minute <= 59
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null

const onTwelveHours = (hour: number, half: Half): number =>
  hour > 12 ? 99 : (hour % 12) + (half === 'pm' ? 12 : 0)

const skipDot = (tokens: readonly Token[], index: number): number =>
  tokenAt(tokens, index).text === '.' && tokenAt(tokens, index).glued ? index + 1 : index

/** «23 часа 15 минут», «23 ч. 15 мин.». */
const hoursAndMinutes = (
  tokens: readonly Token[],
  index: number,
  hour: number,
): TimeRead | null => {
  if (!RU_HOUR.test(tokenAt(tokens, index + 1).lower)) return null
  const at = skipDot(tokens, index + 2)
  const minute = tokenAt(tokens, at)
  if (!/^\d{1,2}$/.test(minute.text) || !RU_MINUTE.test(tokenAt(tokens, at + 1).lower)) return null
  const time = clock(hour, Number(minute.text))
  return time === null ? null : { first: index, next: skipDot(tokens, at + 2), time }
}

/** "At 1900 hours", "at 0330 hrs". */
const military = (tokens: readonly Token[], index: number): TimeRead | null => {
  const { text } = tokenAt(tokens, index)
  const said = /^(?:hours|hrs|h)$/.test(tokenAt(tokens, index + 1).lower)
  if (!/^[0-2]\d{3}$/.test(text) || !said || tokenAt(tokens, index - 1).lower !== 'at') return null
  const time = clock(Number(text.slice(0, 2)), Number(text.slice(2)))
  return time === null ? null : { first: index, next: index + 2, time }
}

const NAMED: Readonly<Record<string, string | null>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: null,
  полдень: '12:00',
  полночь: null,
}

const HOUR_WORDS =
  'one two three four five six seven eight nine ten eleven twelve час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати'

/** The words at which a time may begin; numbers aside. */
export const timeWords: ReadonlySet<string> = new Set([
  ...HOUR_WORDS.split(' '),
  ...Object.keys(NAMED),
])

const inWords = (tokens: readonly Token[], index: number): TimeRead | null => {
  const word = tokenAt(tokens, index).lower
  const named = NAMED[word]
  const before = tokenAt(tokens, index - 1).lower
  if (named !== undefined) {
    return BEFORE.has(before) ? { first: index, next: index + 1, time: named } : null
  }
  if (!BEFORE.has(before)) return null
  const read = readEnglishNumber(tokens, index) ?? readRussianNumber(tokens, index)
  const value = word === 'час' ? 1 : read?.value
  if (value === undefined || value > 12) return null
  const at = word === 'час' ? index : (read?.next ?? index + 1)
  const half = russianHalf(tokens, at, value) ?? halfOfDay(tokens, at)
  const time = half && clock(onTwelveHours(value, half.half), 0)
  return half && time ? { first: index, next: half.next, time } : null
}

/**
 * "23.00" needs a word beside it that shows it to be a time ("at", "local time"); "23:00" doesn't;
 * a bare hour needs "am", "pm", "in the evening" and the like.
 */
export const readTime = (tokens: readonly Token[], index: number): TimeRead | null => {
  const read = timeAt(tokens, index)
  return read && isEndOfRange(tokens, index) ? { ...read, time: null } : read
}

/** "Between 1 and 2 a.m.": the second of two hours is not when it was. */
const isEndOfRange = (tokens: readonly Token[], index: number): boolean => {
  const link = tokenAt(tokens, index - 1)
  const first = tokenAt(tokens, index - 2)
  if (!isDash(link) && !/^(?:and|to|и|до)$/.test(link.lower)) return false
  return first.kind === 'number' ? first.text.length <= 2 : timeWords.has(first.lower)
}

const timeAt = (tokens: readonly Token[], index: number): TimeRead | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'word') return inWords(tokens, index)
  const m = token.kind === 'number' ? /^(\d{1,2})(?:([.:])(\d\d))?$/.exec(token.text) : null
  if (!m) return military(tokens, index)
  const hour = Number(m[1])
  const half = russianHalf(tokens, index + 1, hour) ?? halfOfDay(tokens, index + 1)
  if (half) {
    const time = clock(onTwelveHours(hour, half.half), Number(m[3] ?? 0))
    return time === null ? null : { first: index, next: half.next, time }
  }
  if (m[2] === undefined) return hoursAndMinutes(tokens, index, hour)
  return withSign(tokens, index, m[2], clock(hour, Number(m[3])))
}

const withSign = (
  tokens: readonly Token[],
  index: number,
  sign: string,
  time: string | null,
): TimeRead | null => {
  const before = tokenAt(tokens, index - 1)
  const after = tokenAt(tokens, index + 1)
  const beside = BEFORE.has(before.lower) || AFTER.test(after.lower)
  if (time === null || (sign === '.' && !beside)) return null
  // "7-8.30": the end of a range of hours; its start is the time.
  if (isDash(before) && before.glued) return null
  const local = after.lower === 'local' ? 2 : 0
  return { first: index, next: index + 1 + local, time }
}
