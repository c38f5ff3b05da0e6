import type { RecordId } from '../../domain/ids.ts'
import type { Stated } from './evidence.ts'
import type { LikelyMatch } from './likely-match.ts'
import type { NameRecord } from './records.ts'
import type { PairJudged } from './views.ts'

/** Two records that may be of one person, place or body, and nobody has decided it yet. */
export interface LikelyPair extends PairJudged {
  readonly left: NameRecord
  readonly right: NameRecord
}

/** What is known when the pairs of a match are chosen. */
export interface Choosing {
  /** Of every cluster that has a record among these ids, the one that tells most, in the order of telling. */
  readonly tellingMost: (ids: readonly string[]) => readonly NameRecord[]
  readonly statedOf: (record: RecordId) => Stated
  readonly standingOf: (a: RecordId, b: RecordId) => Standing
  /** The pair that is worth more comes first. */
  readonly likelier: (a: LikelyPair, b: LikelyPair) => number
}

/** Whether a person may still be asked about two records; `left-open` is what was answered with “unsure”. */
export type Standing = 'open' | 'left-open' | 'settled'

/** Of two ways of writing, so many records of each are tried for the pair that tells most. */
const MOST_TRIED = 6
/** Of a name that many sources write alike, each record is set beside so many that tell most. */
const MOST_BESIDE = 20

/**
 * The pairs of a match that are put before a person. Of two ways of writing it is the pair that speaks
 * best for it, and the others wait until it is decided. Of a name that many sources write alike, it is
 * as few pairs as decide all, and of these the likeliest: two men of one name, each in five sources,
 * are asked about within the five and once between them.
 */
export const bestPairs = (match: LikelyMatch, choosing: Choosing): readonly LikelyPair[] => {
  const { left, right } = match
  const own = choosing.tellingMost(left.ids)
  if (left.written === right.written) return fewestOf(own, match, choosing)
  const theirs = choosing.tellingMost(right.ids).slice(0, MOST_TRIED)
  const pairs = own
    .slice(0, MOST_TRIED)
    .flatMap((a) => theirs.flatMap((b) => judgedOpen(a, b, match, choosing)))
  return pairs.sort(choosing.likelier).slice(0, 1)
}

/** None where it is settled, or where the machine takes the two for two. */
const judgedOpen = (
  left: NameRecord,
  right: NameRecord,
  { judge }: LikelyMatch,
  { statedOf, standingOf }: Choosing,
): readonly LikelyPair[] => {
  if (standingOf(left.id, right.id) !== 'open') return []
  const judged = judge([left, right], statedOf)
  return judged.verdict === 'distinct' ? [] : [{ ...judged, left, right }]
}

/** Whoever was asked about two and could not tell is not asked again by way of a third. */
const fewestOf = (
  own: readonly NameRecord[],
  match: LikelyMatch,
  choosing: Choosing,
): readonly LikelyPair[] => {
  const rows = new Map(own.map((record) => [record, [record]]))
  /** False where the two are of one row already. The shorter row joins the longer. */
  const tie = (a: NameRecord, b: NameRecord): boolean => {
    const [x, y] = [rows.get(a) ?? [a], rows.get(b) ?? [b]]
    if (x === y) return false
    const [short, long] = x.length < y.length ? [x, y] : [y, x]
    for (const record of short) {
      long.push(record)
      rows.set(record, long)
    }
    return true
  }
  const beside = neighbours(own)
  for (const [a, b] of beside) if (choosing.standingOf(a.id, b.id) === 'left-open') tie(a, b)
  return beside
    .flatMap(([a, b]) => judgedOpen(a, b, match, choosing))
    .sort(choosing.likelier)
    .filter(({ left, right }) => tie(left, right))
}

const neighbours = (own: readonly NameRecord[]): (readonly [NameRecord, NameRecord])[] =>
  own.flatMap((record, n) =>
    own
      .slice(0, n)
      .flatMap((before, m) => (m < MOST_BESIDE || m === n - 1 ? [[before, record] as const] : [])),
  )
