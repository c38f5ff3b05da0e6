import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  magnitude,
  moreThan,
  noneAtAll,
} from '../../domain/quantities.ts'
import { quantityMeaning } from './quantity-meaning.ts'

describe('what a quantity means', () => {
  it.each([
    [exactly(11, 'eleven'), '11'],
    [atLeast(11, 'at least 11'), '11 or more'],
    [moreThan(50, 'over 50'), 'more than 50, so 51 or more'],
    [moreThan(2.5, '> 2.5', { unit: { of: 'duration', unit: 'years' } }), 'more than 2.5'],
    [atMost(20, 'up to 20'), '20 or fewer'],
    [between(10, 12, '10-12'), '10 to 12'],
    [about(100, 'about 100'), '90 to 110, by Daftar’s convention for such words'],
    [noneAtAll('nobody'), 'none at all (0)'],
  ])('%o: %s', (quantity, words) => {
    expect(quantityMeaning(quantity)).toBe(words)
  })

  it('says that the bounds of vague words are a convention', () => {
    expect(quantityMeaning(magnitude('hundreds', 'hundreds'))).toContain('convention')
  })
})
