import { expect, test } from 'vitest'
import { hivRome, kosovo, spinaBifida } from '../../scripts/eval-estimates/tables.ts'
import { averagedEstimate } from './averaged-estimate.ts'
import { bitsOf, type CaptureTable, countOf, patternsOf, seenIn } from './capture-table.ts'
import { decomposableGraphs } from './decomposable.ts'
import { isEstimate } from './estimate.ts'
import { logGamma } from './log-gamma.ts'
import { averageModels } from './model-averaging.ts'

test('there are as many decomposable graphs as are known', () => {
  // Wormald, Graphs and Combinatorics 1 (1985): labelled chordal graphs.
  expect([1, 2, 3, 4, 5].map((lists) => decomposableGraphs(lists).length)).toEqual([
    1, 2, 8, 61, 822,
  ])
})

test('cliques less separators count every list once, and cover just the edges', () => {
  for (const { edges, cliques, separators } of decomposableGraphs(5)) {
    const sizes = (sets: readonly number[]) => sets.reduce((s, set) => s + bitsOf(set).length, 0)
    expect(sizes(cliques) - sizes(separators)).toBe(5)
    const pairs = (sets: readonly number[]) =>
      sets.reduce((s, set) => s + (bitsOf(set).length * (bitsOf(set).length - 1)) / 2, 0)
    expect(pairs(cliques) - pairs(separators)).toBe(edges.length)
    for (const [a, b] of edges)
      expect(cliques.some((set) => set & (1 << a) && set & (1 << b))).toBe(true)
  }
})

test('ln Γ is the sum of logarithms at whole numbers, and ln √π at a half', () => {
  let sum = 0
  for (let n = 1; n <= 3000; n++) {
    expect(Math.abs(logGamma(n) - sum)).toBeLessThan(1e-12 * Math.max(1, sum))
    sum += Math.log(n)
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
  expect(logGamma(0.125)).toBeCloseTo(Math.log(7.5339415987976), 12)
})

const factorials = [0]
for (let n = 1; n < 3000; n++) factorials.push((factorials[n - 1] ?? 0) + Math.log(n))
const logFactorial = (n: number): number => factorials[n] ?? Number.NaN

/** The graphs of three lists with their cliques and separators, written out by hand. */
const byHand: [name: string, cliques: number[], separators: number[]][] = [
  ['none', [1, 2, 4], []],
  ['1×2', [3, 4], []],
  ['1×3', [5, 2], []],
  ['2×3', [6, 1], []],
  ['1×2, 2×3', [3, 6], [2]],
  ['1×2, 1×3', [3, 5], [1]],
  ['1×3, 2×3', [5, 6], [4]],
  ['all', [7], []],
]

test('the probabilities of the spina bifida graphs come out of factorials alone', () => {
  const prior = (n: number) => -Math.log(n)
  const seen = seenIn(spinaBifida)
  // With one record in each cell of the full table as prior, every Γ is of a whole number.
  const marginal = (set: number, missing: number): number => {
    const lists = bitsOf(set)
    const alpha = 2 ** (3 - lists.length)
    let log = logFactorial(7) - logFactorial(seen + missing + 7)
    for (const part of patternsOf(spinaBifida)
      .concat(0)
      .filter((p) => (p & ~set) === 0)) {
      const n = patternsOf(spinaBifida)
        .filter((p) => (p & set) === part)
        .reduce((s, p) => s + countOf(spinaBifida, p), part === 0 ? missing : 0)
      log += logFactorial(n + alpha - 1) - logFactorial(alpha - 1)
    }
    return log
  }
  const weights = byHand.map(([, cliques, separators]) =>
    Array.from({ length: 300 }, (_, i) => i + 1).map((missing) => {
      const sum = (sets: number[]) => sets.reduce((s, set) => s + marginal(set, missing), 0)
      const ways = logFactorial(seen + missing) - logFactorial(missing)
      return ways + prior(seen + missing) + sum(cliques) - sum(separators)
    }),
  )
  const highest = Math.max(...weights.flat())
  const masses = weights.map((row) => row.reduce((s, w) => s + Math.exp(w - highest), 0))
  const all = masses.reduce((a, b) => a + b, 0)
  const ours = averageModels(spinaBifida, { delta: 1, mostMissing: 300, logPrior: prior })
  const theirs = masses.map((mass) => mass / all).sort((a, b) => b - a)
  expect(ours.graphs).toHaveLength(8)
  for (const [i, { probability }] of ours.graphs.entries())
    expect(probability).toBeCloseTo(theirs[i] ?? Number.NaN, 8)
})

test('trying every third number says what trying each one does', () => {
  const logPrior = (n: number) => -Math.log(n)
  const each = averageModels(spinaBifida, { delta: 1, mostMissing: 900, logPrior })
  const third = averageModels(spinaBifida, { delta: 1, mostMissing: 900, step: 3, logPrior })
  expect(third.total).toBeCloseTo(each.total, 0)
  expect(Math.abs(third.low - each.low)).toBeLessThan(4)
  expect(Math.abs(third.high - each.high)).toBeLessThan(4)
})

test('published tables have an average whose far end is not where the search stopped', () => {
  for (const table of [spinaBifida, hivRome, kosovo]) {
    const made = averagedEstimate(table)
    if (!isEstimate(made)) throw new Error(made.why.kind)
    expect(made.low).toBeGreaterThan(seenIn(table))
    expect(made.high).toBeLessThan(seenIn(table) * 30)
  }
})

test('over six lists there are too many graphs', () => {
  const table: CaptureTable = { lists: ['A', 'B', 'C', 'D', 'E', 'F'], counts: new Map([[1, 20]]) }
  expect(averagedEstimate(table)).toMatchObject({ why: { kind: 'too-many-graphs', most: 5 } })
})

test('lists that hardly meet leave the total open', () => {
  const counts = [
    [1, 40],
    [2, 40],
    [4, 40],
    [3, 1],
  ] as const
  const table: CaptureTable = { lists: ['A', 'B', 'C'], counts: new Map(counts) }
  expect(averagedEstimate(table)).toMatchObject({ why: { kind: 'open-ended' } })
})
