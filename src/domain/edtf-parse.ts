import { isLeapYear, isRealDay } from './day.ts'
import type { Edtf, EdtfEnd, EdtfFailure, EdtfPoint, EdtfTime, Qualifier } from './edtf.ts'
import { edtfBounds, endsBeforeItStarts } from './edtf-bounds.ts'
import { fail, ok, type Result } from './failure.ts'

const POINT =
  /^(Y-?[1-9]\d{4,11}|-?(?:\d{4}|\d{3}X|\d\dXX|\dXXX|XXXX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d(?::\d\d)?)?)?([~?%]?)$/

const isQualifier = (s: string): s is Qualifier => s === '' || s === '~' || s === '?' || s === '%'

/** Some year that the written digits allow has this day. 0000 and 2000 are leap years. */
const dayCanExist = (year: string, month: number, day: number): boolean => {
  if (!year.includes('X')) return isRealDay(Number(year), month, day)
  if (month !== 2 || day !== 29) return isRealDay(2000, month, day)
  const lowest = Number(year.replace('-', '').replaceAll('X', '0'))
  const highest = Number(year.replace('-', '').replaceAll('X', '9'))
  for (let y = lowest; y <= highest; y++) if (isLeapYear(y)) return true
  return false
}

const monthAndDayExist = (year: string, month: string | null, day: string | null): boolean => {
  if (month === null) return true
  if (month === 'XX') return day === null || day === 'XX'
  const m = Number(month)
  if (m >= 21 && m <= 24) return day === null
  if (m < 1 || m > 12) return false
  return day === null || day === 'XX' || dayCanExist(year, m, Number(day))
}

const clockExists = (clock: string): boolean => {
  const [hour, minute, second] = clock.split(':').map(Number)
  // A leap second is written :60.
  return (hour ?? 24) <= 23 && (minute ?? 60) <= 59 && (second ?? 0) <= 60
}

const zoneExists = (zone: string): boolean => {
  if (zone === 'Z') return true
  const [hour, minute] = zone.slice(1).split(':').map(Number)
  return (hour ?? 24) <= 14 && (minute ?? 0) <= 59
}

const timeOf = (clock: string | undefined, zone: string | undefined): EdtfTime | null =>
  clock === undefined ? null : { clock, zone: zone ?? null }

const parsePoint = (written: string): Result<EdtfPoint, EdtfFailure> => {
  const m = POINT.exec(written)
  const qualifier = m?.[6] ?? ''
  if (!m?.[1] || !isQualifier(qualifier)) return fail({ kind: 'not-edtf', written })
  const year = m[1].replace('Y', '')
  const month = m[2] ?? null
  const day = m[3] ?? null
  const time = timeOf(m[4], m[5])
  // A time of day needs a known day.
  if (time && (day === null || day === 'XX')) return fail({ kind: 'not-edtf', written })
  const exists =
    year !== '-0000' &&
    monthAndDayExist(year, month, day) &&
    (!time || (clockExists(time.clock) && zoneExists(time.zone ?? 'Z')))
  if (!exists) return fail({ kind: 'no-such-date', written })
  return ok({ type: 'point', year, month, day, time, qualifier })
}

const parseEnd = (written: string): Result<EdtfEnd, EdtfFailure> => {
  if (written === '..') return ok('open')
  if (written === '') return ok('unknown')
  return parsePoint(written)
}

/** Reads EDTF level 1. An impossible day is a failure, never shifted to another day. */
export const parseEdtf = (written: string): Result<Edtf, EdtfFailure> => {
  const slash = written.indexOf('/')
  if (slash < 0) return parsePoint(written)
  const start = parseEnd(written.slice(0, slash))
  const end = parseEnd(written.slice(slash + 1))
  if (!start.ok) return fail({ ...start.failure, written })
  if (!end.ok) return fail({ ...end.failure, written })
  if (typeof start.value === 'string' && typeof end.value === 'string') {
    return fail({ kind: 'not-edtf', written })
  }
  const interval = { type: 'interval', start: start.value, end: end.value } as const
  return endsBeforeItStarts(edtfBounds(interval.start), edtfBounds(interval.end))
    ? fail({ kind: 'interval-reversed', written })
    : ok(interval)
}
