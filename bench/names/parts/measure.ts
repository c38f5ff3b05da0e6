import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds on the clock and of the processor: others may be using the machine. */
export interface Cost {
  readonly wall: number
  readonly cpu: number
}

export const costOf = <T>(work: () => T): { readonly value: T; readonly cost: Cost } => {
  const begun = performance.now()
  const used = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(used)
  return { value, cost: { wall: performance.now() - begun, cpu: (user + system) / 1000 } }
}

/** Of values in any order; `share` 0.5 is the median, 1 the greatest. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const seconds = ({ wall, cpu }: Cost): string =>
  `${(wall / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s of processor)`

export const verdict = (met: boolean): string => (met ? 'met' : 'NOT MET')

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Megabytes in use once what nobody holds is let go. */
export const megabytesHeld = (): number => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
