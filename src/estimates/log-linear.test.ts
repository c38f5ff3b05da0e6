import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kosovo, seber, spinaBifida } from '../../scripts/eval-estimates/tables.ts'
import {
  bitsOf,
  type CaptureTable,
  countOf,
  onAll,
  pairsOf,
  patternsOf,
  seenIn,
  sizeOf,
} from './capture-table.ts'
import { estimateLogLinear, saturatedEstimate } from './log-linear.ts'

const fitted = (table: CaptureTable, interactions: readonly number[]) => {
  const made = estimateLogLinear(table, { model: 'm', assumes: 'a', interactions })
  if ('why' in made) throw new Error(made.why.kind)
  return made
}

/** Where all lists are independent, 1 − n/N = Π(1 − nᵢ/N): sought by halving (Darroch, Biometrika 45 (1958)). */
const byHalving = (table: CaptureTable): number => {
  const seen = seenIn(table)
  const excess = (total: number) =>
    total -
    seen -
    total * table.lists.reduce((product, _, i) => product * (1 - sizeOf(table, i) / total), 1)
  let [low, high] = [seen, seen * 1000]
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (excess(middle) < 0) low = middle
    else high = middle
  }
  return low
}

test('independence is what halving finds from the equation of list sizes', () => {
  for (const table of [seber, spinaBifida, kosovo])
    expect(fitted(table, []).total).toBeCloseTo(byHalving(table), 5)
})

/** Unseen and standard error where the unseen are a product of counts over another: by the delta method. */
const closed = (seen: number, over: readonly number[], under: readonly number[]) => {
  const product = (all: readonly number[]) => all.reduce((a, b) => a * b, 1)
  const unseen = product(over) / product(under)
  const variance = [...over, ...under].reduce((sum, n) => sum + 1 / n, 0)
  return { total: seen + unseen, se: Math.sqrt(unseen + unseen ** 2 * variance) }
}

test('models of the spina bifida table that have a closed form agree with it', () => {
  const [first, second, third, all] = [1, 2, 4, 7]
  const n = (pattern: number) => countOf(spinaBifida, pattern)
  const seen = seenIn(spinaBifida)
  const cases: [number[], ReturnType<typeof closed>][] = [
    // The first list against the second and third taken as one.
    [
      [second | third],
      closed(
        seen,
        [n(first), n(second) + n(third) + n(second | third)],
        [n(first | second) + n(first | third) + n(all)],
      ),
    ],
    // First and third independent where the second is silent; second and third likewise.
    [[first | second, second | third], closed(seen, [n(first), n(third)], [n(first | third)])],
    [[first | third, second | third], closed(seen, [n(first), n(second)], [n(first | second)])],
    [
      pairsOf(spinaBifida),
      closed(
        seen,
        [n(first), n(second), n(third), n(all)],
        [n(first | second), n(first | third), n(second | third)],
      ),
    ],
  ]
  for (const [interactions, { total, se }] of cases) {
    const made = fitted(spinaBifida, interactions)
    expect(made.total).toBeCloseTo(total, 6)
    expect(made.standardError).toBeCloseTo(se, 6)
  }
})

/** Expected counts where every two lists may depend, by scaling them to the pair's counts in turn. */
const byScaling = (table: CaptureTable): Map<number, number> => {
  const expected = new Map(patternsOf(table).map((p) => [p, 1]))
  const margins = [...pairsOf(table), ...table.lists.map((_, i) => 1 << i), 0]
  for (let round = 0; round < 3000; round++)
    for (const margin of margins)
      for (const holds of [true, false]) {
        const cells = [...expected.keys()].filter((p) => ((p & margin) === margin) === holds)
        const now = cells.reduce((sum, p) => sum + (expected.get(p) ?? 0), 0)
        const wanted = holds ? onAll(table, margin) : seenIn(table) - onAll(table, margin)
        for (const p of cells)
          expected.set(p, (expected.get(p) ?? 0) * (now > 0 ? wanted / now : 1))
      }
  return expected
}

test('all pairs of the Kosovo table are what iterative proportional scaling finds', () => {
  const expected = byScaling(kosovo)
  const of = (...lists: number[]) => expected.get(lists.reduce((p, i) => p | (1 << i), 0)) ?? 0
  // Without dependence of three, the unseen follow from any three lists where the fourth is silent.
  const unseen = (of(0) * of(1) * of(2) * of(0, 1, 2)) / (of(0, 1) * of(0, 2) * of(1, 2))
  expect(fitted(kosovo, pairsOf(kosovo)).total).toBeCloseTo(seenIn(kosovo) + unseen, 2)
})

