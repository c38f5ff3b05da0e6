import { logInterval, type PlainEstimate } from './estimate.ts'

/**
 * Lincoln–Petersen, n₁n₂/m: two lists of `a` and `b` records of which `both` are the same. Null with no
 * overlap. Seber, The Estimation of Animal Abundance (2nd ed., 1982), section 3.1.1; its variance is that
 * of the log-linear model, n₁n₂(n₁−m)(n₂−m)/m³ (Sekar and Deming, JASA 44 (1949)).
 */
export const lincolnPetersen = (a: number, b: number, both: number): PlainEstimate | null => {
  if (both === 0) return null
  const total = (a * b) / both
  const standardError = Math.sqrt((a * b * (a - both) * (b - both)) / both ** 3)
  return { total, standardError, ...logInterval(a + b - both, total, standardError) }
}

/**
 * Chapman's estimate, nearly unbiased for small overlaps, with the variance of Seber and Wittes. Seber,
 * The Estimation of Animal Abundance (2nd ed., 1982), section 3.1.1.
 */
export const chapman = (a: number, b: number, both: number): PlainEstimate => {
  const total = ((a + 1) * (b + 1)) / (both + 1) - 1
  const variance = ((a + 1) * (b + 1) * (a - both) * (b - both)) / ((both + 1) ** 2 * (both + 2))
  const standardError = Math.sqrt(variance)
  return { total, standardError, ...logInterval(a + b - both, total, standardError) }
}
