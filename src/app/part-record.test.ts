import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import type { DecisionId, RecordId } from '../domain/ids.ts'
import type { PersonLine, ShownPlace } from './types.ts'

const record = recordOfEachTest()

const TWO_MEN = `Timur Adilov (DOB 14.03.1992) was detained on 3 March 2021. Résumé of the day follows.

Another Timur Adilov (DOB 02.09.1975) was released on 7 May 2021.

The lawyer Gulnara Ventova spoke for Timur Adilov in court.`

const named = async (name = 'Timur Adilov'): Promise<readonly PersonLine[]> =>
  (await record.app.people(localOwner)).items.filter((person) => person.name === name)

const only = async (name?: string): Promise<RecordId> => {
  const [one, ...others] = await named(name)
  if (!one || others.length > 0) throw new Error('One record is expected.')
  return one.id
}

const placesOf = async (id: RecordId): Promise<readonly ShownPlace[]> =>
  (await record.app.placesOfRecord(localOwner, id)) ?? []

/** Says that the second of the places is another man's. */
const parted = async (reason = 'two dates of birth') => {
  const id = await only()
  const [, second] = await placesOf(id)
  if (!second) throw new Error('Two places are expected.')
  const request = { record: id, places: [second], reason }
  return { id, second, request, ...orThrow(await record.app.partRecord(localOwner, request)) }
}

const births = async (id: RecordId): Promise<readonly (string | null)[]> =>
  ((await record.app.person(localOwner, id))?.said ?? [])
    .filter(({ attribute }) => attribute === 'birth-date')
    .map(({ value }) => value)

const back = (decisionId: DecisionId, reason = 'it was one man') =>
  record.app.retractIdentity(localOwner, { decisionId, reason })

it('two of one name in one source become two records, and what is claimed follows its places', async () => {
  await record.add('list.txt', TWO_MEN)
  const before = await record.app.people(localOwner)
  const claims = (await record.app.person(localOwner, await only()))?.said.length
  const { id, record: other, second } = await parted()
  expect((await placesOf(id)).map(({ start }) => start)).not.toContain(second.start)
  expect((await placesOf(other)).map(({ start }) => start)).toEqual([second.start])
  expect(await births(id)).toEqual(['14.03.1992'])
  expect(await births(other)).toEqual(['02.09.1975'])
  const said = await Promise.all([id, other].map((one) => record.app.person(localOwner, one)))
  expect(said.reduce((sum, person) => sum + (person?.said.length ?? 0), 0)).toBe(claims)
  expect(said[1]?.shown).toMatchObject([{ partedFrom: id, doubtful: 0 }])
  expect((await record.app.people(localOwner)).total).toBe(before.total + 1)
  // Each can be decided about by itself, and nobody is asked whether the two are one.
  expect((await record.app.likelyPairs(localOwner)).items).toEqual([])
  const page = await record.app.person(localOwner, id)
  expect(page?.decisions).toMatchObject([
    { verdict: 'distinct', places: 1, left: id, right: other },
  ])
})

