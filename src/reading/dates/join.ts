import { isDash, type Token, tokenAt, wordsFrom } from '../tokens/token.ts'
import { type DateParts, type FoundDate, isEvent } from './rule.ts'
import { byDays } from './shift.ts'
import { monthWithin } from './told-calendar.ts'

const FROM = new Set(['from', 'с', 'со', 'since'])
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
  return (
    isDash(link) ||
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
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out[out.length - 1]
    if (last && linked(tokens, last, date)) {
      const [from, to] = sharedYears(last.from, date.from)
      if (key(from) < key(to) || turnsYear(from, to)) {
        const reason = `${last.reason}, to ${date.reason}`
        out[out.length - 1] = { ...last, end: date.end, next: date.next, from, to, reason }
        continue
      }
    }
    out.push(date)
  }
  return shareListedYears(tokens, out)
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
  const last = new Set<number>()
  const out = dates.map((date): FoundDate => {
    if (!isPlain(date)) return date
    const word = tokenAt(tokens, date.next).lower
    if (!/^(?:and|to|until|till|up|onwards?|и|по|до)$/.test(word)) return date
    const next = ongoingEnd(tokens, date.next)
    const started = FROM.has(wordBefore(tokens, date.first)) || /^onwards?$/.test(word)
    if (next < 0 || !started) return date
    last.add(date.next)
    const end = tokenAt(tokens, next - 1).end
    return { ...date, next, end, to: 'open', reason: `${date.reason}, going on` }
  })
  // "Until today" after a date is no date of its own.
  return out.filter((d, i) => {
    const before = out[i - 1]
    return !(d.relative && before?.to === 'open' && d.start < before.end)
  })
}

/** "A year before the elections | of 2019": the date is the event's. */
const isOfEvent = (tokens: readonly Token[], last: FoundDate, date: FoundDate): boolean =>
  date.first === last.next ||
  (date.first === last.next + 1 && /^(?:of|от|dated)$/.test(tokenAt(tokens, last.next).lower))

const waitsFor = (tokens: readonly Token[], last: FoundDate, date: FoundDate): boolean => {
  const base = last.relative?.base
  if (!base || last.within || date.relative || date.first < last.next) return false
  if (base === 'date-after') return date.first <= last.next + 3
  return isEvent(base) && isOfEvent(tokens, last, date)
}

/** "The day before | 7 May 2020": the two make one date. */
export const joinAnchored = (
  tokens: readonly Token[],
  dates: readonly FoundDate[],
): FoundDate[] => {
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out[out.length - 1]
    if (!last || !waitsFor(tokens, last, date)) {
      out.push(date)
      continue
    }
    const { start, end, next, from, to } = date
    const within = { start, end }
    // "Two days before the deadline | of 11 August": the deadline's date is told as well.
    if (typeof last.relative?.base === 'object') {
      out[out.length - 1] = { ...last, from, to, within }
      out.push(date)
    } else out[out.length - 1] = { ...last, end, next, from, to, within }
  }
  return out
}

