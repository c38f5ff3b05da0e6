import { expect, test } from 'vitest'
import { Clusters } from '../../domain/identity/clusters.ts'
import type { IdentityDecision, IdentityLog } from '../../domain/identity/decision.ts'
import type { DecisionId, RecordId, SourceId } from '../../domain/ids.ts'
import { NOTHING_STATED } from './evidence.ts'
import type { LikelyMatch } from './likely-match.ts'
import { likelyPairs } from './likely-pairs.ts'
import type { NameRecord } from './records.ts'

const recordOf = (n: number): NameRecord => ({
  id: `rec_${n}` as RecordId,
  of: 'place',
  sourceId: `src_${n}` as SourceId,
  name: 'Lower Spring',
  places: [],
  fuller: null,
})

const matchOf = (records: readonly NameRecord[]): LikelyMatch => {
  const form = { written: 'Lower Spring', ids: records.map(({ id }) => id) }
  const judge = () => ({ verdict: 'same', score: 1, lines: [], algorithm: 'test' }) as const
  return { left: form, right: form, judge }
}

const logOf = (...of: readonly (readonly [number, IdentityDecision['verdict'], number])[]) => ({
  retractions: [],
  decisions: of.map(
    ([left, verdict, right], n): IdentityDecision => ({
      id: `dec_${n}` as DecisionId,
      verdict,
      left: `rec_${left}` as RecordId,
      right: `rec_${right}` as RecordId,
      by: 'Anna',
      at: `2024-01-01T00:00:0${n}Z`,
      reason: 'looked',
      evidence: null,
    }),
  ),
})

const proposed = (count: number, log: IdentityLog): readonly string[] => {
  const records = Array.from({ length: count }, (_, n) => recordOf(n))
  const clusters = new Clusters(log)
  return likelyPairs(records, [matchOf(records)], () => NOTHING_STATED, log, clusters).map(
    ({ left, right }) => `${left.id.slice(4)}-${right.id.slice(4)}`,
  )
}

test('of a name written alike as few pairs are proposed as decide all', () => {
  expect(proposed(4, logOf())).toEqual(['0-1', '0-2', '0-3'])
})

test('one kept apart from the next is still set beside the others', () => {
  expect(proposed(3, logOf([0, 'distinct', 1]))).toEqual(['0-2', '1-2'])
})

test('whoever could not tell is not asked again by way of a third', () => {
  expect(proposed(3, logOf([0, 'unsure', 1]))).toEqual(['0-2'])
})

test('thousands of sources that write one name alike are no hindrance', () => {
  const started = performance.now()
  expect(proposed(5_000, logOf())).toHaveLength(4_999)
  expect(performance.now() - started).toBeLessThan(10_000)
})
