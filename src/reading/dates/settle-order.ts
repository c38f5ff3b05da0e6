import { isRealDay } from '../../domain/day.ts'
import type { FoundDate } from './rule.ts'

/** A date in digits with slashes, of which one order alone exists: does its day come first? */
const dayComesFirst = ({ slashed, from }: FoundDate): boolean | null =>
  !slashed || from.day === from.month ? null : slashed[0] === from.day

/**
 * A text that writes 25/02/2020 puts the day first throughout, and reads 02/03/2020 so too, and so
 * does any in Cyrillic. Where it shows neither order, or both, only the year of such a date is certain.
 */
export const settleOrder = (text: string, dates: readonly FoundDate[]): readonly FoundDate[] => {
  if (!dates.some((d) => d.eitherOrder)) return dates
  const orders = new Set(dates.map(dayComesFirst).filter((order) => order !== null))
  const [dayFirst] = orders
  if (orders.size > 1) return dates
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
  if (!date.eitherOrder || date.from.year === null) return date
  const [a, b] = date.eitherOrder
  const [day, month] = dayFirst ? [a, b] : [b, a]
  if (!isRealDay(date.from.year, month, day)) return date
  const reason = `${date.reason}, in the order that the text uses elsewhere`
  return { ...date, from: { ...date.from, month, day }, reason }
}
