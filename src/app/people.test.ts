import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import { type DecisionId, parseId, type RecordId } from '../domain/ids.ts'
import type { PersonLine } from './types.ts'

const record = recordOfEachTest()
const { add } = record

const listed = async (
  search?: string,
  viewer: Viewer = localOwner,
): Promise<readonly PersonLine[]> =>
  (await record.app.people(viewer, search === undefined ? {} : { search })).items

const named = async (name: string): Promise<readonly RecordId[]> =>
  (await listed()).filter((person) => person.name === name).map(({ id }) => id)

const decide = (
  [left, right]: readonly (RecordId | undefined)[],
  verdict: 'same' | 'distinct' | 'unsure',
  reason = 'looked at both',
) => {
  if (!left || !right) throw new Error('There are no two such records.')
  return record.app.decideIdentity(localOwner, { left, right, verdict, reason })
}

const threeSources = async (): Promise<void> => {
  await add(
    'one.txt',
    'Lawyer Gulnara Ventova spoke in court. Timur Adilov was detained on 3 March 2021.',
  )
  await add('two.txt', 'Timur Adilov was sentenced to 5 years on 7 May 2021. His sister wept.')
  await add(
    'three.txt',
    'Тимур Адилов был задержан 3 марта 2021 года. Адвокат Гульнара Вентова молчала.',
  )
}

