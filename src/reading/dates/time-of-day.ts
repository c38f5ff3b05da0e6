import { wordTable } from '../lexicon/words.ts'
import { isDash, lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { clockOf, HOUR_WORDS, type HourRead, hourAt, isLed } from './clock-hours.ts'

/** A time of day among the tokens `[first, next)`. */
export interface TimeRead {
  readonly first: number
  readonly next: number
  /**
   * `hh:mm` on the 24-hour clock; null for midnight, which begins one day and ends another, and
   * where either half of the day may be meant.
   */
  readonly time: string | null
  /** The end of "13:00–14:10", where both are known. */
  readonly until?: string
  /** Digits at the head of a line that are an hour only where other lines begin with hours. */
  readonly inLog?: boolean
}

const BEFORE = new Set(
  'at around about by until till from to between after before approximately в около к до после с со примерно ровно'.split(
    ' ',
  ),
)
const AFTER = /^(?:hrs|hours|h|local|по)$/
/** "At 3.50 euros", «в 3.50 раза»: a measure. */
const MEASURE =
  /^(?:раза?|процент\p{L}*|percent|per|млн|тыс|млрд|million|thousand|billion|times|metres|meters|km|kg|км|кг|м|метр\p{L}*|руб\p{L}*|тенге|сом\p{L}*|доллар\p{L}*|евро|dollars?|euros?|tenge|points?|балл\p{L}*|га|тонн\p{L}*|tonnes?|cm|см|лет|years?)$/u

const NAMED: Readonly<Record<string, string | null>> = wordTable({
  noon: '12:00',
  midday: '12:00',
  midnight: null,
  полдень: '12:00',
  полудню: '12:00',
  полудня: '12:00',
  полночь: null,
  полуночи: null,
})

/** The words at which a time may begin; numbers aside. */
export const timeWords: ReadonlySet<string> = new Set([...HOUR_WORDS, ...Object.keys(NAMED)])

/** "At 1900 hours", "at 0330 hrs". */
const military = (tokens: readonly Token[], index: number): TimeRead | null => {
  const { text } = tokenAt(tokens, index)
  const said = /^(?:hours|hrs|h)$/.test(lowerAt(tokens, index + 1))
  // "At 0345 | they came": no year begins with a nought.
  const shown = said || text.startsWith('0')
  if (!/^[0-2]\d{3}$/.test(text) || !shown || lowerAt(tokens, index - 1) !== 'at') return null
  const [hour, minute] = [text.slice(0, 2), text.slice(2)]
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return { first: index, next: index + (said ? 2 : 1), time: `${hour}:${minute}` }
}

const isMeasure = (tokens: readonly Token[], index: number): boolean => {
  const after = tokenAt(tokens, index)
  return MEASURE.test(after.lower) || /^[%$€£₽₸°]$/.test(after.text)
}

/** "A ratio of 1:10" is no hour. */
const RATIO = /^(?:ratio|score|scale|of|счет|счетом|соотношение|соотношении|масштаб|масштабе)$/

/** «Перерыв в 1 час», «сроком в 2 часа»: how long it lasts. */
const LASTS =
  /^(?:перерыв\p{L}*|срок\p{L}*|длин\p{L}*|длительност\p{L}*|продолжительност\p{L}*|пауз\p{L}*|разниц\p{L}*|опоздани\p{L}*|задержк\p{L}*|интервал\p{L}*|ожидани\p{L}*)$/u

/** «В 2 часа пути», «в час пик»: no time of day. */
const PASSES = /^(?:пути|езды|ходьбы|пик|лета|полета|работы|сна|подряд|ежедневно)$/

const startsSentence = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).lineStart || /^[.!?…]$|^$/.test(tokenAt(tokens, index - 1).text)

/** "12.05 The first witness": an hour, if this is a log. */
const mayHeadEntry = (tokens: readonly Token[], index: number, read: HourRead): boolean => {
  if (read.shown !== 'dot' || !tokenAt(tokens, index).lineStart) return false
  const after = tokenAt(tokens, read.next)
  return /^(?:\p{Lu}|[.:])/u.test(after.text) || isDash(after)
}

/** "14.25. Recess." at the head of a line or sentence: no day of a month, so a time of a log. */
const headsEntry = (tokens: readonly Token[], index: number, read: HourRead): boolean => {
  const after = tokenAt(tokens, read.next)
  const ends = /^[.:]$/.test(after.text) || isDash(after)
  return isNoDay(read) && ends && startsSentence(tokens, index)
}

