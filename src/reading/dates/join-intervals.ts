import { isDash, type Token, tokenAt, wordsFrom } from '../tokens/token.ts'
import { joinNeighbours } from './join-neighbours.ts'
import type { DateParts, FoundDate } from './rule.ts'

const FROM = new Set(['from', 'с', 'со', 'since'])
const FOR = new Set(['for', 'during', 'over', 'throughout', 'of'])
const BETWEEN = new Set(['between', 'между'])
const TO = /^(?:to|till|until|through|по|до|на)$/
const AND = /^(?:and|и)$/

/** "From | 23:30 | 5 January", "to | 7 a.m. on | 7 January": the hour stands before the day. */
const OF_HOUR =
  /^(?:\d{1,2}(?:[:.]\d\d)?|a|p|m|am|pm|\.|on|the|часов|часа|час|утра|вечера|ночи|дня)$/
const MOST_OF_HOUR = 6
/** "Until | the beginning of | May". */
const OF_MONTH =
  /^(?:the|beginning|end|middle|start|of|early|late|mid|-|начала|конца|середины|начало|конец|середину)$/

/** "Between | late | 2016", "from | mid- | 2019". */
const OF_PART = /^(?:early|late|mid|-)$/

const wordBefore = (tokens: readonly Token[], index: number): string => {
  let at = index - 1
  const isPart = (word: string): boolean => OF_HOUR.test(word) || OF_PART.test(word)
  while (at > index - MOST_OF_HOUR - 1 && isPart(tokenAt(tokens, at).lower)) at--
  return tokenAt(tokens, at).lower
}

/** Nothing, or an hour, between the linking word and the second date. */
const onlyHour = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to < from || to - from > MOST_OF_HOUR) return false
  for (let i = from; i < to; i++) {
    const { lower } = tokenAt(tokens, i)
    if (!OF_HOUR.test(lower) && !OF_MONTH.test(lower)) return false
  }
  return true
}

const isPlain = (d: FoundDate): boolean => d.role === 'event' && d.to === null && !d.relative

/** Do the words make one span of days of two dates that stand one token apart? */
const linked = (tokens: readonly Token[], a: FoundDate, b: FoundDate): boolean => {
  if (!isPlain(a) || !isPlain(b) || !onlyHour(tokens, a.next + 1, b.first)) return false
  const link = tokenAt(tokens, a.next)
  const before = wordBefore(tokens, a.first)
  // "During the night of 31 March to 1 April", "covers 1 January to 30 June 2021": no other word is needed.
  const nextDay = before === 'of' && link.lower === 'to'
  const sharesYear =
    /^(?:to|till|until|through|по)$/.test(link.lower) &&
    (a.from.day === null) === (b.from.day === null) &&
    a.from.year === null &&
    a.from.month !== null &&
    b.from.year !== null
  // "Wages for May to July".
  const months =
    /^(?:to|through|till|until)$/.test(link.lower) &&
    FOR.has(before) &&
    [a.from, b.from].every((p) => p.year === null && p.month !== null && p.day === null)
  return (
    isDash(link) ||
    months ||
    (link.text === '/' && a.from.year === null && b.from.year !== null) ||
    nextDay ||
    sharesYear ||
    (TO.test(link.lower) && FROM.has(before)) ||
    (AND.test(link.lower) && BETWEEN.has(before))
  )
}

/** In "28 December to 3 January 2021" the year stands once and is shared; a later month goes back. */
const sharedYears = (a: DateParts, b: DateParts): readonly [DateParts, DateParts] => {
  const turns = a.month !== null && b.month !== null && a.month > b.month ? 1 : 0
  if (a.lean || b.lean)
    return [b.lean && !a.lean && a.year === null ? { ...a, lean: b.lean } : a, b]
  if (a.year === null && b.year !== null) return [{ ...a, year: b.year - turns }, b]
  if (a.year !== null && b.year === null) return [a, { ...b, year: a.year + turns }]
  return [a, b]
}

const key = (p: DateParts): number => (p.year ?? 0) * 10_000 + (p.month ?? 0) * 100 + (p.day ?? 0)

/** "28 December to 9 January": within the months around the turn of a year, whichever that is. */
const turnsYear = (a: DateParts, b: DateParts): boolean =>
  a.year === null &&
  b.year === null &&
  a.month !== null &&
  b.month !== null &&
  a.month >= 9 &&
  a.month <= 12 &&
  b.month <= 4

/** Joins "from … to …", "between … and …", "… – …" into one date; leaves what would end before it starts. */
export const joinIntervals = (
  tokens: readonly Token[],
  dates: readonly FoundDate[],
): FoundDate[] => {
  const joined = joinNeighbours(dates, (last, date) => {
    if (!linked(tokens, last, date)) return null
    const [from, to] = sharedYears(last.from, date.from)
    if (key(from) >= key(to) && !turnsYear(from, to)) return null
    const reason = `${last.reason}, to ${date.reason}`
    return [{ ...last, end: date.end, next: date.next, from, to, reason }]
  })
  return shareListedYears(tokens, joined)
}

/** "On March 1 and April 4, 2018": the year of a list stands with its last day. */
const shareListedYears = (tokens: readonly Token[], dates: FoundDate[]): FoundDate[] => {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [a, b] = [dates[i], dates[i + 1]]
    if (!a || !b || !isPlain(a) || !isPlain(b) || a.from.lean || b.from.year === null) continue
    const sameKind = a.from.year === null && a.from.day !== null && b.from.day !== null
    const link = tokenAt(tokens, a.next).text
    const beside = b.first === a.next + 1 && (link === ',' || AND.test(link))
    if (!sameKind || !beside || key({ ...a.from, year: b.from.year }) >= key(b.from)) continue
    dates[i] = { ...a, from: { ...a.from, year: b.from.year } }
  }
  return dates
}

/** «По настоящее время», "to the present", "until now": how the words say that it goes on. */
const ONGOING =
  /^(?:and |и )?(?:(?:to|until|till|up to) (?:the present|now|date|this day|today)|onwards?|по настоящее время|до настоящего времени|по сей день|до сих пор|по сегодняшний день|до сегодняшнего дня|до сего дня|по нынешний день)/

const LONGEST_ONGOING = 5

const ongoingEnd = (tokens: readonly Token[], index: number): number => {
  const found = ONGOING.exec(wordsFrom(tokens, index, LONGEST_ONGOING))
  return found ? index + found[0].split(' ').length : -1
}

/** Gives "from … to the present" an open end. */
export const openEnded = (tokens: readonly Token[], dates: FoundDate[]): FoundDate[] => {
  const out = dates.map((date): FoundDate => {
    if (!isPlain(date)) return date
    const word = tokenAt(tokens, date.next).lower
    if (!/^(?:and|to|until|till|up|onwards?|и|по|до)$/.test(word)) return date
    const next = ongoingEnd(tokens, date.next)
    const started = FROM.has(wordBefore(tokens, date.first)) || /^onwards?$/.test(word)
    if (next < 0 || !started) return date
    const end = tokenAt(tokens, next - 1).end
    return { ...date, next, end, to: 'open', reason: `${date.reason}, going on` }
  })
  // "Until today" after a date is no date of its own.
  return out.filter((d, i) => {
    const before = out[i - 1]
    return !(d.relative && before?.to === 'open' && d.start < before.end)
  })
}