/** "One year ago, on the night of | 7 May 2020": what may lead from the one to the other. */
const APART =
  /^(?:,|\(|on|in|the|early|late|night|evening|morning|afternoon|day|of|в|во|с|ночь|ночью|утром|днем|вечером|на|-|–|—|:)$/
const MOST_APART = 7

/**
 * "Tomorrow, on 27 April 2021": the date is told outright, and tells when the document was written.
 * "A day later, on 12 May": only the date told outright stays; so with "on 12 May, the next day,".
 */
export const besideDates = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate[] => {
  const close = (a: FoundDate, b: FoundDate): boolean => {
    if (b.first - a.next > MOST_APART || b.first < a.next) return false
    let sign = false
    for (let i = a.next; i < b.first; i++) {
      const token = tokenAt(tokens, i)
      if (!APART.test(token.lower)) return false
      if (token.kind === 'punct') sign = true
    }
    // "Two weeks after the riots on 5 May": the date may be the riots' or the whole sentence's.
    if (typeof a.relative?.base === 'object' && !sign) return false
    const weekday = b.rule === 'date.weekday' && a.rule !== b.rule
    // «В день похорон, четырнадцатого».
    const day = b.relative?.inMonth === true && a.relative?.inMonth !== true && sign
    return (!b.relative || weekday || day) && b.role === 'event'
  }
  const lean = new Map<number, number>()
  const dropped = new Set<number>()
  return dates.flatMap((date, i) => {
    const { relative } = date
    const offset = lean.get(i)
    if (offset !== undefined) {
      return [{ ...date, from: { ...date.from, lean: { on: 'source' as const, offset } } }]
    }
    const after = dates[i + 1]
    const before = dates[i - 1]
    if (dropped.has(i)) return []
    if (!relative || date.within) return [date]
    if (after && close(date, after)) {
      // "The next day, on Friday": the day that the story goes on to is the one that is told.
      if (relative.base === 'told' && after.rule === 'date.weekday' && after.relative) {
        dropped.add(i + 1)
        const { end, next } = after
        const fromSource = relative.fromSource ?? after.relative.resolve
        return [{ ...date, end, next, relative: { ...relative, fromSource } }]
      }
      const days = relative.daysFromSource
      const isDay = after.to === null && after.from.day !== null
      // "Last year, on 5 May": the day is of that year.
      if (relative.yearFromSource !== undefined && after.from.year === null) {
        lean.set(i + 1, relative.yearFromSource)
      }
      return days === undefined || !isDay ? [] : [writtenOn(date, after, days)]
    }
    const repeats =
      before &&
      !before.relative &&
      (isAppositive(tokens, before, date) || isWeekdayOf(tokens, before, date))
    return repeats ? [] : [date]
  })
}

const MOST_TO_MONTH = 3

/** "Last summer, in June", «год назад в октябре»: the month belongs to the year that is told. */
const inPeriod = (tokens: readonly Token[], a: FoundDate, b: FoundDate): FoundDate | null => {
  const { relative } = a
  const { year, month, day } = b.from
  if (relative?.base !== 'source' || b.relative || b.to !== null) return null
  if (year !== null || b.from.lean || day !== null || month === null || month > 12) return null
  if (!/^date\.(?:offset|period-from-source)$/.test(a.rule) || b.first - a.next > MOST_TO_MONTH)
    return null
  for (let i = a.next; i < b.first; i++)
    if (!/^(?:,|in|в|во|the)$/.test(tokenAt(tokens, i).lower)) return null
  const resolve = monthWithin(relative.resolve, month)
  return { ...a, end: b.end, next: b.next, relative: { ...relative, resolve } }
}

/** Joins a month to the year or season told before it. */
export const joinPeriods = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate[] => {
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out[out.length - 1]
    const joined = last && inPeriod(tokens, last, date)
    if (joined) out[out.length - 1] = joined
    else out.push(date)
  }
  return out
}

/** ", that is, | three days later", «, т. е. | спустя сутки». */
const THAT_IS = /^(?:that is ?,?|i \. e \. ?,?|or|то есть|т \. е \.|т е)$/
const MOST_THAT_IS = 6
/** «10 февраля, в | пятницу», "on 10 February, on the | Friday". */
const ON_WEEKDAY = /^(?:в|во|on|on the|on a|a)$/

const saysAgain = (tokens: readonly Token[], from: number, { first, rule }: FoundDate): boolean => {
  if (first - from > MOST_THAT_IS || from > first) return false
  const said = wordsFrom(tokens, from, first - from)
  return from === first || THAT_IS.test(said) || (rule === 'date.weekday' && ON_WEEKDAY.test(said))
}

/** "22 July 2019 was | a Monday", «10 мая – это была | пятница». */
const WAS_WEEKDAY = /^(?:was|is|fell on|was a|is a|это была|это был|была|был|пришлось на)$/

const isWeekdayOf = (tokens: readonly Token[], before: FoundDate, date: FoundDate): boolean => {
  if (date.rule !== 'date.weekday' || date.first - before.next > MOST_THAT_IS) return false
  const words = wordsFrom(tokens, before.next, date.first - before.next)
  return WAS_WEEKDAY.test(words.replace(/^[,–—-] /, ''))
}

const isAppositive = (tokens: readonly Token[], before: FoundDate, date: FoundDate): boolean => {
  const from = before.next + 1
  const again = date.first > from
  return (
    /^[,(]$/.test(tokenAt(tokens, before.next).text) &&
    saysAgain(tokens, from, date) &&
    (again || /^[,).]$/.test(tokenAt(tokens, date.next).text))
  )
}

const writtenOn = (date: FoundDate, named: FoundDate, days: number): FoundDate => ({
  ...date,
  role: 'document',
  from: named.from,
  relative: { base: 'date-after', resolve: byDays(-days), onlyResolved: true },
  within: { start: named.start, end: named.end },
  reason: 'the day on which the text was written, as it calls a date by its distance',
})
