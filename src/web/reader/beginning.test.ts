import { describe, expect, it } from 'vitest'
import { dateValue } from '../../domain/dates.ts'
import { orThrow } from '../../domain/failure.ts'
import { atLeast } from '../../domain/quantities.ts'
import type { Understood } from '../../server/answers.ts'
import { beginningOf } from './beginning.ts'

const nothing: Understood = { drafts: [], dates: [], counts: [], names: [] }
const day = orThrow(dateValue('2021-03-03', 'March 3, 2021'))
const eleven = atLeast(11, 'at least 11')

describe('what a new claim begins with', () => {
  it('is what a rule proposes of that kind, if one does', () => {
    const draft = {
      content: { kind: 'count', quantity: eleven, what: 'houses' },
      mode: 'alleged',
      time: { is: 'stated', value: day },
    }
    const read = { ...nothing, drafts: [{ kind: 'count' as const, draft }] }
    expect(beginningOf('count', 'w', read)).toMatchObject({
      content: draft.content,
      statement: { mode: 'alleged', time: draft.time },
    })
    expect(beginningOf('evidence', 'w', read).content).toEqual({ kind: 'evidence', said: 'w' })
  })

  it('is pieced together from the numbers, dates and names there are', () => {
    const read: Understood = {
      drafts: [],
      dates: [day],
      counts: [{ quantity: eleven, what: 'houses', population: null, affected: 'burned' }],
      names: [
        { of: 'place', written: 'Aksu' },
        { of: 'person', written: 'A. Example' },
      ],
    }
    expect(beginningOf('count', 'w', read)).toEqual({
      content: {
        kind: 'count',
        quantity: eleven,
        what: 'houses',
        population: { is: 'not-stated' },
        affected: { is: 'stated', value: 'burned' },
      },
      statement: {
        mode: 'asserted',
        originator: { is: 'not-stated' },
        time: { is: 'stated', value: day },
        places: [{ of: 'place', written: 'Aksu' }],
      },
    })
    expect(beginningOf('status', 'w', read).content).toMatchObject({
      who: { written: 'A. Example' },
    })
  })

  it('invents nothing where nothing was read', () => {
    const { content, statement } = beginningOf('count', 'some words', nothing)
    expect(content).not.toHaveProperty('quantity')
    expect(statement).toMatchObject({ time: { is: 'not-stated' }, places: [] })
  })
})
