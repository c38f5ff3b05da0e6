import { bitsOf, type CaptureTable } from './capture-table.ts'
import type { NotEstimable } from './estimate.ts'
import { estimateLogLinear, type LogLinearEstimate } from './log-linear.ts'

/** How heterogeneity bends the log of the expected numbers with the number of captures `k`. */
const HETEROGENEITY = {
  /** The logarithm of the odds varies as a Poisson number times ln 2: 2^k − 1. */
  poisson: (k: number) => 2 ** k - 1,
  /** The logarithm of the odds varies as a normal distribution: k²/2. */
  darroch: (k: number) => k ** 2 / 2,
} as const

/**
 * Estimates from occasions of one kind, such as nights on which animals were caught: Mt, where occasions
 * differ, and Mth, where individuals do too. Rivest and Baillargeon, Biometrics 63 (2007);
 * Darroch, Fienberg, Glonek and Junker, JASA 88 (1993), on the second form. Mt is independence. Lists of
 * persons are no such occasions, so these do not stand in the fan.
 */
export const repeatedCaptures = (
  table: CaptureTable,
  heterogeneity: keyof typeof HETEROGENEITY | null,
): LogLinearEstimate | NotEstimable =>
  estimateLogLinear(
    table,
    heterogeneity === null
      ? {
          model: 'Mt',
          assumes: 'Each occasion catches all alike, and occasions differ.',
          interactions: [],
        }
      : {
          model: `Mth ${heterogeneity}`,
          assumes: 'Individuals differ in how easily they are caught, in the way named.',
          interactions: [],
          extra: [(pattern) => HETEROGENEITY[heterogeneity](bitsOf(pattern).length)],
        },
  )
