import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  between,
  exactly,
  magnitude,
  moreThan,
  noneAtAll,
  type Quantity,
} from '../domain/quantities.ts'
import { reportValue } from './reading-report.ts'

const years = { unit: { of: 'duration', unit: 'years' } } as const

describe('a quantity in a reading report', () => {
  it.each<[Quantity, unknown]>([
    [exactly(7, 'seven'), 7],
    [noneAtAll('no'), 0],
    [moreThan(50, 'more than 50'), [51, null]],
    [atLeast(11, 'at least 11'), [11, null]],
    [between(10, 12, '10-12'), [10, 12]],
    [about(60, 'about 60'), 60],
    [magnitude('hundreds', 'Hundreds'), 'hundreds'],
    [exactly(1.5, '1,5 years', years), '1.5 years'],
    [moreThan(2.5, 'more than two and a half years', years), '>2.5 years'],
    [magnitude('several', 'several', years.unit), 'several'],
  ])('%o', (quantity, value) => {
    expect(reportValue(quantity)).toEqual(value)
  })
})
