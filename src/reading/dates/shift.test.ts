import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDays,
  type Day,
  dayFromNumber,
  dayNumber,
  parseDay,
} from '../../domain/day.ts'
import { readDates } from './index.ts'
import { contextOf } from './probes/probe.ts'
import type { DateParts } from './rule.ts'
import { byDays, byUnits, dayOfParts, shiftDay, weekdayOf } from './shift.ts'
import { weekBy, weekday } from './source-calendar.ts'

const anyDay = fc
  .integer({ min: dayNumber('1900-01-01' as Day), max: dayNumber('2099-12-31' as Day) })
  .map(dayFromNumber)

const partsOf = (day: Day): DateParts => {
  const p = parseDay(day)
  return { year: p?.year ?? null, month: p?.month ?? null, day: p?.day ?? null }
}

const one = (day: Day) => ({ from: partsOf(day), to: null })

describe('days counted from a day', () => {
  it('go as far as they are counted, over ends of months, years and leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 10 }), (day, count) => {
        const there = byDays(count)(one(day))
        expect(there && dayOfParts(there.from)).toBe(addDays(day, count))
        expect(there && byDays(-count)(there)?.from).toEqual(partsOf(day))
      }),
    )
  })

  it('without a year are told only where every year gives the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 10 }), (day, count) => {
        const open = shiftDay({ ...partsOf(day), year: null }, count)
        if (open === null) return
        for (const year of [2019, 2020, 2021]) {
          const there = shiftDay({ ...partsOf(day), year }, count)
          if (there) expect({ ...there, year: null }).toEqual(open)
        }
      }),
    )
    expect(shiftDay({ year: null, month: 2, day: 28 }, 1)).toBeNull()
    expect(shiftDay({ year: null, month: 12, day: 31 }, 1)).toBeNull()
  })

  it('are never told of a month', () => {
    expect(byDays(1)({ from: { year: 2020, month: 5, day: null }, to: null })).toBeNull()
  })
})

describe('months and years counted from a day', () => {
  it('say a month, about; twelve months are a year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, count) => {
        const there = byUnits('months', count, count)(one(day))?.from
        const back = there && byUnits('months', -count, -count)({ from: there, to: null })?.from
        expect(there).toMatchObject({ day: null, approximate: true })
        expect(back).toMatchObject({ year: partsOf(day).year, month: partsOf(day).month })
      }),
    )
    const day = one('2020-02-29' as Day)
    expect(byUnits('years', 1, 1)(day)).toEqual(byUnits('months', 12, 12)(day))
  })
})

describe('weekdays and weeks seen from a day', () => {
  it('fall on the weekday, at most a week off, and “next” never on tomorrow', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, wanted) => {
        for (const which of ['past', 'ahead', 'this', 'last', 'next'] as const) {
          const parts = weekday(wanted, which)(one(day))?.from
          const found = parts && dayOfParts(parts)
          if (!found) continue
          expect(weekdayOf(found)).toBe(wanted)
          const apart = compareDays(found, day)
          expect(Math.abs(apart)).toBeLessThanOrEqual(which === 'next' ? 8 : 7)
          if (which === 'past') expect(apart).toBeLessThanOrEqual(0)
          if (which === 'last') expect(apart).toBeLessThan(0)
          if (which === 'next') expect(apart).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('of this week hold the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekBy(0)(one(day))
        const [from, to] = [week?.from, week?.to]
        const first = from && dayOfParts(from)
        const last = to && to !== 'open' ? dayOfParts(to) : null
        expect(first && compareDays(first, day)).toBeLessThanOrEqual(0)
        expect(last && compareDays(last, day)).toBeGreaterThanOrEqual(0)
        expect(first && last && compareDays(last, first)).toBe(6)
      }),
    )
  })

  it('know a Saturday', () => {
    expect(weekdayOf('2000-01-01' as Day)).toBe(6)
  })
})

describe('nights', () => {
  it('into a day begin on the day before, whatever month it is in', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: n } = partsOf(day)
        const [read] = readDates(`в ночь на ${n}.${month}.${year}`, contextOf(undefined)).dates
        expect(read?.value.edtf).toBe(`${addDays(day, -1)}/${day}`)
      }),
    )
  })
})

const WORDS =
  '7 8 – , . ( ) / February May 2020 2021 23.00 at с по на ночь февраля года ; the next day later earlier ago two months after before riots eve of today yesterday tomorrow last year Sunday on накануне через три дня спустя неделю после погромов назад в прошлом году тот же день следующий утро суд \n\n'.split(
    ' ',
  )

describe('any words', () => {
  it('are read without failing; marks stand in order, where they say, and lean on marks of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const d of readDates(text, contextOf('2021-03-01')).dates) {
          expect(d.words).toBe(text.slice(d.start, d.end))
          expect(d.start).toBeGreaterThanOrEqual(last)
          last = d.end
          const anchor = d.inferred?.anchor
          if (anchor && anchor !== 'source-date')
            expect(anchor.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