it('is taken back without a trace, with old addresses that lead on', async () => {
  await record.add('list.txt', TWO_MEN)
  const before = await record.app.people(localOwner)
  const page = await record.app.person(localOwner, await only())
  const { id, record: other, decisionId } = await parted()
  const preview = await record.app.previewRetraction(localOwner, decisionId)
  expect(preview?.before.map(({ mentions }) => mentions).sort()).toEqual([1, 2])
  expect(preview?.after).toMatchObject([{ records: 1, mentions: 3, claims: page?.said.length }])
  orThrow(await back(decisionId))
  expect(await record.app.people(localOwner)).toEqual(before)
  for (const address of [id, other]) {
    const now = await record.app.person(localOwner, address)
    expect({ ...now, decisions: [] }).toEqual({ ...page, decisions: [] })
  }
  expect(await record.app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
})

it('is shown before it is done, place by place and claim by claim', async () => {
  await record.add('list.txt', TWO_MEN)
  const id = await only()
  const [, second] = await placesOf(id)
  const people = await record.app.people(localOwner)
  const preview = orThrow(
    await record.app.previewParting(localOwner, { record: id, places: second ? [second] : [] }),
  )
  expect(preview.before).toMatchObject([{ records: 1, mentions: 3 }])
  expect(preview.after.map(({ mentions }) => mentions).sort()).toEqual([1, 2])
  const sum = preview.after.reduce((all, { claims }) => all + claims, 0)
  expect(sum).toBe(preview.before[0]?.claims)
  expect(await record.app.people(localOwner)).toEqual(people)
})

it('the same places parted again have the same record, whoever parts them', async () => {
  await record.add('list.txt', TWO_MEN)
  const first = await parted()
  orThrow(await back(first.decisionId))
  const again = await parted('seen in the court paper')
  expect(again.record).toBe(first.record)
  expect(await record.app.partRecord(localOwner, again.request)).toMatchObject({
    failure: { kind: 'already-decided' },
  })
})

it('needs a reason, places of the record, and some that stay', async () => {
  await record.add('list.txt', TWO_MEN)
  const id = await only()
  const places = await placesOf(id)
  const part = (some: readonly { start: number; end: number }[], reason = 'two men') =>
    record.app.partRecord(localOwner, { record: id, places: some, reason })
  expect(await part(places.slice(0, 1), ' ')).toMatchObject({ failure: { kind: 'reason-missing' } })
  for (const some of [[], places])
    expect(await part(some)).toMatchObject({ failure: { kind: 'nothing-to-part' } })
  expect(await part([{ start: 1, end: 3 }])).toMatchObject({ failure: { kind: 'no-such-place' } })
  const stranger: Viewer = { ...localOwner, cases: [] }
  expect(await record.app.placesOfRecord(stranger, id)).toBeNull()
  const request = { record: id, places: places.slice(0, 1), reason: 'two men' }
  expect(await record.app.partRecord(stranger, request)).toMatchObject({
    failure: { kind: 'no-such-record' },
  })
  const reader: Viewer = { ...localOwner, role: 'viewer' }
  expect(await record.app.partRecord(reader, request)).toMatchObject({
    failure: { kind: 'not-for-actor' },
  })
})

it('a third can be parted from one that was parted, and joined with it by a decision of its own', async () => {
  await record.add('list.txt', TWO_MEN)
  const id = await only()
  const [, second, third] = await placesOf(id)
  if (!second || !third) throw new Error('Three places are expected.')
  const part = (from: RecordId, places: readonly ShownPlace[]) =>
    record.app.partRecord(localOwner, { record: from, places, reason: 'another man' })
  const two = orThrow(await part(id, [second, third]))
  const three = orThrow(await part(two.record, [third]))
  for (const [who, places] of [
    [id, 1],
    [two.record, 1],
    [three.record, 1],
  ] as const)
    expect(await placesOf(who)).toHaveLength(places)
  const join = {
    left: two.record,
    right: three.record,
    verdict: 'same',
    reason: 'after all',
  } as const
  // The last decision on the two counts, as everywhere.
  orThrow(await record.app.decideIdentity(localOwner, join))
  expect((await named()).map(({ records }) => records).sort()).toEqual([1, 2])
})

it('outlives another extraction: places are found again by their words', async () => {
  await record.add('list.txt', TWO_MEN)
  const { id, record: other, second } = await parted()
  const [source] = await record.app.sources(localOwner)
  if (!source) throw new Error('A source is expected.')
  const said = { encoding: 'windows-1252' }
  const outcome = orThrow(await record.app.extractAgain(localOwner, source.id, said))
  expect(outcome.to).not.toBe(outcome.from)
  await record.app.readSources(localOwner)
  const [moved, ...more] = await placesOf(other)
  expect(more).toEqual([])
  expect(moved?.start).toBeGreaterThan(second.start)
  expect(await births(other)).toEqual(['02.09.1975'])
  expect(await births(id)).toEqual(['14.03.1992'])
  expect(await placesOf(id)).toHaveLength(2)
  expect(await record.app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
})

it('a record that was parted is proposed with those of other sources at once, and no more once it is none', async () => {
  await record.add('list.txt', TWO_MEN)
  await record.add('court.txt', 'Timur Adilov (DOB 02.09.1975) was released.')
  const proposed = async () =>
    (await record.app.likelyPairs(localOwner)).items
      .filter(({ within }) => within === null)
      .map(({ left, right, verdict }) => ({ sides: [left.id, right.id], verdict }))
  expect(await proposed()).toHaveLength(1)
  const id = (await named()).find(({ mentions }) => mentions === 3)?.id as RecordId
  const [, second] = await placesOf(id)
  const request = { record: id, places: second ? [second] : [], reason: 'two dates of birth' }
  const { record: other, decisionId } = orThrow(await record.app.partRecord(localOwner, request))
  const pairs = await proposed()
  expect(pairs).toHaveLength(2)
  const verdictOf = (one: RecordId) => pairs.find(({ sides }) => sides.includes(one))?.verdict
  expect([verdictOf(other), verdictOf(id)]).toEqual(['same', 'unsure'])
  orThrow(await back(decisionId))
  expect(await proposed()).toHaveLength(1)
})

it('claims that were reviewed in an older text follow their places in a newer one', async () => {
  await record.add('list.txt', TWO_MEN)
  const born = (await record.app.person(localOwner, await only()))?.said ?? []
  for (const { claimId, attribute } of born)
    if (attribute === 'birth-date')
      orThrow(await record.app.review(localOwner, { claimId, verdict: 'accepted', why: '' }))
  const [source] = await record.app.sources(localOwner)
  if (!source) throw new Error('A source is expected.')
  const said = { encoding: 'windows-1252' }
  orThrow(await record.app.extractAgain(localOwner, source.id, said))
  await record.app.readSources(localOwner)
  const { id, record: other } = await parted()
  expect(new Set(await births(id))).toEqual(new Set(['14.03.1992']))
  expect(new Set(await births(other))).toEqual(new Set(['02.09.1975']))
})

it('leaves with the first, as doubtful, what nobody looked at, until the parting is said again', async () => {
  // Read in a wrong encoding, the third place is another word, and nobody sees it.
  await record.add('list.txt', TWO_MEN.replace('for Timur Adilov in', 'for «Timur Adilov» in'))
  const [source] = await record.app.sources(localOwner)
  if (!source) throw new Error('A source is expected.')
  const extract = async (encoding: string) => {
    orThrow(await record.app.extractAgain(localOwner, source.id, { encoding }))
    await record.app.readSources(localOwner)
  }
  await extract('windows-1252')
  expect(await placesOf(await only())).toHaveLength(2)
  const { id, record: other, request } = await parted()
  await extract('utf-8')
  const shown = async () => (await record.app.person(localOwner, id))?.shown[0]
  expect(await shown()).toMatchObject({ mentions: 2, doubtful: 1 })
  expect((await placesOf(id)).map(({ isDoubtful }) => isDoubtful ?? false)).toEqual([false, true])
  const again = { ...request, places: await placesOf(other), reason: 'the lawyer’s is the first' }
  expect(orThrow(await record.app.partRecord(localOwner, again)).record).toBe(other)
  expect(await shown()).toMatchObject({ mentions: 2, doubtful: 0 })
  expect((await named()).length).toBe(2)
})

const act = fc.oneof(
  fc.record({
    is: fc.constant('part' as const),
    who: fc.nat(5),
    places: fc.uniqueArray(fc.nat(2), { minLength: 1 }),
  }),
  fc.record({
    is: fc.constant('decide' as const),
    pair: fc.tuple(fc.nat(5), fc.nat(5)),
    verdict: fc.constantFrom('same' as const, 'distinct' as const, 'unsure' as const),
  }),
  fc.record({ is: fc.constant('back' as const), nth: fc.nat(5) }),
)

it('no history of parting, deciding and taking back loses a place or a claim; all taken back is none', async () => {
  await record.add('list.txt', TWO_MEN)
  await record.add('other.txt', 'Timur Adilov was beaten. Gulnara Ventova saw Timur Adilov.')
  const { app } = record
  const before = await app.people(localOwner)
  const claimsNow = async (): Promise<ReadonlySet<string>> => {
    const { items } = await app.people(localOwner)
    const pages = await Promise.all(items.map(({ id }) => app.person(localOwner, id)))
    return new Set(pages.flatMap((page) => page?.said.map(({ claimId }) => claimId) ?? []))
  }
  const claims = await claimsNow()
  const mentionsOf = (all: readonly PersonLine[]) =>
    all.reduce((sum, { mentions }) => sum + mentions, 0)
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 7 }), async (acts) => {
      const taken: DecisionId[] = []
      const addresses = new Set<RecordId>()
      for (const one of acts) {
        const { items } = await app.people(localOwner)
        const whose = (n: number) => items[n % items.length]?.id as RecordId
        for (const { id } of items) addresses.add(id)
        if (one.is === 'part') {
          const places = await placesOf(whose(one.who))
          const some = one.places.flatMap((n) => places[n] ?? [])
          const request = { record: whose(one.who), places: some, reason: 'another' }
          const done = await app.partRecord(localOwner, request)
          if (done.ok) taken.push(done.value.decisionId)
        }
        if (one.is === 'decide') {
          const [left, right] = [whose(one.pair[0]), whose(one.pair[1])]
          const request = { left, right, verdict: one.verdict, reason: 'looked' }
          const done = await app.decideIdentity(localOwner, request)
          if (done.ok) taken.push(done.value)
        }
        const nth = one.is === 'back' ? taken[one.nth] : undefined
        if (nth) await back(nth)
        expect(mentionsOf((await app.people(localOwner)).items)).toBe(mentionsOf(before.items))
      }
      expect(await claimsNow()).toEqual(claims)
      const now = await app.people(localOwner)
      const whole = now.items.find(({ mentions }) => mentions > 1)
      const [place] = whole ? await placesOf(whole.id) : []
      if (whole && place) {
        const request = { record: whole.id, places: [place], reason: 'another' }
        const done = await app.partRecord(localOwner, request)
        if (done.ok) orThrow(await back(done.value.decisionId))
        expect(await app.people(localOwner)).toEqual(now)
      }
      for (const id of addresses) expect(await app.person(localOwner, id)).not.toBeNull()
      for (const id of taken) await back(id)
      expect(await app.people(localOwner)).toEqual(before)
      for (const id of addresses) expect(await app.person(localOwner, id)).not.toBeNull()
    }),
    { numRuns: 40 },
  )
  expect(await app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
}, 120_000)
