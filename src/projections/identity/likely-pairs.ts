import { orThrow } from '../../domain/failure.ts'
import type { Clusters } from '../../domain/identity/clusters.ts'
import { type IdentityLog, pairKey, standing } from '../../domain/identity/decision.ts'
import type { RecordId } from '../../domain/ids.ts'
import { matchAll, type NameMatch } from '../../domain/names/index/match-all.ts'
import { buildNameIndex } from '../../domain/names/index/name-index.ts'
import type { Stated } from './evidence.ts'
import { judgePersons } from './judge-pair.ts'
import type { NameRecord } from './records.ts'
import type { PairJudged } from './views.ts'

/** Two records that may be of one person, and nobody has decided it yet. */
export interface LikelyPair extends PairJudged {
  readonly left: NameRecord
  readonly right: NameRecord
}

/** Of a name that many sources write alike, each record is set beside the next: deciding these decides all. */
const pairsOf = (
  { left, right }: NameMatch,
  clusters: Clusters,
): (readonly [RecordId, RecordId])[] => {
  const [own, theirs] = [left, right].map(({ ids }) => onePerCluster(ids as RecordId[], clusters))
  if (!own || !theirs) return []
  if (left.written === right.written)
    return own.slice(1).flatMap((id, i) => (own[i] ? [[own[i], id] as const] : []))
  const [a, b] = [own[0], theirs[0]]
  return a && b ? [[a, b]] : []
}

const onePerCluster = (ids: readonly RecordId[], clusters: Clusters): readonly RecordId[] => [
  ...new Map(ids.map((id) => [clusters.of(id), id])).values(),
]

/**
 * The pairs worth a person's look, the likeliest first. Names are found by the index, never all beside
 * all. What is decided, or follows from decisions, is left out; so is what the machine thinks distinct.
 */
export const likelyPairs = (
  records: readonly NameRecord[],
  statedOf: (record: RecordId) => Stated,
  log: IdentityLog,
  clusters: Clusters,
): readonly LikelyPair[] => {
  const byId = new Map(records.map((record) => [record.id, record]))
  const index = buildNameIndex(records.map(({ id, name }) => ({ id, written: name })))
  const settled = new Set(standing(log).map((d) => clusterKey(clusters, d.left, d.right)))
  const best = new Map<string, LikelyPair>()
  for (const step of orThrow(matchAll(index)))
    for (const match of step.matches)
      for (const [x, y] of pairsOf(match, clusters)) {
        const [left, right] = [byId.get(x), byId.get(y)]
        const key = clusterKey(clusters, x, y)
        if (!left || !right || settled.has(key)) continue
        if (clusters.areSame(x, y) || clusters.forbids(x, y)) continue
        const judged = judgePersons([left, right], [statedOf(x), statedOf(y)], match.comparison)
        if (judged.verdict === 'distinct') continue
        const known = best.get(key)
        if (!known || known.score < judged.score) best.set(key, { ...judged, left, right })
      }
  return [...best.values()].sort(likelier)
}

const clusterKey = (clusters: Clusters, a: RecordId, b: RecordId): string =>
  pairKey(clusters.of(a), clusters.of(b))

const likelier = (a: LikelyPair, b: LikelyPair): number =>
  Number(b.verdict === 'same') - Number(a.verdict === 'same') ||
  b.score - a.score ||
  (pairKey(a.left.id, a.right.id) < pairKey(b.left.id, b.right.id) ? -1 : 1)
