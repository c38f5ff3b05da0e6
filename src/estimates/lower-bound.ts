import { avoidingPairs } from './avoidance.ts'
import { bitsOf, type CaptureTable, namesOf } from './capture-table.ts'
import type { Estimate, NotEstimable } from './estimate.ts'
import { estimateLogLinear } from './log-linear.ts'

const MODEL = 'at least (Chao, for lists)'
const ASSUMES =
  'Persons may differ in how easily they are listed, and lists in how many they name, but no list makes it less likely that another names a person.'

/**
 * Chao's lower bound for a few lists of unequal length: a log-linear model in which how many were listed
 * three times and more is free, so that only those listed once and twice speak of the unseen. Rivest and
 * Baillargeon, “Applications and extensions of Chao's moment estimator for the size of a closed
 * population”, Biometrics 63 (2007).
 *
 * If persons differ, the log of the expected numbers bends upward with the number of lists; the columns
 * here are the bends, and one that comes out downward is set to 0. Where two lists
 * avoid each other, the number is no bound, and none is given.
 */
export const lowerBound = (table: CaptureTable): Estimate | NotEstimable => {
  const head = { model: MODEL, assumes: ASSUMES }
  const avoiding = avoidingPairs(table)
  if (avoiding.length > 0) {
    const pairs = avoiding.map((pair) => namesOf(table, pair))
    return { ...head, why: { kind: 'lists-avoid-each-other', pairs } }
  }
  let bends = table.lists.map((_, i) => i + 1).filter((times) => times >= 3)
  for (;;) {
    const fit = estimateLogLinear(table, { ...head, interactions: [], extra: bends.map(bendAt) })
    if ('why' in fit) {
      if (bends.length === 0) return fit
      bends = bends.slice(0, -1)
      continue
    }
    const { extra, ...estimate } = fit
    const least = Math.min(...extra)
    if (!(least < 0)) return { ...estimate, bound: 'lower' }
    bends = bends.filter((_, i) => extra[i] !== least)
  }
}

/** 0 up to one list fewer, and from there on as many as there are more. */
const bendAt =
  (times: number) =>
  (pattern: number): number =>
    Math.max(0, bitsOf(pattern).length - times + 1)
