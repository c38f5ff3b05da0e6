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

const pointWords = (point: string): string => {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(point)
  if (match === null) return point
  const month = MONTHS[Number(match[2]) - 1]
  if (month === undefined) return point
  return match[3] === undefined
    ? `${month} ${match[1]}`
    : `${Number(match[3])} ${month} ${match[1]}`
}

/** A plain EDTF date in words ("7 February 2020"); anything less plain stays as EDTF. */
export const edtfWords = (edtf: string): string => {
  const [from, to] = edtf.split('/')
  if (to === undefined) return pointWords(edtf)
  return from === undefined || from === '' || to === '' || from === '..' || to === '..'
    ? edtf
    : `${pointWords(from)} to ${pointWords(to)}`
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
