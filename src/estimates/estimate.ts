/** How many there were, by one model; `low` and `high` bound the middle 95 in 100. */
export interface Estimate {
  readonly model: string
  /** What must hold for it, in one sentence. */
  readonly assumes: string
  readonly total: number
  readonly standardError: number
  readonly low: number
  readonly high: number
  readonly aic?: number
  readonly deviance?: number
  readonly degreesOfFreedom?: number
}

/** A model that these lists cannot bear, and why. */
export interface NotEstimable {
  readonly model: string
  readonly assumes: string
  readonly why: string
}

const Z = 1.959963984540054

/**
 * The interval that takes the number never seen as log-normal, so that it never falls below what was
 * seen. Chao, Biometrics 43 (1987), section 3.
 */
export const logInterval = (
  seen: number,
  total: number,
  standardError: number,
): { readonly low: number; readonly high: number } => {
  const unseen = total - seen
  if (unseen <= 0) return { low: seen, high: seen }
  const spread = Math.exp(Z * Math.sqrt(Math.log(1 + (standardError / unseen) ** 2)))
  return { low: seen + unseen / spread, high: seen + unseen * spread }
}
