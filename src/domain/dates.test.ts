import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  canBeSame,
  compareDates,
  compareDays,
  type DateValue,
  dateContains,
  dateValue,
  formatEdtf,
  mustPrecede,
  orderOfDates,
  parseDay,
  parseEdtf,
} from './dates.ts'
import { dayFromNumber, dayNumber } from './day.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const year = fc
  .integer({ min: -3000, max: 9999 })
  .map((y) => (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0'))
  .filter((y) => y !== '-0000')
const day = fc.integer({ min: -1_000_000, max: 2_900_000 }).map((n) => dayFromNumber(n) as string)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}`)
const zone = fc.constantFrom('', 'Z', '+06:00', '-03')
const qualifier = fc.constantFrom('', '~', '?', '%')
const bare = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  day,
  fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map(([y, s]) => `${y}-${s}`),
  fc.tuple(day, clock, zone).map(([d, t, z]) => `${d}T${t}${z}`),
  year.map((y) => `${y.slice(0, -1)}X`),
  year.map((y) => `${y.slice(0, -2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  day.map((d) => `${d.slice(0, -2)}XX`),
  fc.integer({ min: 10_000, max: 999_999_999 }).map((y) => `Y${y}`),
)
const point = fc.tuple(bare, qualifier).map(([b, q]) => b + q)
const edtf = fc.oneof(
  point,
  point.map((p) => `${p}/..`),
  point.map((p) => `../${p}`),
  point.map((p) => `${p}/`),
  point.map((p) => `/${p}`),
  fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
)

const value = (text: string): DateValue => {
  const read = dateValue(text, text)
  if (!read.ok) throw new Error(`${text}: ${read.failure.kind}`)
  return read.value
}
const readable = edtf.filter((text) => parseEdtf(text).ok).map(value)

describe('EDTF', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const read = parseEdtf(text)
        if (read.ok) expect(formatEdtf(read.value)).toBe(text)
        else expect(read.failure.kind).toBe('interval-reversed')
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseEdtf(text).ok === 'boolean'))
  })

  it('has its bounds in order', () => {
    fc.assert(
      fc.property(readable, (d) => {
        if (d.earliest && d.latest) expect(compareDays(d.earliest, d.latest)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it.each([
    ['2020-02-07/2020-02-08', '2020-02-07', '2020-02-08'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['-01XX', '-0199-01-01', '-0100-12-31'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['2020-22', '2020-06-01', '2020-08-31'],
    ['2020-24', '2020-01-01', '2021-02-28'],
    ['2020-05-06T23:00', '2020-05-06', '2020-05-06'],
    ['2020-04-24/..', '2020-04-24', null],
    ['/2020-04-24', null, '2020-04-24'],
    ['XXXX-02-29', null, null],
    ['Y16000-02', 'Y16000-02-01', 'Y16000-02-29'],
  ])('%s means the days from %s to %s', (text, earliest, latest) => {
    expect(value(text)).toMatchObject({ edtf: text, words: text, earliest, latest })
  })

  it.each([
    ['2020-02-31', 'no-such-date'],
    ['2021-02-29', 'no-such-date'],
    ['21XX-13', 'no-such-date'],
    ['2020-00-10', 'no-such-date'],
    ['2020-05-06T24:10', 'no-such-date'],
    ['XXXX-02-30', 'no-such-date'],
    ['2020-02-30/2020-03-01', 'no-such-date'],
    ['2020-02-08/2020-02-07', 'interval-reversed'],
    ['../..', 'not-edtf'],
    ['2020-XX-15', 'no-such-date'],
    ['08.02.2020', 'not-edtf'],
    ['20200208', 'not-edtf'],
    ['', 'not-edtf'],
  ])('refuses %s as %s', (text, kind) => {
    const read = parseEdtf(text)
    expect(read.ok ? 'read' : read.failure.kind).toBe(kind)
  })
})

describe('days', () => {
  it('agree with the platform calendar, day for day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const iso = new Date(n * 86_400_000).toISOString().replace(/T.*$/, '')
        if (iso.length === 10) expect(dayFromNumber(n)).toBe(iso)
        expect(dayNumber(dayFromNumber(n))).toBe(n)
      }),
    )
  })

  it('are only those of the calendar', () => {
    expect(parseDay('2020-02-29')?.day).toBe(29)
    expect(parseDay('2021-02-29')).toBeNull()
    expect(parseDay('2021-2-9')).toBeNull()
  })

  it('cross months and years when days are added', () => {
    const d = parseDay('2019-12-31')?.written
    expect(d && addDays(d, 60)).toBe('2020-02-29')
  })
})

describe('the order of dates', () => {
  it('is decided one way at most', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        const ways = [mustPrecede(a, b), mustPrecede(b, a), canBeSame(a, b)]
        expect(ways.filter(Boolean)).toHaveLength(1)
        expect(canBeSame(a, a)).toBe(true)
      }),
    )
  })

  it('sorts consistently', () => {
    fc.assert(
      fc.property(readable, readable, readable, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('contains what it is within', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        const order = orderOfDates(a, b)
        if (order === 'contains') expect(orderOfDates(b, a)).toBe('within')
        if (order === 'same') expect(orderOfDates(b, a)).toBe('same')
      }),
    )
  })

  it('tells before, within and overlapping apart', () => {
    expect(orderOfDates(value('2020-02-07'), value('2020-02-08'))).toBe('before')
    expect(orderOfDates(value('2020-02-07'), value('2020-02'))).toBe('within')
    expect(orderOfDates(value('2020'), value('2020-02'))).toBe('contains')
    expect(orderOfDates(value('2020-02-07/2020-02-08'), value('2020-02-08/2020-02-09'))).toBe(
      'overlapping',
    )
    expect(dateContains(value('2020-01-01/..'), value('2024'))).toBe(true)
  })

  it('does not set a qualified date against a near one', () => {
    expect(canBeSame(value('2020-04~'), value('2020-05-06'))).toBe(true)
    expect(mustPrecede(value('2020-04~'), value('2020-09'))).toBe(true)
    expect(canBeSame(value('2020?'), value('2021'))).toBe(true)
  })

  it('knows no order without a bound', () => {
    expect(canBeSame(value('XXXX-02-07'), value('2020'))).toBe(true)
    expect(mustPrecede(value('2019'), value('2020-01-01/..'))).toBe(true)
  })
})
