import type { Quantity } from '../../domain/quantities.ts'

/** Where figures stand on a line from 0, and where their open ends fade out. */
export interface RangeScale {
  /** Position in 0–100 of a number. */
  at(value: number): number
  readonly ticks: readonly number[]
  readonly logarithmic: boolean
}

/** Above this ratio of largest to smallest, small figures would lie on each other. */
const LOG_ABOVE = 40
/** Room at the right for an end that is not known. */
const ROOM = 88

const bounds = (quantities: readonly Quantity[]): readonly number[] =>
  quantities.flatMap(({ low, high }) => [low, high]).filter((n) => n !== null && n >= 0) as number[]

const niceStep = (max: number): number => {
  const rough = max / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10
  return Math.max(1, step * power)
}

const linear = (max: number): RangeScale => {
  const step = niceStep(max)
  const ticks: number[] = []
  for (let tick = 0; tick <= max; tick += step) ticks.push(tick)
  return { at: (value) => (ROOM * value) / max, ticks, logarithmic: false }
}

const logarithmic = (max: number): RangeScale => {
  const top = Math.log10(max + 1)
  const ticks = [0]
  for (let tick = 1; tick <= max; tick *= 10) ticks.push(tick)
  return { at: (value) => (ROOM * Math.log10(value + 1)) / top, ticks, logarithmic: true }
}

/** A scale that holds every bound; by powers of ten when the figures are far apart. */
export const rangeScale = (quantities: readonly Quantity[]): RangeScale => {
  const known = bounds(quantities)
  const max = Math.max(1, ...known)
  const least = Math.min(...known.filter((n) => n > 0), max)
  return max / least > LOG_ABOVE ? logarithmic(max) : linear(max)
}
