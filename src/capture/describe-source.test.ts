import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { dateValue } from '../domain/dates.ts'
import { orThrow } from '../domain/failure.ts'
import { newId, type SourceId } from '../domain/ids.ts'
import type { SourceDescription } from '../domain/source.ts'
import { notStated, stated, withheld } from '../domain/stated.ts'
import { project } from '../projections/project.ts'
import { openMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { mergeDescriptions } from './describe.ts'
import { describeFrom } from './describe-from.ts'
import { describeSource } from './describe-source.ts'

let store: Store
let sourceId: SourceId

beforeEach(async () => {
  store = await openMemoryStore()
  store.setProjector(project)
  const { ref, sha256 } = await store.blobs.put(Buffer.from('words'))
  sourceId = newId('source')
  const captureId = newId('capture')
  const { description } = mergeDescriptions([
    describeFrom({ title: 'A title' }, 'a test').suggestions,
  ])
  await store.write('x', (tx) =>
    tx.append('source.added/1', sourceId, {
      source: {
        id: sourceId,
        caseId: newId('case'),
        description,
        captureId,
        sensitivity: 'restricted',
        consent: 'internal',
      },
      capture: {
        id: captureId,
        sourceId,
        sha256,
        size: 5,
        fileName: 'a.txt',
        mediaType: 'text/plain',
        blob: ref,
        receivedAt: '2024-01-01T00:00:00.000Z',
        receivedBy: 'owner',
        receivedFrom: notStated,
      },
    }),
  )
})

afterEach(() => store.close())

const described = async (): Promise<SourceDescription> => {
  const row = await store.read((db) =>
    db.selectFrom('source').select('description_json').executeTakeFirstOrThrow(),
  )
  return JSON.parse(row.description_json)
}

describe('describing a source', () => {
  it('changes what is given, keeps the rest, and says who gave the date', async () => {
    const date = orThrow(dateValue('2020-05~', 'May 2020'))
    const result = await describeSource(store, localOwner, sourceId, {
      author: withheld,
      date: stated(date),
    })
    expect(result).toEqual({ ok: true, value: sourceId })
    expect(await described()).toMatchObject({
      title: stated('A title'),
      author: withheld,
      date: stated(date),
      dateBasis: stated('given by owner'),
    })
  })

  it('writes nothing when it says nothing new, and has no basis for a date that is taken away', async () => {
    const date = stated(orThrow(dateValue('2021-02-08', '2021-02-08')))
    await describeSource(store, localOwner, sourceId, { date })
    const size = await store.ledger.size()
    const same = { date, title: stated('A title') }
    expect((await describeSource(store, localOwner, sourceId, same)).ok).toBe(true)
    expect((await describeSource(store, localOwner, sourceId, {})).ok).toBe(true)
    expect(await store.ledger.size()).toBe(size)
    await describeSource(store, localOwner, sourceId, { date: notStated })
    expect(await described()).toMatchObject({ date: notStated, dateBasis: notStated })
  })

  it('is for who may write there; to others there is no such source', async () => {
    const other = { ...localOwner, cases: [newId('case')] }
    const given = { title: stated('Another') }
    for (const [by, id] of [
      [other, sourceId],
      [{ ...localOwner, role: 'viewer' as const }, sourceId],
      [localOwner, newId('source')],
    ] as const) {
      expect(await describeSource(store, by, id, given)).toEqual({
        ok: false,
        failure: { kind: 'no-such-source', sourceId: id },
      })
    }
    expect((await described()).title).toEqual(stated('A title'))
  })
})

describe('values in a sidecar', () => {
  it('that cannot be read are named, not guessed', () => {
    const { suggestions, problems } = describeFrom(
      { date: '8 February', language: 'Klingon', kind: 'gossip', title: ['a'], author: 12 },
      'sources.json',
    )
    expect(Object.keys(suggestions)).toEqual(['author'])
    expect(problems).toHaveLength(4)
    for (const problem of problems) expect(problem).toMatch(/in the sources\.json is not/)
  })

  it.each(['2021-02-08', '2022-08-15/..', '2020-05-13~', '../2020', '2020-02-07/2020-02-08'])(
    'can be the date %s',
    (date) => {
      const { suggestions, problems } = describeFrom({ date, date_basis: 'stated' }, 'sources.json')
      expect(problems).toEqual([])
      expect(suggestions.date).toMatchObject({ basis: 'stated', value: { value: { edtf: date } } })
    },
  )
})
