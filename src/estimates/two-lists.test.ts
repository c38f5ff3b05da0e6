import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seber } from '../../scripts/eval-estimates/tables.ts'
import { estimateLogLinear } from './log-linear.ts'
import { chapman, lincolnPetersen } from './two-lists.ts'

const sizes = fc
  .tuple(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([both, onlyFirst, onlySecond]) => ({ a: both + onlyFirst, b: both + onlySecond, both }))

test('Lincoln–Petersen with its standard error is the log-linear model of two lists', () => {
  const made = estimateLogLinear(seber, { model: 'm', assumes: 'a', interactions: [] })
  const closed = lincolnPetersen(948, 421, 167)
  if ('why' in made || !closed) throw new Error('not estimable')
  expect(closed.total).toBeCloseTo(made.total, 6)
  expect(closed.standardError).toBeCloseTo(made.standardError, 6)
  expect(closed.low).toBeCloseTo(made.low, 6)
})

test('Chapman is the exact mean where both lists together cannot miss anybody', () => {
  // If n₁ + n₂ ≥ N, the mean over all overlaps is N itself (Seber, section 3.1.1).
  const [population, a, b] = [30, 20, 15]
  const choose = (n: number, k: number): number =>
    k < 0 || k > n
      ? 0
      : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((x, y) => x * y, 1)
  const overlaps = Array.from({ length: b + 1 }, (_, both) => ({
    both,
    chance: (choose(a, both) * choose(population - a, b - both)) / choose(population, b),
  }))
  const mean = overlaps.reduce((s, o) => s + o.chance * chapman(a, b, o.both).total, 0)
  expect(mean).toBeCloseTo(population, 8)
  const variance = overlaps.reduce(
    (s, o) => s + o.chance * chapman(a, b, o.both).standardError ** 2,
    0,
  )
  const spread = overlaps.reduce(
    (s, o) => s + o.chance * (chapman(a, b, o.both).total - mean) ** 2,
    0,
  )
  expect(variance).toBeCloseTo(spread, 8)
})

test('neither says fewer than both lists together name, nor is it out of its interval', () => {
  fc.assert(
    fc.property(sizes, ({ a, b, both }) => {
      for (const made of [lincolnPetersen(a, b, both), chapman(a, b, both)]) {
        expect(made?.total).toBeGreaterThanOrEqual(a + b - both - 1e-9)
        expect(made?.low).toBeLessThanOrEqual((made?.total ?? 0) + 1e-9)
        expect(made?.high).toBeGreaterThanOrEqual((made?.total ?? 0) - 1e-9)
      }
    }),
  )
})

test('without overlap there is no Lincoln–Petersen', () => {
  expect(lincolnPetersen(30, 40, 0)).toBeNull()
})
