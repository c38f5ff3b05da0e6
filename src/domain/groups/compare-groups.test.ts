import { describe, expect, it } from 'vitest'
import { compareGroups } from './compare-groups.ts'
import { explainGroup } from './explain-groups.ts'
import type { PeopleEntry } from './people-entry.ts'
import { peoplesOf } from './peoples.ts'

const entry = (id: string, more: Partial<PeopleEntry>): PeopleEntry => ({
  id,
  of: 'people',
  label: id,
  en: [],
  ru: [],
  turkic: [],
  near: [],
  ...more,
})

const peoples = peoplesOf([
  entry('Dungans', { en: ['dungan'], ru: ['дунган'], turkic: ['дүнген'], near: ['Hui'] }),
  entry('Hui', { en: ['hui'] }),
  entry('Kazakhs', { en: ['kazakh', 'kazak'], ru: ['казах', 'казашк', 'казак'] }),
  entry('Cossacks', { en: ['cossack', 'kazak'], ru: ['казак'] }),
  entry('citizens of Kazakhstan', { of: 'citizens', en: ['kazakhstani'], ru: ['казахстан'] }),
  entry('Turks', { en: ['turk', 'turkish'], ru: ['турок', 'турк'] }),
  entry('Turkmens', { en: ['turkmen'], ru: ['туркмен'] }),
])

const verdict = (a: string, b: string) => compareGroups(a, b, peoples).verdict
const said = (a: string, b: string) => compareGroups(a, b, peoples).why.map(explainGroup)

describe('names of groups', () => {
  it('are one people in any language, number and case', () => {
    for (const [a, b] of [
      ['Dungans', 'Dungan'],
      ['the Dungans', 'дунган'],
      ['Dungans', 'дунганами'],
      ['дунгане', 'дунганка'],
      ['ethnic Dungans', 'дүнгендерге'],
      ['Kazakhs', 'казашки'],
      ['Turks', 'турками'],
    ] as const)
      expect([a, b, verdict(a, b)]).toEqual([a, b, 'same'])
  })

  it('are none of those that sound alike, nor citizens of the state called after them', () => {
    for (const [a, b] of [
      ['Turks', 'Turkmens'],
      ['турок', 'туркмен'],
      ['Kazakhs', 'Kazakhstanis'],
      ['казахов', 'казахстанцев'],
      ['Dungans', 'Turks'],
    ] as const)
      expect([a, b, verdict(a, b)]).toEqual([a, b, 'distinct'])
    expect(said('Kazakhs', 'Kazakhstanis')[0]).toContain('citizens of a state are not the people')
  })

  it('are left to a person where a word is of two peoples, or people differ about who belongs', () => {
    expect(verdict('казаков', 'Kazakhs')).toBe('unsure')
    expect(said('казаков', 'Kazakhs')).toEqual([
      'the one may be Kazakhs or Cossacks, the other Kazakhs',
    ])
    expect(verdict('Hui', 'Dungans')).toBe('unsure')
  })

  it('that nobody knows are compared by sound', () => {
    expect(verdict('Zabors', 'Zabor')).toBe('same')
    expect(verdict('Zaborians', 'Zaborjans')).not.toBe('distinct')
    expect(verdict('Zabors', 'Dungans')).toBe('distinct')
    expect(verdict('Avo', 'Ava')).toBe('distinct')
  })
})
