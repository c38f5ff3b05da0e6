import { dateValue } from '../../domain/dates.ts'
import { formatYear } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { DateMark, ReadingContext } from '../marks.ts'
import { Relatives, type Told } from './resolve-relative.ts'
import { type Resolved, resolveYears } from './resolve-years.ts'
import type { DateParts, FoundDate, Stretch } from './rule.ts'
import { scanDates } from './scan.ts'
import { settleOrder } from './settle-order.ts'
import { ownDates, type SourceDate, sourceDateOf } from './source-date.ts'

export type { DateRule } from './rule.ts'
export { dateRules } from './rules/index.ts'

export interface DatesRead {
  /** In order of position. Birth dates have the role `birth`: they date a person, no event. */
  readonly dates: readonly DateMark[]
  /** Where numbers belong to dates, impossible dates and times of day: they count nothing. */
  readonly taken: readonly Span[]
}

const two = (n: number): string => String(n).padStart(2, '0')

const yearOf = (p: DateParts): string => {
  if (p.year === null) return 'XXXX'
  return p.decade ? `${formatYear(p.year).slice(0, -1)}X` : formatYear(p.year)
}

const edtfOfParts = (p: DateParts): string => {
  const month = p.month === null ? '' : `-${two(p.month)}`
  const day = p.day === null ? '' : `-${two(p.day)}`
  const time = p.time === undefined || p.day === null ? '' : `T${p.time}`
  return `${yearOf(p)}${month}${day}${time}${p.approximate ? '~' : ''}`
}

const edtfOf = ({ from, to }: Stretch): string =>
  to === null ? edtfOfParts(from) : `${edtfOfParts(from)}/${to === 'open' ? '..' : edtfOfParts(to)}`

/** The second date of a span stands with or after the first, and shares its year. */
const withYear = ({ from, to }: Stretch, year: number | null): Stretch => {
  const known = from.year ?? year
  if (to === null || to === 'open' || to.year !== null)
    return { from: { ...from, year: known }, to }
  const turns = (to.month ?? 0) < (from.month ?? 0) ? 1 : 0
  const end = known === null ? null : known + turns
  return { from: { ...from, year: known }, to: { ...to, year: end } }
}

const precisionOf = ({ from }: Stretch): 'year' | 'month' | 'day' =>
  from.day !== null ? 'day' : from.month !== null ? 'month' : 'year'

type Inferred = NonNullable<DateMark['inferred']>

const markFrom = (
  text: string,
  found: FoundDate,
  value: Stretch,
  inferred: Inferred | null,
  lean: string,
): DateMark | null => {
  const words = text.slice(found.start, found.end)
  const read = dateValue(edtfOf(value), words)
  if (!read.ok) return null
  return {
    kind: 'date',
    start: found.start,
    end: found.end,
    words,
    value: read.value,
    role: found.role,
    ...(inferred ? { inferred } : {}),
    ...(found.relative ? { relative: true as const } : {}),
    madeBy: { rule: found.rule, version: found.version, reason: found.reason + lean },
  }
}

const UNKNOWN: Stretch = { from: { year: null, month: null, day: null }, to: null }

const relativeMark = (text: string, found: FoundDate, told: Told | null): DateMark | null => {
  if (!told?.anchor) {
    if (found.relative?.onlyResolved) return null
    return markFrom(text, found, UNKNOWN, null, '; which one is not certain')
  }
  const { value, anchor } = told
  // "The day of 7 May before": nothing is gained where the year is open on both sides.
  return markFrom(text, found, value, { part: precisionOf(value), anchor }, '')
}

const absoluteMark = (
  text: string,
  found: FoundDate,
  value: Stretch,
  resolved: Resolved | null,
): DateMark | null => {
  if (found.onlyWithYear && value.from.year === null) return null
  const inferred = resolved && { part: 'year' as const, anchor: resolved.anchor }
  return markFrom(text, found, value, inferred, resolved ? '; the year is taken from context' : '')
}

interface Values {
  readonly years: readonly (Resolved | null)[]
  readonly values: (Stretch | null)[]
  readonly told: readonly (Told | null)[]
}

const valuesOf = (
  dates: readonly FoundDate[],
  ties: ReturnType<typeof scanDates>['ties'],
  source: SourceDate | null,
): Values => {
  const years = resolveYears(dates, source)
  const values = dates.map((d, i): Stretch | null =>
    d.relative && !d.within ? null : withYear(d, years[i]?.year ?? null),
  )
  const relatives = new Relatives(dates, values, ties, source)
  const told = dates.map((d, i) => (d.relative ? relatives.resolve(i) : null))
  return { years, values, told }
}

/** "Now, a year after the riots": about when the text was written, where nothing else says so. */
const writtenAbout = (dates: readonly FoundDate[], { told }: Values): SourceDate | null => {
  const now = dates.findIndex((d, i) => d.relative?.isNow && told[i]?.anchor)
  const found = dates[now]
  const value = told[now]?.value
  return found && value ? { value, anchor: { start: found.start, end: found.end } } : null
}

/**
 * Reads every date in a text. What words leave to context is taken from it only where one date is
 * possible, and the mark says what it leans on; else it stays `XXXX`. Impossible days give no date.
 */
export const readDates = (text: string, context: ReadingContext): DatesRead => {
  const scan = scanDates(text)
  const own = ownDates(text, scan.dates, scan.lines)
  const dates = settleOrder(text, scan.dates, context).map(
    (d, i): FoundDate => (own.has(i) ? { ...d, role: 'document' } : d),
  )
  const source = sourceDateOf(context, dates)
  let read = valuesOf(dates, scan.ties, source)
  const about = source ? null : writtenAbout(dates, read)
  if (about) read = valuesOf(dates, scan.ties, about)
  const marks = dates.flatMap((found, i) => {
    const mark = found.relative
      ? relativeMark(text, found, read.told[i] ?? null)
      : absoluteMark(text, found, read.values[i] ?? found, read.years[i] ?? null)
    return mark ?? []
  })
  // Durations within relative dates ("two months after") still count as durations.
  const taken = [
    ...dates.flatMap((d) => (d.relative ? (d.within ?? []) : { start: d.start, end: d.end })),
    ...scan.times,
  ]
  return { dates: marks, taken: taken.sort((a, b) => a.start - b.start) }
}
