import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  event,
  killed,
  openWorld,
  proposal,
  statement,
  type World,
} from '../../test/support/world.ts'
import { isId } from '../domain/ids.ts'
import { within } from '../reading/parts.ts'
import { readingWriter } from './propose.ts'
import { claimOf } from './proposed-claim.ts'
import { reviewClaim } from './review.ts'
import { stableJson } from './stable-json.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const body = 'A crowd came at night. 11 persons were killed.'

const claimRows = () =>
  world.store.read((db) => db.selectFrom('claim').selectAll().orderBy('seq').execute())

describe('proposing what a reading found', () => {
  it('proposes nothing twice and writes nothing when nothing is new', async () => {
    const text = await world.addText(body)
    const said = [
      proposal(text, 'A crowd came', statement(event('attack', 'came'))),
      proposal(text, '11 persons', statement(killed(11))),
    ]
    expect(await world.propose(text, said)).toEqual({ is: 'read', proposed: 2, withdrawn: 0 })
    const size = await world.store.ledger.size()
    expect(await world.propose(text, said)).toEqual({
      is: 'already-read',
      proposed: 0,
      withdrawn: 0,
    })
    expect(await world.store.ledger.size()).toBe(size)
  })

  it('by a newer reader proposes only what is new and leaves reviewed claims alone', async () => {
    const text = await world.addText(body)
    const first = proposal(text, '11 persons', statement(killed(11)))
    await world.propose(text, [first])
    const [before] = await claimRows()
    const claimId = claimOf(text, first).claim.id
    await world.store.write('me', (tx) =>
      reviewClaim(tx, 'me', { claimId, verdict: 'rejected', why: 'no' }, null),
    )
    const newer = { ...first, madeBy: { ...first.madeBy, version: 2 } }
    const other = proposal(text, 'A crowd came', statement(event('attack', 'came')))
    expect(await world.propose(text, [newer, other], '2')).toEqual({
      is: 'read',
      proposed: 1,
      withdrawn: 0,
    })
    const [after, ...rest] = await claimRows()
    expect(after).toMatchObject({ id: before?.id, state: 'rejected' })
    expect(rest).toHaveLength(1)
  })

  it('proposes the same of the same words under two rules once', async () => {
    const text = await world.addText(body)
    const first = proposal(text, '11 persons', statement(killed(11)))
    const again = { ...first, madeBy: { ...first.madeBy, rule: 'another-rule' } }
    expect(await world.propose(text, [first, again])).toMatchObject({ proposed: 1 })
  })

  it('writes a stretch that comes in parts as one, its names once', async () => {
    const text = await world.addText(body)
    const said = [
      proposal(text, 'A crowd came', statement(event('attack', 'came'))),
      proposal(text, '11 persons', statement(killed(11))),
    ]
    const reading = { ...NOTHING_READ, proposals: said }
    const before = await world.store.ledger.size()
    const written = await world.store.write('me', async (tx) => {
      const writer = readingWriter(tx, text, reading.readerVersion)
      for (const [start, end] of [
        [0, 20],
        [20, body.length],
      ] as const) {
        const part = { start, end }
        const endsStretch = end === body.length
        await writer.add({ ...part, reading: within(reading, part), endsStretch })
      }
      return writer.finish()
    })
    expect(written).toEqual({ is: 'read', proposed: 2, withdrawn: 0 })
    const kinds: string[] = []
    for await (const { seq, type } of world.store.ledger.entries())
      if (seq >= before) kinds.push(type)
    expect(kinds).toEqual(['claim.proposed/1', 'claim.proposed/1', 'names.found/1', 'text.read/2'])
  })

  it('pins each claim to its words', async () => {
    const text = await world.addText(body)
    await world.propose(text, [proposal(text, '11 persons', statement(killed(11)))])
    const [row] = await claimRows()
    expect(JSON.parse(row?.passages_json ?? '[]')).toMatchObject([
      { textId: text.textId, quote: { exact: '11 persons', prefix: 'A crowd came at night. ' } },
    ])
    expect(isId('claim', row?.id ?? '')).toBe(true)
  })
})

const NOTHING_READ = {
  readerVersion: '1',
  dates: [],
  counts: [],
  names: [],
  articles: [],
  proposals: [],
}

describe('stable JSON', () => {
  it('is JSON, the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = stableJson(value)
        expect(stableJson(JSON.parse(json))).toBe(json)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(stableJson({ b: 1, a: [{ d: 2, c: undefined }] })).toBe('{"a":[{"d":2}],"b":1}')
  })
})
