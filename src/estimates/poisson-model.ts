import { fail, ok, type Result } from '../domain/failure.ts'
import { inverseOf, type Matrix } from './linear-algebra.ts'
import { logGamma } from './log-gamma.ts'

export interface PoissonFit {
  readonly coefficients: readonly number[]
  readonly covariance: Matrix
  readonly deviance: number
  readonly degreesOfFreedom: number
  readonly aic: number
}

export type NoFit =
  /** The likelihood has no highest point: some expected numbers shrink to nothing for ever. */
  { readonly kind: 'at-a-boundary' } | { readonly kind: 'not-converged' }

const MOST_STEPS = 60
const MOST_HALVINGS = 20
const CLOSE = 1e-8

/**
 * Log-linear Poisson regression of counts on a design, by iteratively reweighted least squares, which
 * here is Newton's method (McCullagh and Nelder, Generalized Linear Models, section 2.5). A step that
 * lowers the likelihood is halved. At a boundary (Fienberg and Rinaldo, Annals of Statistics 40 (2012),
 * section 3) the likelihood settles while coefficients go on by about one each step, so it is the
 * coefficients that must stand still.
 */
export const fitPoisson = (
  design: Matrix,
  counts: readonly number[],
): Result<PoissonFit, NoFit> => {
  let now: readonly number[] | null = stepped(
    design,
    counts,
    counts.map((y) => Math.log(y + 0.5)),
  )
  let gained = Number.POSITIVE_INFINITY
  for (let step = 0; step < MOST_STEPS && now !== null; step++) {
    const from: readonly number[] = now
    const wanted = stepped(
      design,
      counts,
      design.map((row) => dot(row, from)),
    )
    if (!wanted) break
    const next = halved(design, counts, from, wanted)
    if (next.every((b, j) => Math.abs(b - (from[j] ?? 0)) < CLOSE))
      return ended(design, counts, next)
    gained = likelihood(design, counts, next) - likelihood(design, counts, from)
    now = next
  }
  return fail({ kind: now && Math.abs(gained) > CLOSE ? 'not-converged' : 'at-a-boundary' })
}

/** The coefficients of the next weighted least squares; null where the weighted design is singular. */
const stepped = (
  design: Matrix,
  counts: readonly number[],
  eta: readonly number[],
): number[] | null => {
  const mu = eta.map(Math.exp)
  const covariance = inverseOf(weighted(design, mu))
  if (!covariance) return null
  const right = covariance.map((_, j) =>
    design.reduce((sum, row, i) => {
      const m = mu[i] ?? 0
      return sum + (row[j] ?? 0) * (m * (eta[i] ?? 0) + (counts[i] ?? 0) - m)
    }, 0),
  )
  return covariance.map((row) => dot(row, right))
}

const halved = (
  design: Matrix,
  counts: readonly number[],
  from: readonly number[],
  to: readonly number[],
): readonly number[] => {
  const before = likelihood(design, counts, from)
  let next = to
  for (let i = 0; i < MOST_HALVINGS; i++) {
    if (likelihood(design, counts, next) >= before - CLOSE) return next
    next = next.map((b, j) => (b + (from[j] ?? 0)) / 2)
  }
  return next
}

/** The log likelihood, up to what depends on the counts alone. */
const likelihood = (
  design: Matrix,
  counts: readonly number[],
  coefficients: readonly number[],
): number =>
  design.reduce((sum, row, i) => {
    const eta = dot(row, coefficients)
    return sum + (counts[i] ?? 0) * eta - Math.exp(eta)
  }, 0)

const ended = (
  design: Matrix,
  counts: readonly number[],
  coefficients: readonly number[],
): Result<PoissonFit, NoFit> => {
  const mu = design.map((row) => Math.exp(dot(row, coefficients)))
  const covariance = inverseOf(weighted(design, mu))
  if (!covariance) return fail({ kind: 'at-a-boundary' })
  const constant = counts.reduce((sum, y) => sum + logGamma(y + 1), 0)
  return ok({
    coefficients,
    covariance,
    deviance: devianceOf(counts, mu),
    degreesOfFreedom: counts.length - coefficients.length,
    aic: 2 * (coefficients.length + constant - likelihood(design, counts, coefficients)),
  })
}

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const weighted = (design: Matrix, weights: readonly number[]): number[][] => {
  const width = design[0]?.length ?? 0
  const sums = Array.from({ length: width }, () => Array.from({ length: width }, () => 0))
  for (const [i, row] of design.entries())
    for (const [j, sum] of sums.entries()) {
      const part = (row[j] ?? 0) * (weights[i] ?? 0)
      if (part !== 0) for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + part * (row[k] ?? 0)
    }
  return sums
}

const devianceOf = (counts: readonly number[], mu: readonly number[]): number =>
  2 *
  counts.reduce((sum, y, i) => {
    const m = mu[i] ?? 0
    return sum + (y > 0 ? y * Math.log(y / m) : 0) - (y - m)
  }, 0)
