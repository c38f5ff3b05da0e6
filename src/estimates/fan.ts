import { averagedEstimate } from './averaged-estimate.ts'
import {
  bitsOf,
  type CaptureTable,
  namesOf,
  onAll,
  pairsOf,
  seenIn,
  sizeOf,
} from './capture-table.ts'
import type { Estimate, NotEstimable, PlainEstimate } from './estimate.ts'
import { estimateLogLinear, logLinearFan, saturatedEstimate } from './log-linear.ts'
import { lowerBound } from './lower-bound.ts'
import { chapman, lincolnPetersen } from './two-lists.ts'

/** Why lists cannot bear an estimate at all. */
export type Refusal =
  | { readonly kind: 'too-few-lists'; readonly lists: number }
  | { readonly kind: 'list-too-short'; readonly list: string; readonly records: number }
  | { readonly kind: 'list-overlaps-none'; readonly list: string }

/** What two of the lists alone would say. It may be fewer than all lists together show. */
export interface TwoLists {
  readonly lists: readonly string[]
  readonly both: number
  readonly lincolnPetersen: PlainEstimate | null
  readonly chapman: PlainEstimate
}

interface Head {
  readonly lists: readonly { readonly name: string; readonly persons: number }[]
  /** Different persons on all lists together. */
  readonly seen: number
}

export interface Fan extends Head {
  readonly is: 'estimated'
  /** Never one number: every model with what it assumes. */
  readonly models: readonly (Estimate | NotEstimable)[]
  readonly pairs: readonly TwoLists[]
}

export interface Refused extends Head {
  readonly is: 'refused'
  readonly reasons: readonly Refusal[]
}

export const FEWEST_LISTS = 3
export const FEWEST_RECORDS = 10

/** All models side by side, or every reason why none may be asked. */
export const fanOf = (table: CaptureTable): Fan | Refused => {
  const lists = table.lists.map((name, i) => ({ name, persons: sizeOf(table, i) }))
  const head = { lists, seen: seenIn(table) }
  const reasons = refusalsOf(table)
  if (reasons.length > 0) return { is: 'refused', ...head, reasons }
  const models = [
    lowerBound(table),
    ...logLinearFan(table).map((model) => plainly(estimateLogLinear(table, model))),
    // Over three lists all pairs are saturated already.
    ...(lists.length > 3 ? [saturatedEstimate(table)] : []),
    averagedEstimate(table),
  ]
  return { is: 'estimated', ...head, models, pairs: pairsOf(table).map((p) => twoLists(table, p)) }
}

const refusalsOf = (table: CaptureTable): Refusal[] => {
  const { lists } = table
  if (lists.length < FEWEST_LISTS) return [{ kind: 'too-few-lists', lists: lists.length }]
  return lists.flatMap((list, i): Refusal[] => {
    const records = sizeOf(table, i)
    const meets = lists.some((_, j) => j !== i && onAll(table, (1 << i) | (1 << j)) > 0)
    return [
      ...(records < FEWEST_RECORDS ? [{ kind: 'list-too-short', list, records } as const] : []),
      ...(meets ? [] : [{ kind: 'list-overlaps-none', list } as const]),
    ]
  })
}

const twoLists = (table: CaptureTable, pair: number): TwoLists => {
  const [a = 0, b = 0] = bitsOf(pair).map((list) => sizeOf(table, list))
  const both = onAll(table, pair)
  return {
    lists: namesOf(table, pair),
    both,
    lincolnPetersen: lincolnPetersen(a, b, both),
    chapman: chapman(a, b, both),
  }
}

const plainly = (made: ReturnType<typeof estimateLogLinear>): Estimate | NotEstimable => {
  if ('why' in made) return made
  const { extra: _, ...estimate } = made
  return estimate
}
