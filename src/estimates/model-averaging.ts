import { bitsOf, type CaptureTable, countOf, patternsOf, seenIn } from './capture-table.ts'
import { type DecomposableGraph, decomposableGraphs } from './decomposable.ts'
import { logGamma } from './log-gamma.ts'

export interface AveragingOptions {
  /** Weight of the prior in each cell of the full table. */
  readonly delta: number
  /** The most that may be missing. */
  readonly mostMissing: number
  /** Numbers missing are tried at this distance from 1 on; 1, every one of them, unless told. */
  readonly step?: number
  /** Log prior of the total, up to a constant. */
  readonly logPrior: (total: number) => number
}

export interface Point {
  /** The total with least relative squared error, Σ(w/N) / Σ(w/N²). */
  readonly total: number
  readonly mode: number
}

export interface Averaged extends Point {
  /** Probability of each graph, highest first. */
  readonly graphs: readonly { readonly graph: DecomposableGraph; readonly probability: number }[]
  /** What one graph alone would say. */
  readonly of: (graph: DecomposableGraph) => Point
  /** Bounds of the middle 95 in 100, and the standard deviation, over all graphs together. */
  readonly low: number
  readonly high: number
  readonly deviation: number
  /** How probable it is that more than half of `mostMissing` are missing: near 0 where it was chosen wide enough. */
  readonly atTheEdge: number
}

/** A total so much less probable than the best (in logarithms) adds nothing. */
const NEGLIGIBLE = 45

/**
 * Averages over all decomposable graphs of the lists and all totals, with hyper-Dirichlet priors.
 * Madigan and York, “Bayesian methods for estimation of the size of a closed population”, Biometrika
 * 84 (1997), sections 2–3; Dawid and Lauritzen, Annals of Statistics 21 (1993), on the priors.
 */
export const averageModels = (table: CaptureTable, options: AveragingOptions): Averaged => {
  const seen = seenIn(table)
  const missing = tried(options)
  const weigh = weigher(table, missing, options)
  const ranked: { graph: DecomposableGraph; highest: number }[] = []
  for (const graph of decomposableGraphs(table.lists.length))
    ranked.push({ graph, highest: highestOf(weigh(graph)) })
  const highest = ranked.reduce((most, g) => Math.max(most, g.highest), Number.NEGATIVE_INFINITY)
  const together = new Float64Array(missing.length)
  const weights = ranked.map((g) => {
    if (g.highest < highest - NEGLIGIBLE) return 0
    let sum = 0
    weigh(g.graph).forEach((w, i) => {
      const weight = Math.exp(w - highest)
      together[i] = (together[i] ?? 0) + weight
      sum += weight
    })
    return sum
  })
  const all = weights.reduce((a, b) => a + b, 0)
  const totals = missing.map((m) => seen + m)
  return {
    graphs: ranked
      .map(({ graph }, i) => ({ graph, probability: (weights[i] ?? 0) / all }))
      .sort((a, b) => b.probability - a.probability),
    of: (graph) => {
      const row = weigh(graph)
      const top = highestOf(row)
      return pointOf(
        totals,
        row.map((w) => Math.exp(w - top)),
      )
    },
    ...pointOf(totals, together),
    ...spreadOf(totals, together),
  }
}

const tried = ({ mostMissing, step = 1 }: AveragingOptions): Float64Array =>
  Float64Array.from({ length: Math.ceil(mostMissing / step) }, (_, i) => 1 + i * step)

/** The log weight of every total under a graph, up to one constant for all graphs. */
const weigher = (
  table: CaptureTable,
  missing: Float64Array,
  { delta, logPrior }: AveragingOptions,
): ((graph: DecomposableGraph) => Float64Array) => {
  const seen = seenIn(table)
  const common = missing.map((m) => logGamma(m + seen + 1) - logGamma(m + 1) + logPrior(seen + m))
  const marginals = new Map<number, Float64Array>()
  const marginalOf = (set: number): Float64Array => {
    const known = marginals.get(set)
    if (known) return known
    const made = logMarginals(table, set, missing, delta)
    marginals.set(set, made)
    return made
  }
  return ({ cliques, separators }) => {
    const row = Float64Array.from(common)
    const add = (set: number, sign: number): void => {
      const marginal = marginalOf(set)
      for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) + sign * (marginal[i] ?? 0)
    }
    for (const clique of cliques) add(clique, 1)
    for (const separator of separators) add(separator, -1)
    return row
  }
}

/** Log marginal likelihood of the table over a set of lists, for each number missing. */
const logMarginals = (
  table: CaptureTable,
  set: number,
  missing: Float64Array,
  delta: number,
): Float64Array => {
  const lists = bitsOf(set)
  const cells = 2 ** lists.length
  const alpha = delta * 2 ** (table.lists.length - lists.length)
  const counts = Array.from({ length: cells }, () => 0)
  for (const pattern of patternsOf(table)) {
    const cell = lists.reduce((at, list, i) => at | (((pattern >> list) & 1) << i), 0)
    counts[cell] = (counts[cell] ?? 0) + countOf(table, pattern)
  }
  const seen = seenIn(table)
  const fixed = counts.slice(1).reduce((s, n) => s + logGamma(n + alpha) - logGamma(alpha), 0)
  const [unlisted = 0] = counts
  const whole = logGamma(cells * alpha) - logGamma(alpha)
  return missing.map(
    (m) => fixed + whole + logGamma(unlisted + m + alpha) - logGamma(seen + m + cells * alpha),
  )
}

const highestOf = (row: Float64Array): number =>
  row.reduce((most, w) => Math.max(most, w), Number.NEGATIVE_INFINITY)

const pointOf = (totals: Float64Array, weights: Float64Array): Point => {
  let [inverse, inverseSquare, best] = [0, 0, 0]
  for (const [i, weight] of weights.entries()) {
    const total = totals[i] ?? 0
    inverse += weight / total
    inverseSquare += weight / total ** 2
    if (weight > (weights[best] ?? 0)) best = i
  }
  return { total: inverse / inverseSquare, mode: totals[best] ?? 0 }
}

const spreadOf = (totals: Float64Array, weights: Float64Array) => {
  const all = weights.reduce((a, b) => a + b, 0)
  const mean = weights.reduce((sum, w, i) => sum + (w / all) * (totals[i] ?? 0), 0)
  const variance = weights.reduce(
    (sum, w, i) => sum + (w / all) * ((totals[i] ?? 0) - mean) ** 2,
    0,
  )
  const half = weights.subarray(0, Math.ceil(weights.length / 2)).reduce((a, b) => a + b, 0)
  return {
    low: quantile(totals, weights, 0.025 * all),
    high: quantile(totals, weights, 0.975 * all),
    deviation: Math.sqrt(variance),
    atTheEdge: 1 - half / all,
  }
}

const quantile = (totals: Float64Array, weights: Float64Array, share: number): number => {
  let sum = 0
  for (const [i, weight] of weights.entries()) {
    sum += weight
    if (sum >= share) return totals[i] ?? 0
  }
  return totals.at(-1) ?? 0
}
