import { type CaptureTable, seenIn } from './capture-table.ts'
import type { Estimate, NotEstimable } from './estimate.ts'
import { averageModels } from './model-averaging.ts'

/** Over more lists there are too many graphs: over six, 18,154. */
export const MOST_LISTS_AVERAGED = 5

const POINTS = 20_000
const FEWEST_TRIED = 1_000
/** A total is sought up to so many times what was seen; beyond, it is the prior that speaks. */
const FARTHEST = 100
/** So little may be left beyond what was tried. */
const EDGE = 0.005

const MODEL = 'average over decomposable graphs'
const ASSUMES =
  'Some lists may influence each other, in one of the patterns that a decomposable graph can draw; each pattern counts by how well it fits.'

/**
 * The average as one model of the fan. Prior of the total 1/N, which favours no order of magnitude,
 * and of the cells one record spread evenly over the whole table. What may be missing is tried ever
 * further until hardly anything lies beyond; where that never comes, the lists leave the total open.
 */
export const averagedEstimate = (table: CaptureTable): Estimate | NotEstimable => {
  const head = { model: MODEL, assumes: ASSUMES }
  if (table.lists.length > MOST_LISTS_AVERAGED)
    return { ...head, why: { kind: 'too-many-graphs', most: MOST_LISTS_AVERAGED } }
  const seen = seenIn(table)
  const farthest = Math.max(FARTHEST * seen, FEWEST_TRIED)
  for (let most = Math.max(FEWEST_TRIED, seen / 2); most <= farthest; most *= 2) {
    const averaged = averageModels(table, {
      delta: 2 ** -table.lists.length,
      mostMissing: most,
      step: Math.ceil(most / POINTS),
      logPrior: (total) => -Math.log(total),
    })
    if (averaged.atTheEdge > EDGE) continue
    const { total, low, high, deviation } = averaged
    return { ...head, total, standardError: deviation, low, high }
  }
  return { ...head, why: { kind: 'open-ended' } }
}
