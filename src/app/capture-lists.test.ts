import { describe, expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import type { RecordId } from '../domain/ids.ts'
import { estimateFromLists } from '../estimates/linkages.ts'
import type { CaptureLists } from './types.ts'

const record = recordOfEachTest()
const { add } = record

const lists = async (
  given: Readonly<Record<string, readonly number[]>>,
  terms: readonly string[] | 'everybody' = ['killed'],
  reviewed = false,
): Promise<CaptureLists> => {
  const sources = await record.app.sources(localOwner)
  return record.app.captureLists(localOwner, {
    lists: Object.entries(given).map(([name, numbers]) => ({
      name,
      sources: sources.flatMap(({ id, number }) => (numbers.includes(number) ? [id] : [])),
    })),
    terms,
    reviewed,
  })
}

const namesOn = ({ persons }: CaptureLists, list: string): readonly string[] =>
  persons.filter((person) => person.list === list).map(({ name }) => name)

const keys = ({ persons }: CaptureLists, key: 'person' | 'loosely'): number =>
  new Set(persons.map((person) => person[key])).size

const three = async (): Promise<void> => {
  await add(
    'hospital.txt',
    'Timur Adilov was killed on 7 February 2021. Adilov was 40. Aset Ramazanov was killed. Dr. Gulnara Ventova signed.',
  )
  await add('families.txt', 'Timur Adilov was killed by a bullet. Damir Salimov was wounded.')
  await add(
    'court.txt',
    'The court named Timur Adylov, who was killed. Judge Oleg Petrenko presided.',
  )
}

describe('lists of persons for estimates', () => {
  it('name those of whom their sources say so, and no bare family name again', async () => {
    await three()
    const made = await lists({ hospital: [1], families: [2], court: [3] })
    expect(namesOn(made, 'hospital')).toEqual(['Aset Ramazanov', 'Timur Adilov'])
    expect(namesOn(made, 'families')).toEqual(['Timur Adilov'])
    expect(namesOn(made, 'court')).toEqual(['Timur Adylov'])
    const all = await lists({ hospital: [1] }, 'everybody')
    expect(namesOn(all, 'hospital')).toContain('Gulnara Ventova')
    expect(namesOn(all, 'hospital')).not.toContain('Adilov')
  })

  it('join under the strict linkage only what was decided, and likely pairs under the loose one', async () => {
    await three()
    const before = await lists({ hospital: [1], families: [2], court: [3] })
    expect([keys(before, 'person'), keys(before, 'loosely')]).toEqual([4, 2])
    expect(before.undecided).toBeGreaterThanOrEqual(2)
    const [a, b] = before.persons.filter(({ name }) => name === 'Timur Adilov')
    const decide = (left: RecordId, right: RecordId, verdict: 'same' | 'distinct') =>
      record.app.decideIdentity(localOwner, { left, right, verdict, reason: 'looked at both' })
    if (!a || !b) throw new Error('There are no two of the name.')
    orThrow(await decide(a.person, b.person, 'distinct'))
    const apart = await lists({ hospital: [1], families: [2], court: [3] })
    expect(keys(apart, 'person')).toBe(4)
    expect(
      new Set(
        [a, b].map(
          ({ name, list }) =>
            apart.persons.find((p) => p.name === name && p.list === list)?.loosely,
        ),
      ).size,
    ).toBe(2)
  })

  it('count one claim only when somebody has looked at it, if asked so', async () => {
    await three()
    const made = await lists({ hospital: [1] }, ['killed'], true)
    expect(made.persons).toEqual([])
  })

  it('tell of a list that has its text from another, which an estimate takes for one', async () => {
    const words =
      'Timur Adilov was killed in the street on 7 February 2021, his neighbours told us. Aset Ramazanov was killed beside the school on the same night, they said.'
    await add('one.txt', words)
    await add('two.txt', `From another paper.\n${words}`)
    const made = await lists({ first: [1], second: [2] })
    expect(made.copies).toEqual([{ list: 'second', origin: 'first' }])
    const asLists = ['first', 'second'].map((name) => ({
      name,
      members: made.persons.filter(({ list }) => list === name).map(({ loosely }) => loosely),
      origins: name === 'second' ? ['first'] : [],
    }))
    expect(orThrow(estimateFromLists(asLists)).joined).toEqual([['first', 'second']])
  })
})
