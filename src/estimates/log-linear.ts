import {
  bitsOf,
  type CaptureTable,
  countOf,
  namesOf,
  onAll,
  pairsOf,
  patternsOf,
  seenIn,
} from './capture-table.ts'
import { type Estimate, logInterval, type NotEstimable } from './estimate.ts'
import { logGamma } from './log-gamma.ts'
import { fitPoisson, type NoFit } from './poisson-model.ts'

/** A log-linear model: which sets of lists depend on each other, and further columns by pattern. */
export interface LogLinear {
  readonly model: string
  readonly assumes: string
  /** Patterns of two or more lists whose dependence is in the model. */
  readonly interactions: readonly number[]
  readonly extra?: readonly ((pattern: number) => number)[]
}

export type LogLinearEstimate = Estimate & {
  readonly aic: number
  readonly deviance: number
  readonly degreesOfFreedom: number
  /** Of the further columns, in their order. */
  readonly extra: readonly number[]
}

/**
 * The total under a log-linear model: n + e^b₀ with standard error √(e^b₀ + e^2b₀ Var b₀). Bishop,
 * Fienberg and Holland, Discrete Multivariate Analysis, chapter 6; Cormack, “Log-linear models for
 * capture-recapture”, Biometrics 45 (1989).
 */
export const estimateLogLinear = (
  table: CaptureTable,
  { model, assumes, interactions, extra = [] }: LogLinear,
): LogLinearEstimate | NotEstimable => {
  const patterns = patternsOf(table)
  const design = patterns.map((pattern) => [
    1,
    ...table.lists.map((_, i) => (pattern >> i) & 1),
    ...interactions.map((all) => ((pattern & all) === all ? 1 : 0)),
    ...extra.map((column) => column(pattern)),
  ])
  const parameters = design[0]?.length ?? 0
  if (parameters > patterns.length)
    return { model, assumes, why: { kind: 'more-unknowns-than-cells' } }
  const fit = fitPoisson(
    design,
    patterns.map((pattern) => countOf(table, pattern)),
  )
  if (!fit.ok) return { model, assumes, why: whyOf(table, interactions, fit.failure) }
  const { coefficients, covariance, aic, deviance, degreesOfFreedom } = fit.value
  const seen = seenIn(table)
  const unseen = Math.exp(coefficients[0] ?? 0)
  const standardError = Math.sqrt(unseen + unseen ** 2 * (covariance[0]?.[0] ?? 0))
  return {
    model,
    assumes,
    total: seen + unseen,
    standardError,
    ...logInterval(seen, seen + unseen, standardError),
    aic,
    deviance,
    degreesOfFreedom,
    extra: coefficients.slice(coefficients.length - extra.length),
  }
}

/** A boundary is told with the lists of the model that have nobody in common, where there are such. */
const whyOf = (table: CaptureTable, interactions: readonly number[], { kind }: NoFit) =>
  kind === 'not-converged'
    ? { kind }
    : {
        kind,
        sharing: interactions
          .filter((lists) => onAll(table, lists) === 0)
          .map((lists) => namesOf(table, lists)),
      }

/** The models that are always shown together: independence, each pair dependent, all pairs, all but all lists. */
export const logLinearFan = (table: CaptureTable): readonly LogLinear[] => {
  const pairs = pairsOf(table)
  return [
    {
      model: 'independence',
      assumes:
        'No list makes it likelier or less likely that another names a person, and all persons are as easily listed.',
      interactions: [],
    },
    ...pairs.map((pair) => {
      const names = namesOf(table, pair).join(' and ')
      return {
        model: `${names} dependent`,
        assumes: `Only ${names} influence whom the other names; otherwise as independence.`,
        interactions: [pair],
      }
    }),
    {
      model: 'all pairs dependent',
      assumes: 'Every two lists may influence each other, and no three of them beyond that.',
      interactions: pairs,
    },
  ]
}

/**
 * The saturated model, where all lists may depend on each other but for one relation of all of them
 * together: the unseen are the product of the cells of an odd number of lists over that of an even
 * number. Bishop, Fienberg and Holland, section 6.4. Closed, so that it needs no fit.
 */
export const saturatedEstimate = (table: CaptureTable): Estimate | NotEstimable => {
  const head = {
    model: 'saturated',
    assumes: 'Lists may influence each other in any way but one of all of them together.',
  }
  const patterns = patternsOf(table)
  if (patterns.some((pattern) => countOf(table, pattern) === 0))
    return { ...head, why: { kind: 'at-a-boundary', sharing: [] } }
  let [log, variance, likelihood] = [0, 0, 0]
  for (const pattern of patterns) {
    const n = countOf(table, pattern)
    log += bitsOf(pattern).length % 2 === 1 ? Math.log(n) : -Math.log(n)
    variance += 1 / n
    likelihood += n * Math.log(n) - n - logGamma(n + 1)
  }
  const [seen, unseen] = [seenIn(table), Math.exp(log)]
  const standardError = Math.sqrt(unseen + unseen ** 2 * variance)
  return {
    ...head,
    total: seen + unseen,
    standardError,
    ...logInterval(seen, seen + unseen, standardError),
    aic: 2 * (patterns.length - likelihood),
    deviance: 0,
    degreesOfFreedom: 0,
  }
}
