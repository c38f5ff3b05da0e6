import { type Edtf, type EdtfEnd, type EdtfPoint, parseEdtf } from '../../domain/dates.ts'

/** Dates in plain words, for people who need not know how they are stored. */

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

const qualifiers = { '': '', '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const

const say = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** "2020", "the 2010s", "some year": as much of the year as is known. */
const yearWords = (year: string): string => {
  const unknown = (/X+$/.exec(year)?.[0] ?? '').length
  if (unknown === 0) return year
  if (unknown >= 4) return ''
  const first = `${year.slice(0, year.length - unknown)}${'0'.repeat(unknown)}`
  return unknown === 1
    ? `the ${first}s`
    : `between ${first} and ${first.slice(0, -unknown)}${'9'.repeat(unknown)}`
}

const monthWords = (month: string | null): string => {
  if (month === null || month === 'XX') return ''
  const number = Number(month)
  return (number > 20 ? SEASONS[number - 21] : MONTHS[number - 1]) ?? ''
}

const dayWords = (day: string | null): string =>
  day === null || day === 'XX' ? '' : String(Number(day))

/** What the date says is there and doesn't say which. */
const leftOpen = ({ year, month, day }: EdtfPoint): string => {
  const open = [
    ...(day === 'XX' ? ['the day'] : []),
    ...(month === 'XX' ? ['the month'] : []),
    ...(year === 'XXXX' ? ['the year'] : []),
  ]
  return open.length === 0 ? '' : `, ${open.join(' and ')} not known`
}

const clockWords = ({ time }: EdtfPoint): string =>
  time === null ? '' : `, ${time.clock}${time.zone === null ? '' : ` (${time.zone})`}`

const pointWords = (point: EdtfPoint): string => {
  const date = say(dayWords(point.day), monthWords(point.month), yearWords(point.year))
  return `${qualifiers[point.qualifier]}${date === '' ? 'a date' : date}${clockWords(point)}${leftOpen(point)}`
}

const isPlain = ({ qualifier, time, year, month, day }: EdtfPoint): boolean =>
  qualifier === '' && time === null && !`${year}${month}${day}`.includes('X')

/** "7–8 February 2020", "7 February to 2 March 2020": nothing said twice. */
const rangeWords = (from: EdtfPoint, to: EdtfPoint): string => {
  const whole = `${pointWords(from)} to ${pointWords(to)}`
  if (!isPlain(from) || !isPlain(to) || from.year !== to.year || from.month === null) return whole
  if (from.month !== to.month)
    return `${say(dayWords(from.day), monthWords(from.month))} to ${pointWords(to)}`
  return from.day === null || to.day === null
    ? whole
    : `${dayWords(from.day)}–${dayWords(to.day)} ${say(monthWords(to.month), to.year)}`
}

const endWords = (end: EdtfEnd): string => (typeof end === 'string' ? end : pointWords(end))

const intervalWords = (start: EdtfEnd, end: EdtfEnd): string => {
  if (typeof start !== 'string' && typeof end !== 'string') return rangeWords(start, end)
  if (typeof start !== 'string')
    return end === 'open'
      ? `from ${pointWords(start)} on`
      : `from ${pointWords(start)}, to when is not known`
  if (typeof end !== 'string')
    return start === 'open'
      ? `until ${pointWords(end)}`
      : `until ${pointWords(end)}, from when is not known`
  return `from ${endWords(start)} to ${endWords(end)}`
}

export const dateInWords = (date: Edtf): string =>
  date.type === 'point' ? pointWords(date) : intervalWords(date.start, date.end)

/** An EDTF date in words ("7 February 2020", "about 2019"); what is none stays as it is. */
export const edtfWords = (edtf: string): string => {
  const read = parseEdtf(edtf)
  return read.ok ? dateInWords(read.value) : edtf
}
