import { describe, expect, it } from 'vitest'
import { claimKinds } from '../domain/claim-content.ts'
import { findTerm, isTermId, labelOf, listNames, termIds, vocabulary } from './index.ts'

const terms = listNames.flatMap((list) =>
  termIds(list).map((id) => ({ list, id, term: findTerm(list, id) })),
)

describe('the vocabulary', () => {
  it('has a label in English and Russian and a definition for every term', () => {
    for (const { term } of terms) {
      expect(term?.labels.en).toMatch(/\S/)
      expect(term?.labels.ru).toMatch(/\p{Script=Cyrillic}/u)
      expect(term?.definition).toMatch(/\S.*\.$/)
    }
  })

  it('writes Kazakh labels in Cyrillic', () => {
    for (const { term } of terms)
      if (term?.labels.kk !== undefined)
        expect(term.labels.kk).toMatch(/^[\p{Script=Cyrillic} -]+$/u)
  })

  it('uses ids of lowercase words and hyphens', () => {
    for (const { id, term } of terms) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(term?.id).toBe(id)
    }
  })

  it('names every kind of claim', () => {
    expect(Object.keys(vocabulary['claim-kinds'])).toEqual([...claimKinds])
  })

  it('falls back to English, then to the id', () => {
    expect(labelOf('effects', 'killed', 'ru')).toBe('убиты')
    expect(labelOf('effects', 'threatened', 'kk')).toBe('threatened')
    expect(labelOf('effects', 'no-such-term')).toBe('no such term')
    expect(isTermId('effects', 'toString')).toBe(false)
  })
})
