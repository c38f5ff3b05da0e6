import { type Estimate, logInterval } from './estimate.ts'

export const CHAO_ASSUMES =
  'Records differ in how easily they are listed, and lists do not depend on each other in a way that makes two lists name the same records more often; then it is a lower bound.'

/**
 * Chao's lower bound from how many were listed once (`frequencies[0]`), twice, …: n + f₁²/2f₂. Null
 * without records listed twice. Chao, Biometrics 43 (1987), section 2.
 */
export const chaoLowerBound = (frequencies: readonly number[]): Estimate | null => {
  const seen = frequencies.reduce((sum, f) => sum + f, 0)
  const [once = 0, twice = 0] = frequencies
  if (twice === 0) return null
  const total = seen + once ** 2 / (2 * twice)
  const r = once / twice
  const standardError = Math.sqrt(twice * (r ** 4 / 4 + r ** 3 + r ** 2 / 2))
  const interval = logInterval(seen, total, standardError)
  return { model: 'Chao, lower bound', assumes: CHAO_ASSUMES, total, standardError, ...interval }
}

/** The same with the bias of small numbers taken out: n + f₁(f₁−1)/2(f₂+1). */
export const chaoBiasCorrected = (frequencies: readonly number[]): number => {
  const seen = frequencies.reduce((sum, f) => sum + f, 0)
  const [once = 0, twice = 0] = frequencies
  return seen + (once * (once - 1)) / (2 * (twice + 1))
}

/** Zelterman's estimate, n / (1 − e^(−2f₂/f₁)). Journal of Statistical Planning and Inference 18 (1988). */
export const zelterman = (frequencies: readonly number[]): number | null => {
  const seen = frequencies.reduce((sum, f) => sum + f, 0)
  const [once = 0, twice = 0] = frequencies
  return once === 0 || twice === 0 ? null : seen / (1 - Math.exp((-2 * twice) / once))
}
