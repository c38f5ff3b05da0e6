import { logInterval, type PlainEstimate } from './estimate.ts'

/**
 * Chao's estimate from how many were met once (`frequencies[0]`), twice, …, n + f₁²/2f₂. Null where
 * nobody was met twice. Chao, “Estimating the population size for capture-recapture data with unequal
 * catchability”, Biometrics 43 (1987).
 *
 * It is a lower bound where persons are met again and again in continuous time. Over a few lists it is
 * none: three equal independent lists give half as many unseen again as there are. For lists, see
 * `lower-bound.ts`.
 */
export const chao = (frequencies: readonly number[]): PlainEstimate | null => {
  const seen = frequencies.reduce((sum, f) => sum + f, 0)
  const [once = 0, twice = 0] = frequencies
  if (twice === 0) return null
  const total = seen + once ** 2 / (2 * twice)
  const r = once / twice
  const standardError = Math.sqrt(twice * (r ** 4 / 4 + r ** 3 + r ** 2 / 2))
  return { total, standardError, ...logInterval(seen, total, standardError) }
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
