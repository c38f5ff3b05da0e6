import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  atMost,
  between,
  compatible,
  contradicts,
  equalQuantities,
  exactly,
  lessThan,
  type Magnitude,
  magnitude,
  moreThan,
  noneAtAll,
  orderOfMagnitude,
  type Quantity,
  sumOf,
  type Unit,
  VAGUE_MAGNITUDES,
} from './quantities.ts'

const years: Unit = { of: 'duration', unit: 'years' }
const months: Unit = { of: 'duration', unit: 'months' }
const count = fc.integer({ min: 0, max: 1_000_000 })
const magnitudes = Object.keys(VAGUE_MAGNITUDES) as Magnitude[]

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  count.map((n) => exactly(n, `${n}`)),
  count.map((n) => atLeast(n, `at least ${n}`)),
  count.map((n) => moreThan(n, `more than ${n}`)),
  count.map((n) => atMost(n, `up to ${n}`)),
  count.map((n) => about(n, `about ${n}`)),
  fc.tuple(count, count).map(([a, b]) => between(a, b, `${a}-${b}`)),
  fc.constantFrom(...magnitudes).map((m) => magnitude(m, m)),
  fc.constant(noneAtAll('none')),
)

/** The oracle: does this whole number fit the words, by the bounds alone? */
const fits = (n: number, q: Quantity): boolean =>
  (q.low === null || n >= q.low) && (q.high === null || n <= q.high)

const sum = (...parts: Quantity[]): Quantity => {
  const added = sumOf(parts)
  if (!added.ok) throw new Error(added.failure.kind)
  return added.value
}

describe('a quantity', () => {
  it('has its bounds in order', () => {
    fc.assert(
      fc.property(quantity, (q) => {
        if (q.low !== null && q.high !== null) expect(q.low).toBeLessThanOrEqual(q.high)
      }),
    )
  })

  it('counts whole things past "more than", and measures up to it', () => {
    expect(moreThan(50, 'more than 50')).toMatchObject({ low: 51, high: null })
    expect(lessThan(50, 'fewer than 50')).toMatchObject({ low: null, high: 49 })
    expect(moreThan(2.5, 'more than 2,5 years', { unit: years })).toMatchObject({ low: 2.5 })
  })

  it('puts a range in order whichever way it stands', () => {
    expect(between(12, 10, '12-10')).toMatchObject({ low: 10, high: 12 })
  })

  it('says when its bounds are a convention', () => {
    expect(magnitude('hundreds', 'hundreds')).toMatchObject({ low: 100, high: 999, vague: true })
    expect(about(100, 'about 100')).toMatchObject({ low: 90, high: 110, vague: true })
    expect(exactly(7, 'seven').vague).toBe(false)
  })
})

describe('comparing', () => {
  it('is the same both ways, and never both compatible and contradictory', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a))
        expect(compatible(a, b)).toBe(!contradicts(a, b))
        expect(equalQuantities(a, b)).toBe(equalQuantities(b, a))
        if (equalQuantities(a, b)) expect(compatible(a, b)).toBe(true)
      }),
    )
  })

  it('finds compatible what one number fits', () => {
    fc.assert(
      fc.property(quantity, quantity, count, (a, b, n) => {
        if (fits(n, a) && fits(n, b)) expect(compatible(a, b)).toBe(true)
      }),
    )
  })

  it('sets hundreds against thousands, and many against nothing', () => {
    expect(
      contradicts(magnitude('hundreds', 'hundreds'), magnitude('thousands', 'thousands')),
    ).toBe(true)
    expect(contradicts(magnitude('many', 'many'), exactly(5_000, '5000'))).toBe(false)
    expect(contradicts(exactly(11, '11'), atLeast(11, 'at least 11'))).toBe(false)
    expect(contradicts(exactly(10, 'ten'), atLeast(11, 'at least 11'))).toBe(true)
    expect(contradicts(noneAtAll('not a single'), atLeast(1, 'at least one'))).toBe(true)
  })

  it('knows years from months and not from people', () => {
    const year = exactly(1, 'a year', { unit: years })
    expect(equalQuantities(year, exactly(12, '12 months', { unit: months }))).toBe(true)
    expect(compatible(year, exactly(1, 'one'))).toBe(false)
    expect(contradicts(year, exactly(2, 'two'))).toBe(false)
  })

  it('excludes the bound of a measured "more than"', () => {
    const more = moreThan(2.5, 'more than 2.5 years', { unit: years })
    expect(contradicts(more, exactly(2.5, '2.5 years', { unit: years }))).toBe(true)
    expect(compatible(more, exactly(2.6, '2.6 years', { unit: years }))).toBe(true)
  })

  it('tells the order of magnitude', () => {
    expect(orderOfMagnitude(exactly(1000, '1000'))).toBe(3)
    expect(orderOfMagnitude(magnitude('several-hundred', 'several hundred'))).toBe(2)
    expect(orderOfMagnitude(noneAtAll('none'))).toBeNull()
  })
})

describe('adding up', () => {
  it('adds exact numbers exactly', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1 }), (ns) => {
        const total = ns.reduce((a, b) => a + b, 0)
        expect(sum(...ns.map((n) => exactly(n, `${n}`)))).toMatchObject({ low: total, high: total })
      }),
    )
  })

  it('fits every total of numbers that fit its parts', () => {
    fc.assert(
      fc.property(quantity, quantity, count, count, (a, b, x, y) => {
        if (fits(x, a) && fits(y, b)) expect(fits(x + y, sum(a, b))).toBe(true)
      }),
    )
  })

  it('keeps a missing bound missing', () => {
    expect(sum(exactly(3, '3'), atLeast(44, 'at least 44'))).toMatchObject({
      kind: 'at-least',
      low: 47,
      high: null,
    })
  })

  it('refuses to add people to years', () => {
    expect(sumOf([exactly(3, '3'), exactly(2, '2 years', { unit: years })]).ok).toBe(false)
  })
})
