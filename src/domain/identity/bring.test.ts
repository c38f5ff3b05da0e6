import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bringing, newContradictions } from './bring.ts'
import { Clusters } from './clusters.ts'
import { type IdentityLog, identityVerdicts } from './decision.ts'
import { decisionOf, RECORDS } from './test-decision.ts'

const EMPTY: IdentityLog = { decisions: [], retractions: [] }

/** What one device decided and took back by itself. */
const device = (name: string): fc.Arbitrary<IdentityLog> =>
  fc
    .array(
      fc.record({
        verdict: fc.constantFrom(...identityVerdicts),
        pair: fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 }),
        minute: fc.nat(5),
        back: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((steps) => {
      const decisions = steps.map(({ verdict, pair: [a = 0, b = 1], minute }, n) =>
        decisionOf(`${name}${n}`, verdict, [a, b], minute),
      )
      const retractions = steps.flatMap(({ back }, n) => {
        const decision = decisions[n]
        return back && decision
          ? [{ decisionId: decision.id, by: name, at: decision.at, reason: 'a mistake' }]
          : []
      })
      return { decisions, retractions }
    })

/** One device's log with another's beside it, as it is once it was brought in. */
const after = (own: IdentityLog, theirs: IdentityLog): IdentityLog => {
  const { decisions, retractions } = bringing(own, theirs)
  return {
    decisions: [...own.decisions, ...decisions],
    retractions: [...own.retractions, ...retractions],
  }
}

const shapeOf = (log: IdentityLog) => {
  const clusters = new Clusters(log)
  return {
    of: RECORDS.map((record) => clusters.of(record)),
    contradictions: clusters.contradictions.map((c) => [c.suspended.id, c.forbiddenBy.id]),
  }
}

it('gives the same clusters on every device, whoever is brought to whom in whatever order', () => {
  fc.assert(
    fc.property(device('a'), device('b'), device('c'), (a, b, c) => {
      const all = shapeOf(after(after(a, b), c))
      expect(shapeOf(after(after(c, a), b))).toEqual(all)
      // Handed on: what b has of a comes to c by way of b.
      expect(shapeOf(after(c, after(b, a)))).toEqual(all)
      expect(shapeOf(after(after(EMPTY, after(a, c)), after(c, b)))).toEqual(all)
    }),
    { numRuns: 10_000 },
  )
})

it('takes nothing twice, and nothing of one’s own that comes back', () => {
  fc.assert(
    fc.property(device('a'), device('b'), (a, b) => {
      const once = after(a, b)
      for (const again of [b, a, once]) {
        const { decisions, retractions, known } = bringing(once, again)
        expect([decisions, retractions]).toEqual([[], []])
        expect(known).toBe(again.decisions.length + again.retractions.length)
      }
    }),
    { numRuns: 10_000 },
  )
})

it('never lets another decision take the place of one under its id', () => {
  const own = { ...EMPTY, decisions: [decisionOf('x', 'same', [0, 1])] }
  const found = bringing(own, { ...EMPTY, decisions: [decisionOf('x', 'distinct', [0, 1])] })
  expect(found.decisions).toEqual([])
  expect(found.otherContent).toHaveLength(1)
})

it('tells what contradicts only since it was brought in', () => {
  const own = {
    ...EMPTY,
    decisions: [decisionOf('a', 'same', [0, 1]), decisionOf('b', 'same', [2, 3])],
  }
  const theirs = {
    ...EMPTY,
    decisions: [decisionOf('c', 'same', [1, 2], 2), decisionOf('d', 'distinct', [0, 3], 1)],
  }
  const found = newContradictions(own, theirs)
  expect(found.contradictions.map((c) => [c.suspended.id, c.forbiddenBy.id])).toEqual([
    ['dec_c', 'dec_d'],
  ])
  expect(newContradictions(after(own, theirs), theirs)).toEqual({
    contradictions: [],
    disagreements: [],
  })
  const later = { ...EMPTY, decisions: [decisionOf('e', 'distinct', [1, 0], 5)] }
  expect(newContradictions(own, later).disagreements).toMatchObject([
    { counts: { id: 'dec_e' }, behind: { id: 'dec_a' } },
  ])
})
