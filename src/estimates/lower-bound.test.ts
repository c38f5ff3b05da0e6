import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kosovo, spinaBifida } from '../../scripts/eval-estimates/tables.ts'
import { type CaptureTable, frequenciesOf, patternsOf } from './capture-table.ts'
import { chao } from './chao.ts'
import { isEstimate } from './estimate.ts'
import { lowerBound } from './lower-bound.ts'

interface Kind {
  readonly share: number
  /** Added to the log odds of every list. */
  readonly ease: number
}

/** What lists would show of a million persons, exactly, of kinds that are listed with more or less ease. */
const expectedTable = (odds: readonly number[], kinds: readonly Kind[]): CaptureTable => {
  const lists = odds.map((_, i) => String.fromCharCode(65 + i))
  const counts = new Map<number, number>()
  for (const pattern of patternsOf({ lists, counts })) {
    const of = ({ share, ease }: Kind) =>
      odds.reduce((chance, odd, i) => {
        const p = (odd * Math.exp(ease)) / (1 + odd * Math.exp(ease))
        return chance * (pattern & (1 << i) ? p : 1 - p)
      }, share * POPULATION)
    counts.set(
      pattern,
      kinds.reduce((sum, kind) => sum + of(kind), 0),
    )
  }
  return { lists, counts }
}

const POPULATION = 1_000_000
const allAlike: readonly Kind[] = [{ share: 1, ease: 0 }]

const boundOf = (table: CaptureTable): number => {
  const made = lowerBound(table)
  if (!isEstimate(made)) throw new Error(made.why.kind)
  expect(made.bound).toBe('lower')
  return made.total
}

const someOdds = fc
  .integer({ min: 3, max: 5 })
  .chain((n) =>
    fc.array(fc.double({ min: 0.05, max: 1.5, noNaN: true }), { minLength: n, maxLength: n }),
  )

test('if lists are independent and persons alike, the bound is exactly how many there are', () => {
  fc.assert(
    fc.property(someOdds, (odds) => {
      expect(boundOf(expectedTable(odds, allAlike)) / POPULATION).toBeCloseTo(1, 4)
    }),
    { numRuns: 40 },
  )
})

test('if persons differ, there are never fewer than the bound', () => {
  const kinds = fc
    .tuple(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
    )
    .map(([share, ease]): Kind[] => [
      { share, ease: 0 },
      { share: 1 - share, ease },
    ])
  fc.assert(
    fc.property(someOdds, kinds, (odds, some) => {
      expect(boundOf(expectedTable(odds, some))).toBeLessThanOrEqual(POPULATION * 1.000_001)
    }),
    { numRuns: 60 },
  )
})

test('Chao’s formula for captures is above the truth over lists, which is why it is not printed', () => {
  const three = chao(frequenciesOf(expectedTable([0.2, 0.2, 0.2], allAlike)))
  const four = chao(frequenciesOf(expectedTable([1, 0.2, 0.1, 0.1], allAlike)))
  expect(three?.total).toBeGreaterThan(POPULATION)
  expect(four?.total).toBeGreaterThan(POPULATION)
})

test('where two lists avoid each other there is no bound, and it is said which', () => {
  expect(lowerBound(spinaBifida)).toMatchObject({
    why: { kind: 'lists-avoid-each-other', pairs: [['second', 'third']] },
  })
})

test('of the Kosovo lists, at least so many were killed as its interval begins with', () => {
  const made = lowerBound(kosovo)
  if (!isEstimate(made)) throw new Error(made.why.kind)
  expect(Math.round(made.low)).toBe(8193)
  expect(made.low).toBeLessThan(chao(frequenciesOf(kosovo))?.total ?? 0)
})

test('lists of which nobody stands on three still have a bound', () => {
  const table: CaptureTable = {
    lists: ['A', 'B', 'C'],
    counts: new Map([
      [1, 30],
      [2, 30],
      [4, 30],
      [3, 4],
      [5, 4],
      [6, 4],
    ]),
  }
  expect(lowerBound(table)).toMatchObject({ bound: 'lower' })
})
