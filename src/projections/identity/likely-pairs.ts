import { setImmediate as breathe } from 'node:timers/promises'
import { orThrow } from '../../domain/failure.ts'
import type { Clusters } from '../../domain/identity/clusters.ts'
import { type IdentityLog, pairKey, standing } from '../../domain/identity/decision.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import { matchAll } from '../../domain/names/index/match-all.ts'
import { buildNameIndex } from '../../domain/names/index/name-index.ts'
import type { Stated } from './evidence.ts'
import { namingOf } from './judge-named.ts'
import { judgePersons } from './judge-pair.ts'
import type { LikelyMatch } from './likely-match.ts'
import { namedMatchesOf } from './named-matches.ts'
import type { NameRecord } from './records.ts'
import type { PairJudged } from './views.ts'

/** Two records that may be of one person, place or body, and nobody has decided it yet. */
export interface LikelyPair extends PairJudged {
  readonly left: NameRecord
  readonly right: NameRecord
}

/** Of two ways of writing, so many records of each are tried for a pair that nobody has settled. */
const MOST_TRIED = 6

/**
 * Of a name that many sources write alike, each record is set beside the next: deciding these decides
 * all. Of two ways of writing, the first pair that is not settled stands for the others.
 */
const pairsOf = (
  { left, right }: LikelyMatch,
  clusters: Clusters,
  isOpen: (a: RecordId, b: RecordId) => boolean,
): (readonly [RecordId, RecordId])[] => {
  const [own, theirs] = [left, right].map(({ ids }) => onePerCluster(ids as RecordId[], clusters))
  if (!own || !theirs) return []
  if (left.written === right.written)
    return own
      .slice(1)
      .flatMap((id, i) => (own[i] && isOpen(own[i], id) ? [[own[i], id] as const] : []))
  for (const a of own.slice(0, MOST_TRIED))
    for (const b of theirs.slice(0, MOST_TRIED)) if (isOpen(a, b)) return [[a, b]]
  return []
}

const onePerCluster = (ids: readonly RecordId[], clusters: Clusters): readonly RecordId[] => [
  ...new Map(ids.map((id) => [clusters.of(id), id])).values(),
]

/**
 * Names of records that may be one, found by the index, never all beside all. Decisions change nothing
 * in it: it is worth keeping while the records stay the same. Lets others work in between.
 */
export const matchesOf = async (
  records: readonly NameRecord[],
  of: RecordKind,
): Promise<readonly LikelyMatch[]> => {
  if (of === 'person') return personMatchesOf(records)
  const naming = namingOf[of]
  return naming ? namedMatchesOf(records, naming) : []
}

const personMatchesOf = async (records: readonly NameRecord[]): Promise<readonly LikelyMatch[]> => {
  const index = buildNameIndex(records.map(({ id, name }) => ({ id, written: name })))
  const matches: LikelyMatch[] = []
  for (const step of orThrow(matchAll(index))) {
    for (const { left, right, comparison } of step.matches)
      matches.push({
        left,
        right,
        judge: ([a, b], statedOf) =>
          judgePersons([a, b], [statedOf(a.id), statedOf(b.id)], comparison),
      })
    await breathe()
  }
  return matches
}

/**
 * The pairs worth a person's look, the likeliest first. What is decided, or follows from decisions, is
 * left out; so is what the machine thinks distinct.
 */
export const likelyPairs = (
  records: readonly NameRecord[],
  matches: readonly LikelyMatch[],
  statedOf: (record: RecordId) => Stated,
  log: IdentityLog,
  clusters: Clusters,
): readonly LikelyPair[] => {
  const byId = new Map(records.map((record) => [record.id, record]))
  const settled = new Set(standing(log).map((d) => clusterKey(clusters, d.left, d.right)))
  const isOpen = (a: RecordId, b: RecordId): boolean =>
    !settled.has(clusterKey(clusters, a, b)) &&
    !clusters.areSame(a, b) &&
    clusters.forbids(a, b) === null
  const best = new Map<string, LikelyPair>()
  const behind = new Set<LikelyPair>()
  for (const match of matches)
    for (const [x, y] of pairsOf(match, clusters, isOpen)) {
      const [left, right] = [byId.get(x), byId.get(y)]
      if (!left || !right) continue
      const judged = match.judge([left, right], statedOf)
      if (judged.verdict === 'distinct') continue
      const key = clusterKey(clusters, x, y)
      const known = best.get(key)
      if (known && known.score >= judged.score) continue
      const pair = { ...judged, left, right }
      best.set(key, pair)
      if (match.behind) behind.add(pair)
    }
  return [...best.values()].sort(
    (a, b) => Number(behind.has(a)) - Number(behind.has(b)) || likelier(a, b),
  )
}

const clusterKey = (clusters: Clusters, a: RecordId, b: RecordId): string =>
  pairKey(clusters.of(a), clusters.of(b))

const likelier = (a: LikelyPair, b: LikelyPair): number =>
  Number(b.verdict === 'same') - Number(a.verdict === 'same') ||
  b.score - a.score ||
  (pairKey(a.left.id, a.right.id) < pairKey(b.left.id, b.right.id) ? -1 : 1)
