import type { DateValue } from '../../domain/dates.ts'
import type { Stated } from '../../domain/stated.ts'
import { type ListName, labelOf } from '../../vocabulary/index.ts'
import { edtfWords } from './edtf-words.ts'

export { edtfWords } from './edtf-words.ts'

/** How values are put into words on every page. */

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** The value, or which of the four absences it is. */
export const statedWords = <T>(stated: Stated<T>, say: (value: T) => string): string =>
  stated.is === 'stated' ? say(stated.value) : labelOf('absences', stated.is)

export const statedOr = <T>(stated: Stated<T>, otherwise: T): T =>
  stated.is === 'stated' ? stated.value : otherwise

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
