import { bitsOf, type CaptureTable, countOf, patternsOf, seenIn } from './capture-table.ts'
import { type DecomposableGraph, decomposableGraphs } from './decomposable.ts'
import type { Estimate, NotEstimable } from './estimate.ts'
import { logGamma } from './log-gamma.ts'

export interface AveragingOptions {
  /** Weight of the prior in each cell of the full table. */
  readonly delta: number
  /** The most that may be missing. */
  readonly mostMissing: number
  /** Log prior of the total, up to a constant. */
  readonly logPrior: (total: number) => number
}

export interface Averaged {
  /** Probability of each graph, highest first. */
  readonly graphs: readonly { readonly graph: DecomposableGraph; readonly probability: number }[]
  /** Probability of each total, all graphs together: `n` seen and as many missing as the place says, from 1. */
  readonly totals: readonly { readonly total: number; readonly probability: number }[]
  readonly of: (graph: DecomposableGraph) => { readonly total: number; readonly mode: number }
  /** The total with least relative squared error, Σ(w/N) / Σ(w/N²). */
  readonly total: number
  readonly mode: number
  readonly low: number
  readonly high: number
}

/**
 * Averages over all decomposable graphs of the lists and all totals, with hyper-Dirichlet priors.
 * Madigan and York, Biometrika 84 (1997), sections 2–3; Dawid and Lauritzen, Annals of Statistics 21 (1993).
 */
export const averageModels = (table: CaptureTable, options: AveragingOptions): Averaged => {
  const graphs = decomposableGraphs(table.lists.length)
  const seen = seenIn(table)
  const missing = Array.from({ length: options.mostMissing }, (_, i) => i + 1)
  const marginals = new Map<number, number[]>()
  const logOf = (set: number): number[] => {
    const known = marginals.get(set)
    if (known) return known
    const made = logMarginals(table, set, missing, options.delta)
    marginals.set(set, made)
    return made
  }
  const arrangements = missing.map(
    (m) =>
      logGamma(m + seen + 1) -
      logGamma(m + 1) -
      patternsOf(table).reduce((sum, p) => sum + logGamma(countOf(table, p) + 1), 0),
  )
  const logWeights = graphs.map(({ cliques, separators }) =>
    missing.map(
      (m, i) =>
        (arrangements[i] ?? 0) +
        options.logPrior(seen + m) +
        cliques.reduce((sum, c) => sum + (logOf(c)[i] ?? 0), 0) -
        separators.reduce((sum, s) => sum + (logOf(s)[i] ?? 0), 0),
    ),
  )
  const highest = Math.max(...logWeights.flat())
  const weights = logWeights.map((row) => row.map((w) => Math.exp(w - highest)))
  const sum = weights.flat().reduce((a, b) => a + b, 0)
  const probable = weights.map((row) => row.map((w) => w / sum))
  const totals = missing.map((m, i) => ({
    total: seen + m,
    probability: probable.reduce((p, row) => p + (row[i] ?? 0), 0),
  }))
  const ranked = graphs
    .map((graph, g) => ({ graph, probability: (probable[g] ?? []).reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.probability - a.probability)
  const pointsOf = (row: readonly number[]) => ({
    total: leastRelativeError(
      row.map((p, i) => ({ total: seen + (missing[i] ?? 0), probability: p })),
    ),
    mode: seen + (missing[row.indexOf(Math.max(...row))] ?? 0),
  })
  return {
    graphs: ranked,
    totals,
    of: (graph) => pointsOf(probable[graphs.indexOf(graph)] ?? []),
    ...pointsOf(totals.map((t) => t.probability)),
    low: quantile(totals, 0.025),
    high: quantile(totals, 0.975),
  }
}

type Totals = readonly { readonly total: number; readonly probability: number }[]

const leastRelativeError = (totals: Totals): number =>
  totals.reduce((s, { total, probability }) => s + probability / total, 0) /
  totals.reduce((s, { total, probability }) => s + probability / total ** 2, 0)

const quantile = (totals: Totals, share: number): number => {
  let sum = 0
  for (const { total, probability } of totals) {
    sum += probability
    if (sum >= share) return total
  }
  return totals.at(-1)?.total ?? 0
}

/** Log marginal likelihood of the table over a set of lists, for each number missing. */
const logMarginals = (
  table: CaptureTable,
  set: number,
  missing: readonly number[],
  delta: number,
): number[] => {
  const lists = bitsOf(set)
  const cells = 2 ** lists.length
  const alpha = delta * 2 ** (table.lists.length - lists.length)
  const counts = Array.from({ length: cells }, () => 0)
  for (const [pattern, n] of table.counts) {
    const cell = lists.reduce((at, list, i) => at | (((pattern >> list) & 1) << i), 0)
    counts[cell] = (counts[cell] ?? 0) + n
  }
  const seen = counts.reduce((a, b) => a + b, 0)
  const fixed = counts.slice(1).reduce((s, n) => s + logGamma(n + alpha) - logGamma(alpha), 0)
  const [unlisted = 0] = counts
  return missing.map(
    (m) =>
      fixed +
      logGamma(unlisted + m + alpha) -
      logGamma(alpha) +
      logGamma(cells * alpha) -
      logGamma(seen + m + cells * alpha),
  )
}

const MOST_LISTS = 5
const ASSUMES =
  'One of the ways in which lists can depend on each other through shared neighbours holds; each counts by how well it fits.'

/** The average as one model of the fan, with a prior that favours no size beyond its order of magnitude. */
export const averagedEstimate = (table: CaptureTable): Estimate | NotEstimable => {
  const model = 'average over decomposable graphs'
  if (table.lists.length > MOST_LISTS)
    return {
      model,
      assumes: ASSUMES,
      why: `There are too many graphs over more than ${MOST_LISTS} lists.`,
    }
  const seen = seenIn(table)
  const averaged = averageModels(table, {
    delta: 2 ** -table.lists.length,
    mostMissing: Math.min(Math.max(1_000, seen * 10), 60_000),
    logPrior: (total) => -Math.log(total),
  })
  const { total, low, high, totals } = averaged
  const variance = totals.reduce((s, t) => s + t.probability * (t.total - total) ** 2, 0)
  return { model, assumes: ASSUMES, total, standardError: Math.sqrt(variance), low, high }
}
