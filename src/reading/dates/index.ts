import { dateValue } from '../../domain/dates.ts'
import { formatYear } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { DateMark, ReadingContext } from '../marks.ts'
import { type Resolved, resolveYears } from './resolve-years.ts'
import type { DateParts, FoundDate } from './rule.ts'
import { scanDates } from './scan.ts'

export type { DateRule } from './rule.ts'
export { dateRules } from './rules/index.ts'

export interface DatesRead {
  /** In order of position. Birth dates have the role `birth`: they date a person, no event. */
  readonly dates: readonly DateMark[]
  /** Where numbers belong to dates, impossible dates and times of day: they count nothing. */
  readonly taken: readonly Span[]
}

const two = (n: number): string => String(n).padStart(2, '0')

const edtfOf = (p: DateParts, year: number | null): string => {
  const month = p.month === null ? '' : `-${two(p.month)}`
  const day = p.day === null ? '' : `-${two(p.day)}`
  const time = p.time === undefined ? '' : `T${p.time}`
  return `${year === null ? 'XXXX' : formatYear(year)}${month}${day}${time}${p.approximate ? '~' : ''}`
}

/** The year of the second date of a span, which stands with or after the first. */
const yearOfEnd = (found: FoundDate, year: number | null): number | null => {
  if (!found.to || found.to.year !== null) return found.to?.year ?? null
  if (year === null) return null
  return (found.to.month ?? 0) < (found.from.month ?? 0) ? year + 1 : year
}

const edtfOfFound = (found: FoundDate, resolved: Resolved | null): string => {
  const year = found.from.year ?? resolved?.year ?? null
  const from = edtfOf(found.from, year)
  return found.to ? `${from}/${edtfOf(found.to, yearOfEnd(found, year))}` : from
}

const markOf = (text: string, found: FoundDate, resolved: Resolved | null): DateMark | null => {
  const words = text.slice(found.start, found.end)
  const value = dateValue(edtfOfFound(found, resolved), words)
  if (!value.ok) return null
  const lean = resolved ? '; the year is taken from context' : ''
  return {
    kind: 'date',
    start: found.start,
    end: found.end,
    words,
    value: value.value,
    role: found.role,
    ...(resolved ? { inferred: { part: 'year' as const, anchor: resolved.anchor } } : {}),
    madeBy: { rule: found.rule, version: found.version, reason: found.reason + lean },
  }
}

/**
 * Reads every date in a text. A date whose year is left to context gets it only where one year is
 * possible, and says what it leans on; else its year stays `XXXX`. Impossible days give no date.
 */
export const readDates = (text: string, context: ReadingContext): DatesRead => {
  const scan = scanDates(text)
  const resolved = resolveYears(scan.dates, context)
  const dates = scan.dates.flatMap((found, i) => markOf(text, found, resolved[i] ?? null) ?? [])
  const taken = [...scan.dates.map(({ start, end }) => ({ start, end })), ...scan.times]
  return { dates, taken: taken.sort((a, b) => a.start - b.start) }
}
