import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecisionId, RecordId } from '../ids.ts'
import { Clusters } from './clusters.ts'
import { combined, decide, previewRetraction, retract } from './decide.ts'
import {
  type IdentityDecision,
  type IdentityLog,
  type IdentityVerdict,
  identityVerdicts,
  standing,
} from './decision.ts'
import { RECORDS, decisionOf as testDecision } from './test-decision.ts'

const EMPTY: IdentityLog = { decisions: [], retractions: [] }

const decisionOf = (
  n: number,
  verdict: IdentityVerdict,
  a: number,
  b: number,
  minute = n,
): IdentityDecision => testDecision(String(n).padStart(4, '0'), verdict, [a, b], minute)

/** What may happen on one device: decisions on any pair, and decisions taken back. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      verdict: fc.constantFrom(...identityVerdicts),
      a: fc.nat(6),
      b: fc.nat(6),
      minute: fc.nat(9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ takeBack: fc.nat(20) }) },
)
const history = fc.array(step, { maxLength: 14 })

/** A log as decisions and retractions that were refused by nobody would leave it: of a device alone. */
const lived = (
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  from = 0,
): IdentityLog => {
  let log = EMPTY
  steps.forEach((one, i) => {
    if ('takeBack' in one) {
      const decision = log.decisions[one.takeBack % Math.max(1, log.decisions.length)]
      if (!decision) return
      const done = retract(log, {
        decisionId: decision.id,
        by: 'tester',
        at: '2024-02-01T00:00:00Z',
        reason: 'again',
      })
      if (done.ok) log = done.value
      return
    }
    const made = decide(log, decisionOf(from + i, one.verdict, one.a, one.b, from + i))
    if (made.ok) log = made.value
  })
  return log
}

/** Any decisions at all, as two devices together may have them. */
const anyLog = (
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
): IdentityLog => {
  const decisions = steps.flatMap((one, i) =>
    'takeBack' in one || one.a === one.b
      ? []
      : [decisionOf(i, one.verdict, one.a, one.b, one.minute)],
  )
  const retractions = steps.flatMap((one) => {
    const decision =
      'takeBack' in one ? decisions[one.takeBack % Math.max(1, decisions.length)] : undefined
    return decision
      ? [{ decisionId: decision.id, by: 'tester', at: '2024-02-01T00:00:00Z', reason: 'again' }]
      : []
  })
  return { decisions, retractions }
}

const shapeOf = (log: IdentityLog) => {
  const clusters = new Clusters(log)
  return {
    clusters: RECORDS.map((record) => clusters.of(record)),
    contradictions: clusters.contradictions.map(({ suspended }) => suspended.id),
  }
}

/** Histories that each property is tried on. */
const RUNS = { numRuns: 10_000 }

test('the order in which decisions come does not matter', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (steps, keys) => {
      const log = anyLog(steps)
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => [keys.next().value ?? 0, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item)
      const other = { decisions: shuffled(log.decisions), retractions: shuffled(log.retractions) }
      expect(shapeOf(other)).toEqual(shapeOf(log))
    }),
    RUNS,
  )
})

test('two devices’ logs give the same clusters whichever is taken in first, and twice is once', () => {
  fc.assert(
    fc.property(history, history, (one, two) => {
      const [a, b] = [lived(one), lived(two, 100)]
      expect(shapeOf(combined(b, a))).toEqual(shapeOf(combined(a, b)))
      expect(shapeOf(combined(combined(a, b), b))).toEqual(shapeOf(combined(a, b)))
    }),
    RUNS,
  )
})

test('a decision taken back leaves exactly what was before it', () => {
  fc.assert(
    fc.property(
      history,
      fc.nat(6),
      fc.nat(6),
      fc.constantFrom(...identityVerdicts),
      (steps, a, b, verdict) => {
        const log = lived(steps)
        const decision = decisionOf(900, verdict, a, b)
        const made = decide(log, decision)
        if (!made.ok) return
        const back = retract(made.value, {
          decisionId: decision.id,
          by: 'tester',
          at: '2024-03-01T00:00:00Z',
          reason: 'a mistake',
        })
        expect(back.ok && shapeOf(back.value)).toEqual(shapeOf(log))
      },
    ),
    RUNS,
  )
})

test('no cluster holds two that are kept apart, and no record is ever lost', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const log = anyLog(steps)
      const clusters = new Clusters(log)
      for (const { verdict, left, right } of standing(log)) {
        if (verdict === 'distinct') expect(clusters.areSame(left, right)).toBe(false)
      }
      const all = new Set(RECORDS.map((r) => clusters.of(r)))
      const held = [...all].flatMap((id) => clusters.members(id))
      expect(held.toSorted()).toEqual(RECORDS.toSorted())
      for (const record of RECORDS)
        expect(clusters.of(clusters.of(record))).toBe(clusters.of(record))
      // Every “same” that stands either holds or is shown as contradicted.
      const same = standing(log).filter((d) => d.verdict === 'same').length
      expect(clusters.joined.length + clusters.contradictions.length).toBe(same)
    }),
    RUNS,
  )
})

