import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { readDay } from './number-parts.ts'
import type { DateParts } from './rule.ts'
import { weekdayWords } from './weekday-words.ts'

/** Days named before or after one month: "7", "7-8", "7 and 8", "5, 7 and 9", "с 7 на 8". */
export interface DayGroup {
  readonly days: readonly { readonly day: number; readonly first: number; readonly next: number }[]
  /** The words say from the first to the last, not the one and the other. */
  readonly range: boolean
  readonly next: number
}

const RANGE_WORDS = new Set(['to', 'till', 'until', 'through', 'по', 'на', 'до'])
const AND_WORDS = new Set(['and', 'и'])

type Link = 'range' | 'and' | 'comma'

const linkAt = (tokens: readonly Token[], index: number): Link | null => {
  const token = tokenAt(tokens, index)
  if (isDash(token) || RANGE_WORDS.has(token.lower)) return 'range'
  if (AND_WORDS.has(token.lower) || token.text === '&') return 'and'
  if (token.text === '/' && token.glued) return 'range'
  return token.text === ',' ? 'comma' : null
}

/** "9, and 10", "the 9th and the 10th": what may stand between a link and its day. */
const dayAfter = (tokens: readonly Token[], index: number, link: Link) => {
  const and = link === 'comma' && AND_WORDS.has(tokenAt(tokens, index).lower) ? index + 1 : index
  // "Wednesday the 9th and Thursday the 10th".
  const week = weekdayWords.has(tokenAt(tokens, and).lower) ? and + 1 : and
  const the = tokenAt(tokens, week).lower === 'the' ? week + 1 : week
  const day = readDay(tokens, the)
  return day && { ...day, first: the }
}

const MOST_DAYS = 8

export const readDayGroup = (tokens: readonly Token[], index: number): DayGroup | null => {
  const first = readDay(tokens, index)
  if (!first) return null
  const days = [{ day: first.day, first: index, next: first.next }]
  let range = false
  let next = first.next
  while (days.length < MOST_DAYS && !range) {
    const link = linkAt(tokens, next)
    const following = link && dayAfter(tokens, next + 1, link)
    const last = days[days.length - 1]
    if (!following || !last || following.day <= last.day) break
    if (link === 'range' && days.length > 1) break
    days.push({ day: following.day, first: following.first, next: following.next })
    range = link === 'range'
    next = following.next
  }
  return { days, range, next }
}

/** Drops the last day of a group, when what follows shows that it was a number of something else. */
export const withoutLast = (group: DayGroup): DayGroup => {
  const days = group.days.slice(0, -1)
  const last = days[days.length - 1]
  return { days, range: false, next: last ? last.next : group.next }
}

/** A group of days in one month as dates: a range or two days in a row is one span of days. */
export const datesOfGroup = (
  group: DayGroup,
  month: number,
  year: Pick<DateParts, 'year' | 'lean'>,
  bounds: { readonly first: number; readonly next: number },
  between: boolean,
) => {
  const at = (day: number): DateParts => ({ ...year, month, day })
  const [a, ...rest] = group.days
  const b = rest[rest.length - 1]
  if (!a) return []
  if (!b) return [{ ...bounds, from: at(a.day), to: null }]
  if (group.range || (rest.length === 1 && (between || b.day === a.day + 1))) {
    return [{ ...bounds, from: at(a.day), to: at(b.day) }]
  }
  return group.days.map((d, i) => ({
    first: i === 0 ? bounds.first : d.first,
    next: i === group.days.length - 1 ? bounds.next : d.next,
    from: at(d.day),
    to: null,
  }))
}
