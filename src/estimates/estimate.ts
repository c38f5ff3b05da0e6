/** A number with its standard error; `low` and `high` bound the middle 95 in 100. */
export interface PlainEstimate {
  readonly total: number
  readonly standardError: number
  readonly low: number
  readonly high: number
}

/** How many there were, by one model. */
export interface Estimate extends PlainEstimate {
  readonly model: string
  /** What must hold for it, in one sentence. */
  readonly assumes: string
  /** Where it is only a lower bound: its `low` is what may be said as “at least”. */
  readonly bound?: 'lower'
  readonly aic?: number
  readonly deviance?: number
  readonly degreesOfFreedom?: number
}

/** A model that these lists cannot bear, and why. */
export interface NotEstimable {
  readonly model: string
  readonly assumes: string
  readonly why: WhyNot
}

export type WhyNot =
  /** The likelihood has no highest point: it grows as some cells' expected numbers shrink to nothing. */
  | { readonly kind: 'at-a-boundary'; readonly sharing: readonly (readonly string[])[] }
  | { readonly kind: 'not-converged' }
  | { readonly kind: 'more-unknowns-than-cells' }
  /** Two lists share fewer than chance would have it, so that a lower bound is none. */
  | { readonly kind: 'lists-avoid-each-other'; readonly pairs: readonly (readonly string[])[] }
  | { readonly kind: 'too-many-graphs'; readonly most: number }
  /** The further one looks, the larger the total may be. */
  | { readonly kind: 'open-ended' }

export const isEstimate = (model: Estimate | NotEstimable): model is Estimate => !('why' in model)

const Z = 1.959963984540054

/**
 * The interval that takes the number never seen as log-normal, so that it never falls below what was
 * seen. Chao, “Estimating the population size for capture-recapture data with unequal catchability”,
 * Biometrics 43 (1987).
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
