import { fail, ok, type Result } from './failure.ts'
import type { DurationUnit, Quantity, Unit } from './quantity.ts'

/** Each duration in its own base: months for the calendar, hours for the clock. */
const DURATION_BASE: Record<DurationUnit, readonly ['months' | 'hours', number]> = {
  years: ['months', 12],
  months: ['months', 1],
  weeks: ['hours', 168],
  days: ['hours', 24],
  hours: ['hours', 1],
  minutes: ['hours', 1 / 60],
}

interface Measure {
  /** Only quantities of one measure can be compared. */
  readonly name: string
  readonly factor: number
}

const measureOf = (unit: Unit | undefined): Measure => {
  if (unit === undefined) return { name: 'things', factor: 1 }
  if (unit.of === 'money') return { name: `money ${unit.currency ?? '?'}`, factor: 1 }
  if (unit.of === 'share') return { name: 'percent', factor: 1 }
  const [base, factor] = DURATION_BASE[unit.unit]
  return { name: `${unit.of} in ${base}`, factor }
}

/** True when two quantities are of one measure; money of an unstated currency is only like itself. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean =>
  measureOf(a.unit).name === measureOf(b.unit).name

interface Bounds {
  readonly low: number
  readonly high: number
  readonly lowExcluded: boolean
  readonly highExcluded: boolean
}

const boundsOf = (q: Quantity): Bounds => {
  const { factor } = measureOf(q.unit)
  const measured = q.unit !== undefined
  return {
    low: q.low === null ? Number.NEGATIVE_INFINITY : q.low * factor,
    high: q.high === null ? Number.POSITIVE_INFINITY : q.high * factor,
    lowExcluded: measured && q.kind === 'more-than',
    highExcluded: measured && q.kind === 'less-than',
  }
}

/** The same bounds of the same measure, whatever the words: "5" and "five", "12 months" and "1 year". */
export const equalQuantities = (a: Quantity, b: Quantity): boolean => {
  if (!sameMeasure(a, b)) return false
  const x = boundsOf(a)
  const y = boundsOf(b)
  return (
    x.low === y.low &&
    x.high === y.high &&
    x.lowExcluded === y.lowExcluded &&
    x.highExcluded === y.highExcluded
  )
}

const below = (x: Bounds, y: Bounds): boolean =>
  x.high < y.low || (x.high === y.low && (x.highExcluded || y.lowExcluded))

/** True when some number fits both. False for different measures: they say nothing of each other. */
export const compatible = (a: Quantity, b: Quantity): boolean => {
  if (!sameMeasure(a, b)) return false
  const x = boundsOf(a)
  const y = boundsOf(b)
  return !below(x, y) && !below(y, x)
}

/** True when both are of one measure and no number fits both. */
export const contradicts = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, b) && !compatible(a, b)

/** The power of ten of the lowest number it can be (0 for 1–9, 2 for hundreds); null without a bound or for none. */
export const orderOfMagnitude = (q: Quantity): number | null => {
  const n = q.low ?? q.high
  if (n === null || n <= 0) return null
  return Math.floor(Math.log10(n) + 1e-12)
}

export interface DifferentMeasures {
  readonly kind: 'different-measures'
}

/** Adds up: bounds add, a missing bound stays missing. Words are joined by " + ". */
export const sumOf = (parts: readonly Quantity[]): Result<Quantity, DifferentMeasures> => {
  const [first, ...rest] = parts
  if (!first) return ok({ kind: 'none', low: 0, high: 0, stated: 0, words: '', vague: false })
  let sum = first
  for (const q of rest) {
    if (!sameUnit(sum.unit, q.unit)) return fail({ kind: 'different-measures' })
    sum = addTwo(sum, q)
  }
  return ok(sum)
}

const sameUnit = (a: Unit | undefined, b: Unit | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

const addBound = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b

const addTwo = (a: Quantity, b: Quantity): Quantity => {
  const low = addBound(a.low, b.low)
  const high = addBound(a.high, b.high)
  const vague = a.vague || b.vague
  const kind = kindOfSum(a, b, low, high)
  const words = `${a.words} + ${b.words}`
  const stated = low === high ? low : null
  return { kind, low, high, stated, words, vague, ...(a.unit ? { unit: a.unit } : {}) }
}

const kindOfSum = (
  a: Quantity,
  b: Quantity,
  low: number | null,
  high: number | null,
): Quantity['kind'] => {
  if (a.vague || b.vague) return 'vague'
  if (low === null) return high === null ? 'vague' : 'at-most'
  if (high === null) {
    const measured = a.unit !== undefined
    const excluded = measured && (a.kind === 'more-than' || b.kind === 'more-than')
    return excluded ? 'more-than' : 'at-least'
  }
  return low !== high ? 'range' : low === 0 ? 'none' : 'exact'
}
