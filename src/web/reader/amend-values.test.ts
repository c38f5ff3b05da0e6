import { describe, expect, it } from 'vitest'
import { atLeast, between, exactly, vaguely } from '../../domain/quantities.ts'
import { contentFields } from './amend-fields.ts'
import { draftFrom, formOf, type Parts, quantityText } from './amend-values.ts'

const count: Parts = {
  kind: 'count',
  quantity: exactly(10, 'ten'),
  what: 'persons',
  population: { is: 'not-stated' },
  affected: { is: 'stated', value: 'killed' },
}

describe('amending a claim by a form', () => {
  it('shows quantities in the short form a person would write', () => {
    expect(quantityText(atLeast(11, 'no fewer than eleven'))).toBe('at least 11')
    expect(quantityText(between(12, 10, 'ten to twelve'))).toBe('10-12')
    expect(quantityText(vaguely(200, 999, 'hundreds'))).toBe('hundreds')
  })

  it('sends the very values there were where nobody changed anything', () => {
    const form = formOf(contentFields.count, count)
    const draft = draftFrom(contentFields.count, form, count)
    expect(draft).toEqual(count)
    expect(draft.quantity).toBe(count.quantity)
    expect(draft.affected).toBe(count.affected)
  })

  it('sends what was changed, and the four absences as themselves', () => {
    const form = {
      ...formOf(contentFields.count, count),
      quantity: { text: 'at least 11', is: 'stated' as const },
      population: { text: 'Dungans', is: 'stated' as const },
      affected: { text: '', is: 'withheld' as const },
    }
    expect(draftFrom(contentFields.count, form, count)).toEqual({
      ...count,
      quantity: 'at least 11',
      population: { is: 'stated', value: 'Dungans' },
      affected: { is: 'withheld' },
    })
  })

  it('keeps the place of a name that stays in a list', () => {
    const victim = { of: 'person', written: 'A. Example', start: 5, end: 15 }
    const violation: Parts = { kind: 'violation', victims: [victim] }
    const fields = contentFields.violation
    const form = {
      ...formOf(fields, violation),
      victims: { text: 'A. Example\nB. Other', is: 'stated' as const },
    }
    const draft = draftFrom(fields, form, violation)
    expect(draft.victims).toEqual([victim, 'B. Other'])
  })

  it('takes an emptied field that may be absent for not stated', () => {
    const form = {
      ...formOf(contentFields.count, count),
      affected: { text: ' ', is: 'stated' as const },
    }
    expect(draftFrom(contentFields.count, form, count).affected).toEqual({ is: 'not-stated' })
  })

  it('sends what the rules understood where the words are no form of their own', () => {
    const meant = atLeast(11, 'no fewer than eleven')
    const form = {
      ...formOf(contentFields.count, count),
      quantity: { text: 'no fewer than eleven', is: 'stated' as const, meant },
    }
    expect(draftFrom(contentFields.count, form, count).quantity).toBe(meant)
  })
})
