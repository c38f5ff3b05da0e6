import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEqual, publishedFigures } from '../../scripts/eval-estimates/published.ts'
import { orThrow } from '../domain/failure.ts'
import { type NamedList, tableOf } from './capture-table.ts'
import { decomposableGraphs } from './decomposable.ts'
import { fanOf } from './fan.ts'
import { inverseOf } from './linear-algebra.ts'
import { estimateFromLists as estimated } from './linkages.ts'

test.each(publishedFigures())('$example: $what is $published', (figure) => {
  expect([figure.computed, isEqual(figure)]).toEqual([figure.computed, true])
})

const estimateFromLists = (...given: Parameters<typeof estimated>) => orThrow(estimated(...given))

/** Three lists over persons 0 to `of`, each on a list with the odds given. */
const listsFrom = (seed: readonly number[]): NamedList[] =>
  ['A', 'B', 'C'].map((name, i) => ({
    name,
    members: seed.flatMap((bits, person) => (bits & (1 << i) ? [`p${person}`] : [])),
  }))

const seeds = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 60, maxLength: 160 })

const totalsOf = (lists: readonly NamedList[]) => {
  const fan = fanOf(tableOf(lists))
  return fan.is === 'refused'
    ? fan.reasons.length
    : fan.models
        .flatMap((m) => ('why' in m ? [] : [Math.round(m.total * 1_000)]))
        .sort((a, b) => a - b)
}

test('the order of lists and of members, and members named twice, change nothing', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const lists = listsFrom(seed)
      const other = lists
        .map(({ name, members }) => ({ name, members: [...members, ...members].reverse() }))
        .reverse()
      const [a, b] = [totalsOf(lists), totalsOf(other)]
      if (typeof a === 'number' || typeof b === 'number') expect(b).toEqual(a)
      else for (const [i, total] of a.entries()) expect(b[i]).toBe(total)
    }),
    { numRuns: 15 },
  )
})

test('no model gives fewer than were listed, and its interval holds its middle', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const fan = fanOf(tableOf(listsFrom(seed)))
      if (fan.is === 'refused') return
      for (const model of fan.models) {
        if ('why' in model) continue
        expect(model.total).toBeGreaterThanOrEqual(fan.seen)
        expect(model.low).toBeGreaterThanOrEqual(fan.seen)
        expect(model.low).toBeLessThanOrEqual(model.total)
        expect(model.high).toBeGreaterThanOrEqual(model.total)
      }
    }),
    { numRuns: 15 },
  )
})

test('lists that cannot bear an estimate are refused, with every reason', () => {
  const many = Array.from({ length: 30 }, (_, i) => `p${i}`)
  const two = estimateFromLists([
    { name: 'A', members: many },
    { name: 'B', members: many },
  ])
  expect(two.strict).toMatchObject({
    is: 'refused',
    reasons: [{ kind: 'too-few-lists', lists: 2 }],
  })
  const short = estimateFromLists([
    { name: 'A', members: many },
    { name: 'B', members: many.slice(0, 4) },
    { name: 'C', members: many.map((p) => `other ${p}`) },
  ])
  expect(short.strict).toMatchObject({
    reasons: [
      { kind: 'list-too-short', list: 'B', records: 4 },
      { kind: 'list-overlaps-none', list: 'C' },
    ],
  })
})

test('lists that copy one source are one list', () => {
  const members = Array.from({ length: 30 }, (_, i) => `p${i}`)
  const lists = ['A', 'B', 'C'].map((name) => ({ name, members }))
  const told = estimateFromLists(lists, { copies: [['A', 'B']] })
  expect(told.joined).toEqual([['A', 'B']])
  expect(told.strict).toMatchObject({
    is: 'refused',
    reasons: [{ kind: 'too-few-lists', lists: 2 }],
  })
  const byOrigin = lists.map((list) => ({ ...list, origins: ['the hospital'] }))
  expect(estimateFromLists(byOrigin).joined).toEqual([['A', 'B', 'C']])
})

test('there are as many decomposable graphs as are known: 8, 61, 822', () => {
  expect([3, 4, 5].map((lists) => decomposableGraphs(lists).length)).toEqual([8, 61, 822])
})

test('an inverse is one, and a matrix without any has none', () => {
  const inverse = inverseOf([
    [4, 1],
    [1, 3],
  ])
  expect(inverse?.[0]?.[0]).toBeCloseTo(3 / 11)
  expect(
    inverseOf([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull()
})