test('the saturated model, closed, is what the fit with all dependences but one finds', () => {
  for (const table of [spinaBifida, kosovo]) {
    const most = patternsOf(table).filter(
      (p) => bitsOf(p).length >= 2 && bitsOf(p).length < table.lists.length,
    )
    const [made, saturated] = [fitted(table, most), saturatedEstimate(table)]
    if ('why' in saturated) throw new Error(saturated.why.kind)
    expect(saturated.total).toBeCloseTo(made.total, 4)
    expect(saturated.standardError).toBeCloseTo(made.standardError, 4)
    expect(saturated.aic).toBeCloseTo(made.aic, 6)
    expect(made.deviance).toBeCloseTo(0, 6)
  }
})

test('the standard error is that of second differences of the likelihood', () => {
  // Profile of the total under independence of the Kosovo lists: Poisson, the other unknowns at their best.
  const made = fitted(kosovo, [])
  const seen = seenIn(kosovo)
  const likelihood = (log: number) => {
    const unseen = Math.exp(log)
    const total = seen + unseen
    // The best odds of each list for a given number unseen, found by going round.
    const odds = kosovo.lists.map((_, i) => sizeOf(kosovo, i) / (total - sizeOf(kosovo, i)))
    for (let round = 0; round < 500; round++)
      for (const i of odds.keys()) {
        const others = odds.reduce((p, o, j) => (j === i ? p : p * (1 + o)), 1)
        odds[i] = sizeOf(kosovo, i) / (unseen * others)
      }
    const all = unseen * odds.reduce((p, o) => p * (1 + o), 1)
    const sizes = odds.reduce((s, o, i) => s + sizeOf(kosovo, i) * Math.log(o), 0)
    return seen * log + sizes - (all - unseen)
  }
  const [best, h] = [Math.log(made.total - seen), 1e-3]
  const second = (likelihood(best + h) - 2 * likelihood(best) + likelihood(best - h)) / h ** 2
  const unseen = made.total - seen
  expect(made.standardError).toBeCloseTo(Math.sqrt(unseen - unseen ** 2 / second), 1)
})

test('a model at a boundary says so, and which of its lists share nobody', () => {
  const table: CaptureTable = {
    lists: ['A', 'B', 'C'],
    counts: new Map([
      [1, 20],
      [2, 20],
      [4, 20],
      [5, 6],
      [6, 7],
    ]),
  }
  expect(estimateLogLinear(table, { model: 'm', assumes: 'a', interactions: [3] })).toEqual({
    model: 'm',
    assumes: 'a',
    why: { kind: 'at-a-boundary', sharing: [['A', 'B']] },
  })
  expect(saturatedEstimate(table)).toMatchObject({ why: { kind: 'at-a-boundary' } })
  expect('why' in estimateLogLinear(table, { model: 'm', assumes: 'a', interactions: [] })).toBe(
    false,
  )
})

test('a list that holds everyone leaves independence at a boundary, with nobody unseen', () => {
  const table: CaptureTable = {
    lists: ['A', 'B', 'C'],
    counts: new Map([
      [1, 20],
      [3, 20],
      [5, 20],
      [7, 5],
    ]),
  }
  expect(estimateLogLinear(table, { model: 'm', assumes: 'a', interactions: [] })).toMatchObject({
    why: { kind: 'at-a-boundary' },
  })
})

test('a model with more unknowns than cells is not asked', () => {
  const everything = estimateLogLinear(spinaBifida, {
    model: 'm',
    assumes: 'a',
    interactions: [...pairsOf(spinaBifida), 7],
  })
  expect(everything).toMatchObject({ why: { kind: 'more-unknowns-than-cells' } })
})

test('a fit keeps the margins it was given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 7, maxLength: 7 }),
      (cells) => {
        const table = { lists: ['A', 'B', 'C'], counts: new Map(cells.map((n, i) => [i + 1, n])) }
        const made = estimateLogLinear(table, { model: 'm', assumes: 'a', interactions: [] })
        if ('why' in made) return
        expect(made.total).toBeCloseTo(byHalving(table), 3)
      },
    ),
    { numRuns: 60 },
  )
})