test('decisions alone leave nothing suspended: what contradicts is refused, with the way to it', () => {
  fc.assert(
    fc.property(history, fc.nat(6), fc.nat(6), (steps, a, b) => {
      const log = lived(steps.filter((s) => !('takeBack' in s)))
      expect(new Clusters(log).contradictions).toEqual([])
      const made = decide(log, decisionOf(900, 'same', a, b))
      if (made.ok || made.failure.kind !== 'kept-apart') return
      const { path } = made.failure
      expect(path.filter((d) => d.verdict === 'distinct')).toHaveLength(1)
      // The way goes from record to record without a gap.
      let at = RECORDS[a]
      for (const { left, right } of path) {
        expect([left, right]).toContain(at)
        at = at === left ? right : left
      }
      expect(at).toBe(RECORDS[b])
    }),
    RUNS,
  )
})

test('what was once decided of two records does not stand again while they are decided anew', () => {
  let log = EMPTY
  for (const decision of [
    decisionOf(1, 'same', 2, 0, 1),
    decisionOf(2, 'distinct', 2, 0, 2),
    decisionOf(3, 'same', 0, 3, 3),
    decisionOf(4, 'distinct', 2, 3, 4),
  ]) {
    const made = decide(log, decision)
    if (made.ok) log = made.value
  }
  expect(decide(log, decisionOf(5, 'same', 0, 2, 5))).toMatchObject({
    ok: false,
    failure: { kind: 'kept-apart' },
  })
})

test('a merge over a chain is shown before it is taken apart', () => {
  let log = EMPTY
  for (const decision of [decisionOf(1, 'same', 0, 1), decisionOf(2, 'same', 1, 2)]) {
    const made = decide(log, decision)
    if (made.ok) log = made.value
  }
  expect(previewRetraction(log, 'dec_0002' as DecisionId)).toEqual({
    before: [RECORDS.slice(0, 3)],
    after: [RECORDS.slice(0, 2), RECORDS.slice(2, 3)],
    suspended: [],
  })
})

test('what an older “distinct” would part, or a retracted one let join, is shown before', () => {
  const decisions = [
    decisionOf(1, 'distinct', 0, 1),
    decisionOf(2, 'unsure', 0, 1),
    decisionOf(3, 'same', 0, 2),
    decisionOf(4, 'same', 2, 1),
  ]
  const preview = previewRetraction({ decisions, retractions: [] }, 'dec_0002' as DecisionId)
  expect(preview?.suspended.map(({ id }) => id)).toEqual(['dec_0004'])
  const joins = decisions.filter(({ verdict }) => verdict !== 'unsure')
  expect(
    previewRetraction({ decisions: joins, retractions: [] }, 'dec_0001' as DecisionId)?.after,
  ).toEqual([RECORDS.slice(0, 3)])
})

test('a refused decision changes nothing', () => {
  fc.assert(
    fc.property(history, fc.nat(6), fc.nat(6), (steps, a, b) => {
      const log = lived(steps)
      const copy = structuredClone(log)
      const made = decide(log, decisionOf(900, 'same', a, b))
      if (!made.ok) expect(log).toEqual(copy)
    }),
    RUNS,
  )
})

test('a chain and a star of many records are clustered, and the way through the chain is found', () => {
  const record = (i: number) => `rec_${String(i).padStart(6, '0')}` as RecordId
  const many = 20_000
  const edges = (from: (i: number) => number) =>
    Array.from({ length: many }, (_, i) => ({
      ...decisionOf(0, 'same', 0, 1),
      id: `dec_${String(i).padStart(6, '0')}` as DecisionId,
      left: record(from(i)),
      right: record(i + 1),
    }))
  for (const log of [edges((i) => i), edges(() => 0)].map((decisions) => ({
    decisions,
    retractions: [],
  }))) {
    expect(new Clusters(log).members(record(7))).toHaveLength(many + 1)
    const apart = {
      ...decisionOf(0, 'distinct', 0, 1),
      id: 'dec_x' as DecisionId,
      left: record(1),
      right: record(many),
    }
    const made = decide(log, apart)
    expect(made.ok || made.failure.kind).toBe('joined-already')
  }
})

test('a hundred thousand decisions are clustered', () => {
  const record = (i: number) => `rec_${String(i).padStart(6, '0')}` as RecordId
  const decisions = Array.from({ length: 100_000 }, (_, i) => ({
    ...decisionOf(0, i % 10 === 9 ? 'distinct' : 'same', 0, 1),
    id: `dec_${i}` as DecisionId,
    left: record(i),
    right: record(i % 10 === 9 ? (i + 500) % 100_001 : i + 1),
  }))
  const clusters = new Clusters({ decisions, retractions: [] })
  expect(clusters.members(record(0))).toHaveLength(10)
})
