import type { DateValue } from '../../domain/dates.ts'
import type { Stated } from '../../domain/stated.ts'
import { type ListName, labelOf } from '../../vocabulary/index.ts'

/** How values are put into words on every page. */

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** The value, or which of the four absences it is. */
export const statedWords = <T>(stated: Stated<T>, say: (value: T) => string): string =>
  stated.is === 'stated' ? say(stated.value) : labelOf('absences', stated.is)

export const statedOr = <T>(stated: Stated<T>, otherwise: T): T =>
  stated.is === 'stated' ? stated.value : otherwise

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

interface Point {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** The parts of a plain date, in words; null for anything less plain than that. */
const pointOf = (edtf: string): Point | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf)
  const [, year, month, day] = match ?? []
  const name = month === undefined ? '' : MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return null
  return { year, month: name, day: day === undefined ? '' : String(Number(day)) }
}

const say = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const pointWords = ({ year, month, day }: Point): string => say(day, month, year)

/** "7–8 February 2020", "7 February to 2 March 2020": nothing said twice. */
const rangeWords = (from: Point, to: Point): string => {
  if (from.year !== to.year) return `${pointWords(from)} to ${pointWords(to)}`
  if (from.month !== to.month) return `${say(from.day, from.month)} to ${pointWords(to)}`
  return from.day === '' || to.day === ''
    ? `${pointWords(from)} to ${pointWords(to)}`
    : `${from.day}–${to.day} ${say(to.month, to.year)}`
}

/** A plain EDTF date in words ("7 February 2020"); anything less plain stays as EDTF. */
export const edtfWords = (edtf: string): string => {
  const [first = '', last] = edtf.split('/')
  const from = pointOf(first)
  if (from === null) return edtf
  if (last === undefined) return pointWords(from)
  const to = pointOf(last)
  return to === null ? edtf : rangeWords(from, to)
}

export const dateWords = (date: DateValue): string => edtfWords(date.edtf)

export const statedDate = (date: Stated<DateValue>): string => statedWords(date, dateWords)

const instants = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export const instantWords = (instant: string): string => {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : instants.format(date)
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const

export const bytesWords = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** power
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power]}`
}

export const term = (list: ListName, id: string): string => labelOf(list, id)

export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