describe('who is who', () => {
  it('is nothing but names of single sources until somebody decides', async () => {
    await threeSources()
    expect(await named('Timur Adilov')).toHaveLength(2)
    expect((await listed()).every(({ records }) => records === 1)).toBe(true)
  })

  it('is found by any spelling in any script', async () => {
    await threeSources()
    for (const typed of ['Adilov', 'Адилов', 'timur adil'])
      expect((await listed(typed)).map(({ name }) => name).sort()).toEqual([
        'Timur Adilov',
        'Timur Adilov',
        'Тимур Адилов',
      ])
    expect(await listed('Zhukov')).toEqual([])
  })

  it('is proposed pair by pair, and never the same pair again once it is decided', async () => {
    await threeSources()
    const before = await record.app.likelyPairs(localOwner)
    expect(before.items.map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same'])
    const [first] = before.items
    orThrow(await decide([first?.left.id, first?.right.id], 'unsure'))
    const after = await record.app.likelyPairs(localOwner)
    const sides = ({ left, right }: { left: { id: string }; right: { id: string } }) =>
      [left.id, right.id].sort().join(' ')
    expect(after.items.map(sides)).not.toContain(first && sides(first))
  })

  it('is proposed as one where a source gives the other name, or both say the same profession', async () => {
    await add('list.txt', 'They took T. Besalov (T. Bessalov was freed later).')
    await add('court.txt', 'The lawyer Mr. E. Karimov spoke. Attorney D. Ospan was silent.')
    await add('press.txt', 'Attorney E. Karimov wept. The judge D. Ospan was silent.')
    const { items } = await record.app.likelyPairs(localOwner)
    const verdictOf = (a: string, b: string) =>
      items
        .filter(({ left, right }) => left.name === a && right.name === b)
        .map(({ verdict }) => verdict)
    expect(verdictOf('T. Besalov', 'T. Bessalov')).toEqual(['same'])
    expect(verdictOf('E. Karimov', 'E. Karimov')).toEqual(['same'])
    expect(verdictOf('D. Ospan', 'D. Ospan')).toEqual(['unsure'])
  })

  it('joins what was decided, under addresses that go on leading there', async () => {
    await threeSources()
    const [one, two] = await named('Timur Adilov')
    const id = orThrow(await decide([one, two], 'same', 'same court, same charge'))
    for (const address of [one, two]) {
      const person = address ? await record.app.person(localOwner, address) : null
      expect(person?.records).toBe(2)
      expect(person?.said.map(({ kind }) => kind)).toContain('status')
      expect(person?.decisions).toMatchObject([
        { id, verdict: 'same', by: 'owner', reason: 'same court, same charge', retracted: null },
      ])
      expect(person?.decisions[0]?.lines.length).toBeGreaterThan(0)
    }
  })

  it('is taken back without a trace in who is who, and with one in the history', async () => {
    await threeSources()
    const before = await listed()
    const [one, two] = await named('Timur Adilov')
    const decisionId = orThrow(await decide([one, two], 'same'))
    const preview = await record.app.previewRetraction(localOwner, decisionId)
    expect(preview?.before).toMatchObject([{ records: 2 }])
    expect(preview?.after).toHaveLength(2)
    const claims = preview?.before[0]?.claims ?? 0
    expect(claims).toBeGreaterThan(1)
    expect(preview?.after.reduce((sum, group) => sum + group.claims, 0)).toBe(claims)
    orThrow(
      await record.app.retractIdentity(localOwner, { decisionId, reason: 'two men of one name' }),
    )
    expect(await listed()).toEqual(before)
    const person = one ? await record.app.person(localOwner, one) : null
    expect(person?.decisions[0]?.retracted?.reason).toBe('two men of one name')
    expect(
      await record.app.retractIdentity(localOwner, { decisionId, reason: 'again' }),
    ).toMatchObject({
      failure: { kind: 'retracted-already' },
    })
  })

  it('refuses a merge across a standing “distinct”, with the path that forbids it', async () => {
    await threeSources()
    const [one, two] = await named('Timur Adilov')
    const [three] = await named('Тимур Адилов')
    orThrow(await decide([one, two], 'same'))
    orThrow(await decide([two, three], 'distinct', 'other year of birth'))
    expect(await decide([one, three], 'same')).toMatchObject({
      failure: {
        kind: 'kept-apart',
        path: [{ verdict: 'same' }, { verdict: 'distinct', reason: 'other year of birth' }],
      },
    })
    const { items } = await record.app.likelyPairs(localOwner)
    expect(items.filter(({ left }) => left.name.includes('Adilov'))).toEqual([])
  })

  it('needs a reason, two records and records that there are', async () => {
    await threeSources()
    const [one, two] = await named('Timur Adilov')
    expect(await decide([one, two], 'same', '  ')).toMatchObject({
      failure: { kind: 'reason-missing' },
    })
    expect(await decide([one, one], 'same')).toMatchObject({ failure: { kind: 'one-record' } })
    const lost = orThrow(parseId('record', `rec_${'0'.repeat(32)}`))
    expect(await decide([one, lost], 'same')).toMatchObject({
      failure: { kind: 'no-such-record', record: lost },
    })
    expect(await record.app.person(localOwner, lost)).toBeNull()
  })

  it('shows nobody what they may not see, and takes no decision from them', async () => {
    await threeSources()
    const [one, two] = await named('Timur Adilov')
    const decisionId = orThrow(await decide([one, two], 'same'))
    const stranger: Viewer = { ...localOwner, cases: [] }
    expect(await listed(undefined, stranger)).toEqual([])
    expect(one && (await record.app.person(stranger, one))).toBeNull()
    expect(await record.app.previewRetraction(stranger, decisionId)).toBeNull()
    expect(await record.app.retractIdentity(stranger, { decisionId, reason: 'no' })).toMatchObject({
      failure: { kind: 'no-such-decision' },
    })
  })

  it('doubts what two birth dates speak against', async () => {
    await add('a.txt', 'Timur Adilov (DOB 14.03.1992) was detained.')
    await add('b.txt', 'Timur Adilov (DOB 02.09.1975) was released.')
    const { items } = await record.app.likelyPairs(localOwner)
    expect(items[0]).toMatchObject({ verdict: 'unsure' })
    expect(items[0]?.lines.join(' ')).toContain('both cannot be right of one person')
  })

  it('never proposes “same” on a bare family name alone', async () => {
    await add('a.txt', 'Timur Adilov was detained.')
    await add('b.txt', 'Adilov was released on 3 May 2021.')
    const { items } = await record.app.likelyPairs(localOwner)
    expect(items.map(({ verdict }) => verdict)).toEqual(['unsure'])
  })

  it('proposes a short name as the fuller one that stands before it in the same source', async () => {
    await add('a.txt', 'Timur Adilov was detained. The guard hit Adilov.')
    const [pair] = (await record.app.likelyPairs(localOwner)).items
    expect(pair).toMatchObject({ verdict: 'same' })
    expect(pair?.lines.join(' ')).toContain('The fuller name stands before the shorter one')
  })
})

describe('any history of decisions', () => {
  const act = fc.oneof(
    fc.record({
      do: fc.constant('decide' as const),
      pair: fc.tuple(fc.nat(5), fc.nat(5)),
      verdict: fc.constantFrom('same' as const, 'distinct' as const, 'unsure' as const),
    }),
    fc.record({ do: fc.constant('retract' as const), nth: fc.nat(9) }),
  )

  it('loses no record and no mention, keeps apart what is distinct, and is rebuilt the same', async () => {
    await threeSources()
    await add('four.txt', 'Adilov Timur and Gulnara Ventova met in Lower Spring.')
    const ids = (await listed()).map(({ id }) => id)
    const mentions = (await listed()).reduce((sum, person) => sum + person.mentions, 0)
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
        const taken: DecisionId[] = []
        for (const one of acts) {
          if (one.do === 'decide') {
            const [left, right] = one.pair.map((n) => ids[n % ids.length])
            const done = await decide([left, right], one.verdict)
            if (done.ok) taken.push(done.value)
          } else {
            const decisionId = taken[one.nth]
            if (decisionId)
              await record.app.retractIdentity(localOwner, { decisionId, reason: 'again' })
          }
        }
        const people = await listed()
        expect(people.reduce((sum, person) => sum + person.records, 0)).toBe(ids.length)
        expect(people.reduce((sum, person) => sum + person.mentions, 0)).toBe(mentions)
        for (const id of ids) expect(await record.app.person(localOwner, id)).not.toBeNull()
        for (const decisionId of taken)
          await record.app.retractIdentity(localOwner, { decisionId, reason: 'all back' })
        expect((await listed()).map(({ id }) => id).sort()).toEqual([...ids].sort())
      }),
      { numRuns: 15 },
    )
    const rebuilt = await record.app.rebuild(localOwner, { check: true })
    expect(rebuilt).toMatchObject({ is: 'same', differing: [] })
  })
})
