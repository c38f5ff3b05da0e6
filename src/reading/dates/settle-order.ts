import { addDays, dayOf, isRealDay } from '../../domain/day.ts'
import type { ReadingContext } from '../marks.ts'
import { ANY_YEAR } from './number-parts.ts'
import type { FoundDate } from './rule.ts'
import { weekdayOf } from './shift.ts'

/** A date in digits with slashes, of which one order alone exists: does its day come first? */
const dayComesFirst = ({ slashed, from }: FoundDate): boolean | null =>
  !slashed || from.day === from.month ? null : slashed[0] === from.day

/** Which day it is in an order, in its own year or the one given; null where the calendar has none. */
const dayIn = ({ eitherOrder, from }: FoundDate, dayFirst: boolean, given?: string) => {
  const year = from.year ?? (given ? Number(given.slice(0, 4)) : null)
  if (!eitherOrder || year === null) return null
  const [a, b] = eitherOrder
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return dayOf(year, month, day)
}

/** "Friday 10/9/2021": only one of the two days is a Friday. */
const orderByWeekday = (date: FoundDate): boolean | null => {
  if (date.weekday === undefined || !date.eitherOrder) return null
  const fits = [true, false].filter((dayFirst) => {
    const day = dayIn(date, dayFirst)
    return day !== null && weekdayOf(day) === date.weekday
  })
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** "Recorded on 2/3/2022", in a document that is known to be of 2 March 2022. */
const orderBySource = (date: FoundDate, { sourceDate }: ReadingContext): boolean | null => {
  const own = sourceDate?.earliest
  if (!own || own !== sourceDate.latest) return null
  const fits = [true, false].filter((dayFirst) => dayIn(date, dayFirst, own) === own)
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** A few days: a text may come out before the day it bears. */
const LATE_DAYS = 3

/** "By 12/4/2024 nothing had come", told in April: what is told as past lies before its text. */
const orderByPast = (date: FoundDate, { sourceDate }: ReadingContext): boolean | null => {
  const own = sourceDate?.latest
  if (!own || date.tense !== 'past' || !date.eitherOrder) return null
  const last = addDays(own, LATE_DAYS)
  const days = [true, false].map((dayFirst) => dayIn(date, dayFirst, own))
  const fits = days.map((day) => day !== null && day <= last)
  return fits[0] === fits[1] ? null : fits[0] === true
}

/** Who writes "3 March" throughout puts the day first in digits too, and who writes "March 3", the month. */
const ENOUGH_IN_WORDS = 2

const orderInWords = (dates: readonly FoundDate[]): boolean | null => {
  const days = dates.filter(({ rule }) => rule === 'date.day-month-year').length
  const months = dates.filter(({ rule }) => rule === 'date.month-day-year').length
  if (days + months < ENOUGH_IN_WORDS || (days > 0 && months > 0)) return null
  return days > 0
}

/** So many days in a row tell by themselves which number is the day. */
const ENOUGH_ENTRIES = 3

/** Lines headed 07/03, 08/03, 09/03 are of days in March: no diary has one line on the third of each month. */
const orderByEntries = (dates: readonly FoundDate[]): boolean | null => {
  const heads = dates.flatMap((date) => (date.entry && date.eitherOrder ? [date.eitherOrder] : []))
  const [firsts, seconds] = [0, 1].map((at) => new Set(heads.map((pair) => pair[at] ?? 0)).size)
  if (seconds === 1 && (firsts ?? 0) >= ENOUGH_ENTRIES) return true
  return firsts === 1 && (seconds ?? 0) >= ENOUGH_ENTRIES ? false : null
}

/**
 * A text that writes 25/02/2020 puts the day first throughout, and reads 02/03/2020 so too, and so
 * does any in Cyrillic. A day of the week beside one, or one that is the document's own day, shows the
 * order as well, and so do entries day after day, and days and months in words. Where the text shows neither order, or both, only the year of such a date is certain.
 */
export const settleOrder = (
  text: string,
  dates: readonly FoundDate[],
  context: ReadingContext,
): readonly FoundDate[] => {
  if (!dates.some((d) => d.eitherOrder)) return dates
  const shown = (date: FoundDate) => [
    dayComesFirst(date),
    orderByWeekday(date),
    orderBySource(date, context),
    orderByPast(date, context),
  ]
  const all = [...dates.flatMap(shown), orderByEntries(dates)]
  const orders = new Set(all.filter((order) => order !== null))
  if (orders.size > 1) return dates
  const dayFirst = [...orders][0] ?? orderInWords(dates) ?? undefined
  return dates.map((date) =>
    date.eitherOrder && (dayFirst !== undefined || isInCyrillic(text, date))
      ? settled(date, dayFirst ?? true)
      : date,
  )
}

const AROUND = 120

/** Languages written in Cyrillic put the day first. */
const isInCyrillic = (text: string, { start, end }: FoundDate): boolean => {
  const near = text.slice(Math.max(0, start - AROUND), end + AROUND)
  return (near.match(/[а-яё]/gi)?.length ?? 0) > (near.match(/[a-z]/gi)?.length ?? 0)
}

const settled = (date: FoundDate, dayFirst: boolean): FoundDate => {
  if (!date.eitherOrder) return date
  const [a, b] = date.eitherOrder
  const [day, month] = dayFirst ? [a, b] : [b, a]
  if (!isRealDay(date.from.year ?? ANY_YEAR, month, day)) return date
  const reason = `${date.reason}, in the order that the text uses elsewhere`
  return { ...date, from: { ...date.from, month, day }, reason }
}
