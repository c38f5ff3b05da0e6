import { bitsOf, type CaptureTable, countOf, patternsOf, seenIn } from './capture-table.ts'
import { type Estimate, logInterval, type NotEstimable } from './estimate.ts'
import { fitPoisson } from './poisson-model.ts'

/** A log-linear model: which sets of lists depend on each other, and further columns by pattern. */
export interface LogLinear {
  readonly model: string
  readonly assumes: string
  /** Patterns of two or more lists whose dependence is in the model. */
  readonly interactions: readonly number[]
  readonly extra?: readonly ((pattern: number) => number)[]
}

/**
 * The total under a log-linear model: n + e^b₀ with se √(e^b₀ + e^2b₀ Var b₀). Bishop, Fienberg and
 * Holland, Discrete Multivariate Analysis, section 6.
 */
export const estimateLogLinear = (
  table: CaptureTable,
  { model, assumes, interactions, extra = [] }: LogLinear,
): Estimate | NotEstimable => {
  const patterns = patternsOf(table)
  const design = patterns.map((pattern) => [
    1,
    ...table.lists.map((_, i) => (pattern >> i) & 1),
    ...interactions.map((both) => ((pattern & both) === both ? 1 : 0)),
    ...extra.map((column) => column(pattern)),
  ])
  const parameters = design[0]?.length ?? 0
  if (parameters > patterns.length)
    return { model, assumes, why: 'It has more unknowns than the lists have cells.' }
  const fit = fitPoisson(
    design,
    patterns.map((pattern) => countOf(table, pattern)),
  )
  if (!fit)
    return { model, assumes, why: 'Its fit lies at the boundary: some sets of lists share nobody.' }
  const unseen = Math.exp(fit.coefficients[0] ?? 0)
  const variance = fit.covariance[0]?.[0] ?? 0
  const total = seenIn(table) + unseen
  const standardError = Math.sqrt(unseen + unseen ** 2 * variance)
  return {
    model,
    assumes,
    total,
    standardError,
    ...logInterval(seenIn(table), total, standardError),
    aic: fit.aic,
    deviance: fit.deviance,
    degreesOfFreedom: fit.degreesOfFreedom,
  }
}

const pairsOf = (lists: number): number[] =>
  Array.from({ length: 2 ** lists }, (_, p) => p).filter((p) => bitsOf(p).length === 2)

const namesOf = (table: CaptureTable, pattern: number): string =>
  bitsOf(pattern)
    .map((i) => table.lists[i] ?? '')
    .join(' and ')

/** The models that are always shown together: independence, each pair dependent, all pairs, all but all lists. */
export const logLinearFan = (table: CaptureTable): readonly LogLinear[] => {
  const pairs = pairsOf(table.lists.length)
  const everything = 2 ** table.lists.length - 1
  const most = patternsOf(table).filter((p) => bitsOf(p).length >= 2 && p !== everything)
  return [
    {
      model: 'independence',
      assumes: 'No list makes it likelier or less likely that another names the same record.',
      interactions: [],
    },
    ...pairs.map((pair) => ({
      model: `${namesOf(table, pair)} dependent`,
      assumes: `Only ${namesOf(table, pair)} influence whom the other names.`,
      interactions: [pair],
    })),
    {
      model: 'all pairs dependent',
      assumes: 'Lists depend on each other in pairs, and no three of them together beyond that.',
      interactions: pairs,
    },
    ...(table.lists.length > 3
      ? [
          {
            model: 'saturated',
            assumes: 'Lists may depend on each other in any way but all of them together.',
            interactions: most,
          },
        ]
      : []),
  ]
}
