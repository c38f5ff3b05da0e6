import { BOUND_AFTER, leavesNobodyOver, stateIn } from '../partition.ts'
import { PARTITIONS } from '../partitions.ts'
import type { Amount } from './amount.ts'

const LAST_CLAUSE = /[;:,]|\s(?:and|while|whereas|but|и|а|но|тогда как)\s|\s[–—]\s(?=\p{L})/u

/** The words of an amount's own clause behind it and before it, up to the amounts beside it. */
const clauseOf = (amounts: readonly Amount[], at: number): { after: string; before: string } => {
  const amount = amounts[at]
  if (!amount) return { after: '', before: '' }
  const { view, line } = amount
  const { body } = view.text
  const [last, next] = [amounts[at - 1], amounts[at + 1]]
  const until = next?.line === line ? next.start : line.end
  const from = last?.line === line ? last.end : line.start
  return {
    after: body.slice(amount.end, until).split(BOUND_AFTER)[0] ?? '',
    before: body.slice(from, amount.start).replace(/[\s–—-]+$/u, ''),
  }
}

type Side = (clause: { after: string; before: string }) => readonly string[]

/** Where the words for a number's state stand: behind every number, before every one, or either. */
const SIDES: readonly Side[] = [
  ({ after }) => [after],
  ({ before }) => [before.split(LAST_CLAUSE).at(-1) ?? ''],
  ({ after, before }) => [
    after.split(LAST_CLAUSE)[0] ?? '',
    before.split(LAST_CLAUSE).at(-1) ?? '',
  ],
]

export interface Shared {
  /** The states leave nobody over. */
  readonly closed: boolean
}

/** States that share a whole out between these amounts, where some partition gives each its own. */
export const sharedBy = (amounts: readonly Amount[]): Shared | null => {
  const clauses = amounts.map((_, i) => clauseOf(amounts, i))
  let found: Shared | null = null
  for (const partition of PARTITIONS) {
    for (const side of SIDES) {
      const states = clauses.map((clause) => stateIn(side(clause), partition))
      const told = states.filter((s): s is string => s !== null)
      if (told.length < amounts.length || new Set(told).size < told.length) continue
      const closed = leavesNobodyOver(partition.closed, told)
      if (closed) return { closed }
      found ??= { closed }
    }
  }
  return found
}