/** Does what stands around an hour show that it is one? */
const stands = (tokens: readonly Token[], index: number, read: HourRead): boolean => {
  const before = tokenAt(tokens, index - 1)
  // "At a quarter to ten".
  const a = before.lower === 'a' && BEFORE.has(lowerAt(tokens, index - 2))
  const led = a || BEFORE.has(before.lower)
  const token = tokenAt(tokens, index)
  const russian = /^[а-я]/.test(lowerAt(tokens, read.next - 1))
  switch (read.shown) {
    case 'sign':
      return !(isDash(before) && before.glued) && !RATIO.test(before.lower)
    case 'minutes':
      return isLed(tokens, index)
    case 'dot':
      if (isDash(before) && before.glued) return false
      if (isMeasure(tokens, read.next)) return false
      return led || AFTER.test(lowerAt(tokens, read.next)) || headsEntry(tokens, index, read)
    case 'half':
      // «2 дня» and «7 утра» need the word for hour or one that leads to a time.
      if (russian) return led || hoursSaid(tokens, read) || /^(?:час[ао]|без|пол)/.test(token.lower)
      return token.kind === 'number' || led || !/^one$/.test(token.lower)
    case 'hours':
      if (lowerAt(tokens, read.next - 1) === "o'clock") return true
      if (token.kind === 'number' || /час/.test(lowerAt(tokens, read.next - 1))) {
        return (
          /^(?:в|к|ровно|at)$/.test(before.lower) &&
          !LASTS.test(lowerAt(tokens, index - 2)) &&
          !PASSES.test(lowerAt(tokens, read.next))
        )
      }
      return led || /^(?:час|без)/.test(token.lower)
    case 'none':
      return false
  }
}

const hoursSaid = (tokens: readonly Token[], read: HourRead): boolean =>
  /^(?:час\p{L}{0,2}|ч|\.)$/u.test(lowerAt(tokens, read.next - 2))

const LINK = /^(?:to|till|until|до|по)$/
const FROM = /^(?:from|с|со|between|между)$/
const BREAK = /^(?:перерыв|обед|прогулка|прием|свидание|recess|break|lunch|session)$/
const PERIOD_LOOK = 4

const isBreak = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - PERIOD_LOOK; i < index + PERIOD_LOOK + 2; i++)
    if (BREAK.test(lowerAt(tokens, i))) return true
  return false
}

/** The first hour of "9 to 11 a.m.": of the same half, or of the one before. */
const firstOf = (a: HourRead, b: HourRead): HourRead => {
  if (a.half !== null || b.half === null || a.hour > 12) return a
  const before = a.hour % 12 > b.hour % 12
  const half = before ? (b.half === 'am' ? 'pm' : 'am') : b.half
  return { ...a, half, shown: 'half' }
}

/** "13:00–14:10", "from 9 to 11 a.m.", «с 13 до 14 часов». */
const rangeAt = (tokens: readonly Token[], index: number, a: HourRead): TimeRead | null => {
  const before = lowerAt(tokens, index - 1)
  const link = tokenAt(tokens, a.next)
  const from = FROM.test(before)
  const and = /^(?:between|между)$/.test(before) && /^(?:and|и)$/.test(link.lower)
  if (!isDash(link) && !and && !(LINK.test(link.lower) && (from || a.shown === 'sign'))) return null
  const b = hourAt(tokens, a.next + 1)
  if (!b || isMeasure(tokens, b.next)) return null
  // "13.00–14.10" at the head of a line: no days of a month, both of them.
  const entry =
    tokenAt(tokens, index).lineStart &&
    b.shown === 'dot' &&
    a.shown === 'dot' &&
    (isNoDay(a) || isNoDay(b))
  const bare = a.shown === 'none' && b.shown === 'none'
  const ok = bare
    ? from && isBreak(tokens, index) && a.hour < b.hour
    : entry || b.shown === 'sign' || b.shown === 'half' || (from && b.shown !== 'none')
  if (!ok) return null
  const [start, end] = [clockOf(bareAsHours(firstOf(a, b))), clockOf(bareAsHours(b))]
  if (start === 'none' || end === 'none') return null
  const both = start !== null && end !== null && start < end
  return { first: index, next: b.next, time: start, ...(both ? { until: end } : {}) }
}

const isNoDay = ({ hour, minute }: HourRead): boolean => hour < 1 || minute > 12 || minute < 1

/** «С 13 до 14 часов», «с 9 до 18»: in a range hours run on the 24-hour clock. */
const bareAsHours = (read: HourRead): HourRead =>
  read.half === null && !read.rough ? { ...read, shown: 'sign' } : read

/**
 * "23.00" needs a word beside it that shows it to be a time ("at", "local time"); "23:00" doesn't;
 * a bare hour needs "am", "pm", "o'clock", "in the evening" and the like.
 */
export const readTime = (tokens: readonly Token[], index: number): TimeRead | null => {
  const named = NAMED[lowerAt(tokens, index)]
  if (named !== undefined) {
    const led = BEFORE.has(lowerAt(tokens, index - 1))
    return led ? { first: index, next: index + 1, time: named } : null
  }
  const read = hourAt(tokens, index)
  if (!read) return military(tokens, index)
  const range = rangeAt(tokens, index, read)
  if (range) return range
  const sure = stands(tokens, index, read)
  const inLog = !sure && mayHeadEntry(tokens, index, read)
  if (!sure && !inLog) return military(tokens, index)
  const time = clockOf(read)
  if (time === 'none') return null
  const local = lowerAt(tokens, read.next) === 'local' ? 2 : 0
  return { first: index, next: read.next + local, time, ...(inLog ? { inLog } : {}) }
}
