import { type CaptureTable, frequenciesOf, overlapOf, seenIn, sizeOf } from './capture-table.ts'
import { CHAO_ASSUMES, chaoLowerBound } from './chao.ts'
import type { Estimate, NotEstimable } from './estimate.ts'
import { estimateLogLinear, logLinearFan } from './log-linear.ts'
import { averagedEstimate } from './model-averaging.ts'

/** Why lists cannot bear an estimate at all. */
export type Refusal =
  | { readonly kind: 'too-few-lists'; readonly lists: number }
  | { readonly kind: 'list-too-short'; readonly list: string; readonly records: number }
  | { readonly kind: 'list-overlaps-none'; readonly list: string }

export interface Fan {
  readonly is: 'estimated'
  readonly lists: readonly { readonly name: string; readonly records: number }[]
  readonly seen: number
  /** Never one number: every model with what it assumes. */
  readonly models: readonly (Estimate | NotEstimable)[]
}

export interface Refused {
  readonly is: 'refused'
  readonly lists: readonly { readonly name: string; readonly records: number }[]
  readonly seen: number
  readonly reasons: readonly Refusal[]
}

export const FEWEST_LISTS = 3
export const FEWEST_RECORDS = 10

/** All models side by side, or the reasons why none may be asked. */
export const fanOf = (table: CaptureTable): Fan | Refused => {
  const lists = table.lists.map((name, i) => ({ name, records: sizeOf(table, i) }))
  const head = { lists, seen: seenIn(table) }
  const reasons = refusalsOf(table)
  if (reasons.length > 0) return { is: 'refused', ...head, reasons }
  const chao: Estimate | NotEstimable = chaoLowerBound(frequenciesOf(table)) ?? {
    model: 'Chao, lower bound',
    assumes: CHAO_ASSUMES,
    why: 'Nobody stands on exactly two lists.',
  }
  const models = [
    chao,
    ...logLinearFan(table).map((model) => estimateLogLinear(table, model)),
    averagedEstimate(table),
  ]
  return { is: 'estimated', ...head, models }
}

const refusalsOf = (table: CaptureTable): Refusal[] => {
  const { lists } = table
  if (lists.length < FEWEST_LISTS) return [{ kind: 'too-few-lists', lists: lists.length }]
  return lists.flatMap((list, i): Refusal[] => {
    const records = sizeOf(table, i)
    if (records < FEWEST_RECORDS) return [{ kind: 'list-too-short', list, records }]
    const meets = lists.some((_, j) => j !== i && overlapOf(table, i, j) > 0)
    return meets ? [] : [{ kind: 'list-overlaps-none', list }]
  })
}
