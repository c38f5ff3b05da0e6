import { inverseOf, type Matrix } from './linear-algebra.ts'
import { logGamma } from './log-gamma.ts'

export interface PoissonFit {
  readonly coefficients: readonly number[]
  readonly covariance: Matrix
  readonly deviance: number
  readonly degreesOfFreedom: number
  readonly aic: number
}

const MOST_STEPS = 200
const CLOSE = 1e-10
/** A coefficient so low says that a cell is empty for good: the fit lies at the boundary. */
const BOUNDARY = 12

/**
 * Log-linear Poisson regression of counts on a design, by iteratively reweighted least squares
 * (McCullagh and Nelder, Generalized Linear Models, section 2.5). Null where it does not converge,
 * or lies at the boundary, so that its estimate would mean nothing.
 */
export const fitPoisson = (design: Matrix, counts: readonly number[]): PoissonFit | null => {
  const width = design[0]?.length ?? 0
  let eta = counts.map((y) => Math.log(y + 0.5))
  let before = Number.POSITIVE_INFINITY
  let coefficients: number[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const mu = eta.map(Math.exp)
    const response = eta.map((e, i) => e + ((counts[i] ?? 0) - (mu[i] ?? 1)) / (mu[i] ?? 1))
    const covariance = inverseOf(weighted(design, mu, width))
    if (!covariance) return null
    const right = Array.from({ length: width }, (_, j) =>
      design.reduce((sum, row, i) => sum + (row[j] ?? 0) * (mu[i] ?? 0) * (response[i] ?? 0), 0),
    )
    coefficients = covariance.map((row) => dot(row, right))
    eta = design.map((row) => dot(row, coefficients))
    const deviance = devianceOf(counts, eta.map(Math.exp))
    if (Math.abs(before - deviance) < CLOSE * (Math.abs(deviance) + 0.1))
      return ended(design, counts, eta, coefficients, deviance)
    before = deviance
  }
  return null
}

const ended = (
  design: Matrix,
  counts: readonly number[],
  eta: readonly number[],
  coefficients: readonly number[],
  deviance: number,
): PoissonFit | null => {
  const mu = eta.map(Math.exp)
  const covariance = inverseOf(weighted(design, mu, coefficients.length))
  if (!covariance || coefficients.some((b, j) => j > 0 && Math.abs(b) > BOUNDARY)) return null
  const logLikelihood = counts.reduce(
    (sum, y, i) => sum + y * (eta[i] ?? 0) - (mu[i] ?? 0) - logGamma(y + 1),
    0,
  )
  return {
    coefficients,
    covariance,
    deviance,
    degreesOfFreedom: counts.length - coefficients.length,
    aic: 2 * coefficients.length - 2 * logLikelihood,
  }
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

const weighted = (design: Matrix, weights: readonly number[], width: number): number[][] =>
  Array.from({ length: width }, (_, j) =>
    Array.from({ length: width }, (_, k) =>
      design.reduce((sum, row, i) => sum + (row[j] ?? 0) * (row[k] ?? 0) * (weights[i] ?? 0), 0),
    ),
  )

const devianceOf = (counts: readonly number[], mu: readonly number[]): number =>
  2 *
  counts.reduce((sum, y, i) => {
    const m = mu[i] ?? 0
    return sum + (y > 0 ? y * Math.log(y / m) : 0) - (y - m)
  }, 0)
