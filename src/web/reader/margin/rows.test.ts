import { describe, expect, it } from 'vitest'
import { rowsBetween, rowsOf } from './rows.ts'

const at = (claimId: string, middle: number) => ({ claimId, middle })

describe('the margin', () => {
  it('has one row for each line, whatever the order claims come in', () => {
    const rows = rowsOf([at('c', 71), at('a', 10), at('b', 12), at('d', 40)])
    expect(rows.map(({ claimIds }) => claimIds)).toEqual([['a', 'b'], ['d'], ['c']])
  })

  it('draws what can be seen', () => {
    const rows = rowsOf(Array.from({ length: 5_000 }, (_, i) => at(String(i), i * 30)))
    const seen = rowsBetween(rows, 300, 360)
    expect(seen.map(({ claimIds }) => claimIds)).toEqual([['10'], ['11']])
    expect(rowsBetween(rows, -100, 0)).toEqual([])
    expect(rowsBetween([], 0, 100)).toEqual([])
  })
})
