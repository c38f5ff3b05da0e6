import { setImmediate as breathe } from 'node:timers/promises'
import { orThrow } from '../../domain/failure.ts'
import type { Clusters } from '../../domain/identity/clusters.ts'
import { type IdentityLog, pairKey, standing } from '../../domain/identity/decision.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import { matchAll } from '../../domain/names/index/match-all.ts'
import { buildNameIndex } from '../../domain/names/index/name-index.ts'
import { bestPairs, type Choosing, type LikelyPair } from './best-pairs.ts'
import type { Stated } from './evidence.ts'
import { namingOf } from './judge-named.ts'
import { judgePersons } from './judge-pair.ts'
import type { LikelyMatch } from './likely-match.ts'
import { namedMatchesOf } from './named-matches.ts'
import type { NameRecord } from './records.ts'

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
 * left out; so is what the machine thinks distinct. Where nothing else tells two pairs or two records
 * from each other, the order of `records` does.
 */
export const likelyPairs = (
  records: readonly NameRecord[],
  matches: readonly LikelyMatch[],
  statedOf: (record: RecordId) => Stated,
  log: IdentityLog,
  clusters: Clusters,
): readonly LikelyPair[] => {
  const places = new Map<string, number>(records.map(({ id }, place) => [id, place]))
  const likelier = likelierBy((id) => places.get(id) ?? records.length)
  const choosing: Choosing = {
    tellingMost: tellingMostOf(records, places, statedOf, clusters),
    statedOf,
    standingOf: standingIn(log, clusters),
    likelier,
  }
  const best = new Map<string, LikelyPair>()
  const behind = new Set<LikelyPair>()
  for (const match of matches)
    for (const pair of bestPairs(match, choosing)) {
      const key = clusterKey(clusters, pair.left.id, pair.right.id)
      const known = best.get(key)
      if (known && likelier(known, pair) <= 0) continue
      best.set(key, pair)
      if (match.behind) behind.add(pair)
    }
  return [...best.values()].sort(
    (a, b) => Number(behind.has(a)) - Number(behind.has(b)) || likelier(a, b),
  )
}

const clusterKey = (clusters: Clusters, a: RecordId, b: RecordId): string =>
  pairKey(clusters.of(a), clusters.of(b))

const standingIn = (log: IdentityLog, clusters: Clusters): Choosing['standingOf'] => {
  const asked = new Set(standing(log).map((d) => clusterKey(clusters, d.left, d.right)))
  return (a, b) => {
    if (clusters.areSame(a, b) || clusters.forbids(a, b) !== null) return 'settled'
    return asked.has(clusterKey(clusters, a, b)) ? 'left-open' : 'open'
  }
}

/** A date of birth tells two of one name apart; all else that is said comes after it. */
const tellingMostOf = (
  records: readonly NameRecord[],
  places: ReadonlyMap<string, number>,
  statedOf: (record: RecordId) => Stated,
  clusters: Clusters,
): Choosing['tellingMost'] => {
  const tells = ({ id }: NameRecord): readonly [number, number] => {
    const { births, said, aliases, related } = statedOf(id)
    return [births.length, said.length + aliases.length + related.length]
  }
  return (ids) => {
    const own = ids.flatMap((id) => {
      const place = places.get(id) ?? records.length
      const record = records[place]
      return record ? [{ record, place, tells: tells(record) }] : []
    })
    own.sort((a, b) => b.tells[0] - a.tells[0] || b.tells[1] - a.tells[1] || a.place - b.place)
    const firsts = new Map<RecordId, NameRecord>()
    for (const { record } of own) {
      const cluster = clusters.of(record.id)
      if (!firsts.has(cluster)) firsts.set(cluster, record)
    }
    return [...firsts.values()]
  }
}

/** Of what is sure all the same, that of which more is told: a score ends at 1. */
const likelierBy =
  (placeOf: (record: RecordId) => number) =>
  (a: LikelyPair, b: LikelyPair): number =>
    Number(b.verdict === 'same') - Number(a.verdict === 'same') ||
    b.score - a.score ||
    b.lines.length - a.lines.length ||
    placeOf(a.left.id) - placeOf(b.left.id) ||
    placeOf(a.right.id) - placeOf(b.right.id)
