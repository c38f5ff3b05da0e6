import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseOf, type Matrix } from './linear-algebra.ts'

const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)),
  )

const squares = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc.array(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n, maxLength: n }),
      { minLength: n, maxLength: n },
    ),
  )

test('a matrix times its inverse is one on the diagonal and nothing beside it', () => {
  fc.assert(
    fc.property(squares, (m) => {
      // Its own transpose times itself, and something on the diagonal: positive definite.
      const matrix = m.map((a, i) =>
        m.map((b, j) => a.reduce((s, x, k) => s + x * (b[k] ?? 0), i === j ? 1 : 0)),
      )
      const inverse = inverseOf(matrix)
      if (!inverse) throw new Error('no inverse')
      for (const [i, row] of product(matrix, inverse).entries())
        for (const [j, x] of row.entries()) expect(x).toBeCloseTo(i === j ? 1 : 0, 8)
    }),
  )
})

test('a matrix that is singular, not positive, or of no numbers has none', () => {
  expect(
    inverseOf([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull()
  expect(
    inverseOf([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull()
  expect(inverseOf([[-1]])).toBeNull()
  expect(inverseOf([[0]])).toBeNull()
  expect(inverseOf([[Number.NaN]])).toBeNull()
})

test('an inverse worked out by hand', () => {
  const inverse = inverseOf([
    [4, 1],
    [1, 3],
  ])
  expect(inverse?.flat().map((x) => Math.round(x * 11))).toEqual([3, -1, -1, 4])
})
