import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  event,
  extract,
  killed,
  openWorld,
  proposal,
  statement,
  type World,
  type WorldText,
} from '../../test/support/world.ts'
import type { ClaimId } from '../domain/ids.ts'
import { withdrawnPage } from '../projections/claims/withdrawn.ts'
import { allDigests } from '../projections/digest.ts'
import { rebuild } from '../projections/rebuild.ts'
import type { Proposal } from '../reading/marks.ts'
import { changeOf } from './propose.ts'
import { claimOf } from './proposed-claim.ts'
import { reviewClaim } from './review.ts'
import { undoReview } from './undo.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const body = 'A crowd came at night. 11 persons were killed. Later 12 persons were buried.'

const attack = (text: WorldText): Proposal =>
  proposal(text, 'A crowd came', statement(event('attack', 'came')))
const eleven = (text: WorldText): Proposal => proposal(text, '11 persons', statement(killed(11)))
const twelve = (text: WorldText): Proposal => proposal(text, '12 persons', statement(killed(12)))

const idOf = (text: WorldText, one: Proposal): ClaimId => claimOf(text, one).claim.id
const ids = (): Promise<string[]> =>
  world.read(async (db) =>
    (await db.selectFrom('claim').select('id').orderBy('start_at').execute()).map(({ id }) => id),
  )
const review = (claimId: ClaimId, verdict: 'accepted' | 'rejected') =>
  world.store.write('me', (tx) => reviewClaim(tx, 'me', { claimId, verdict, why: 'seen' }, null))
const withdrawn = () => world.read((db) => withdrawnPage(world.viewer, db))

describe('reading again with a newer version', () => {
  it('withdraws what nobody reviewed and it no longer makes, and keeps the rest by id', async () => {
    const text = await world.addText(body)
    await world.propose(text, [attack(text), eleven(text)])
    const newer = { ...attack(text), madeBy: { ...attack(text).madeBy, version: 2 } }
    expect(await world.propose(text, [newer, twelve(text)], '2')).toEqual({
      is: 'read',
      proposed: 1,
      withdrawn: 1,
    })
    expect(await ids()).toEqual([idOf(text, attack(text)), idOf(text, twelve(text))])
    expect((await withdrawn()).items).toMatchObject([
      { id: idOf(text, eleven(text)), words: '11 persons', readerVersion: '2' },
    ])
    const before = await world.store.read(allDigests)
    await rebuild(world.store)
    expect(await world.store.read(allDigests)).toEqual(before)
  })

  it.each(['accepted', 'rejected'] as const)('leaves what was %s alone', async (verdict) => {
    const text = await world.addText(body)
    await world.propose(text, [eleven(text)])
    await review(idOf(text, eleven(text)), verdict)
    expect(await world.propose(text, [], '2')).toMatchObject({ proposed: 0, withdrawn: 0 })
    expect(await ids()).toEqual([idOf(text, eleven(text))])
    expect(await world.propose(text, [eleven(text)], '3')).toMatchObject({ proposed: 0 })
  })

  it('leaves alone what was reviewed once, though the review was taken back', async () => {
    const text = await world.addText(body)
    await world.propose(text, [eleven(text)])
    const claimId = idOf(text, eleven(text))
    await review(claimId, 'rejected')
    await world.store.write('me', (tx) => undoReview(tx, { claimId }))
    expect(await world.propose(text, [], '2')).toMatchObject({ withdrawn: 0 })
    expect(await ids()).toEqual([claimId])
  })

  it('proposes nothing else of a kind at the words of an accepted claim; beside a rejected one it does', async () => {
    const text = await world.addText(body)
    await world.propose(text, [eleven(text), twelve(text)])
    await review(idOf(text, eleven(text)), 'accepted')
    await review(idOf(text, twelve(text)), 'rejected')
    const otherwise = (words: string, n: number): Proposal =>
      proposal(text, words, statement(killed(n), { mode: 'alleged' }))
    const answer = await world.propose(
      text,
      [otherwise('11 persons', 11), otherwise('12 persons', 12)],
      '2',
    )
    expect(answer).toMatchObject({ proposed: 1, withdrawn: 0 })
  })

  it('gives a proposal that comes back its old id, and withdraws it no longer', async () => {
    const text = await world.addText(body)
    await world.propose(text, [eleven(text)])
    await world.propose(text, [], '2')
    expect(await ids()).toEqual([])
    await world.propose(text, [eleven(text)], '3')
    expect(await ids()).toEqual([idOf(text, eleven(text))])
    expect((await withdrawn()).total).toBe(0)
  })

  it('knows proposals again after the text was extracted anew', async () => {
    const text = await world.addText(body)
    await world.propose(text, [eleven(text)])
    const [id] = await ids()
    const longer = `Preface. ${body}`
    const to = await extract(world.store, text.source, longer)
    const moved: WorldText = { ...text, textId: to, body: longer }
    const passages = claimOf(moved, eleven(moved)).claim.passages
    await world.store.write('me', (tx) =>
      tx.append('pins.refound/1', to, {
        from: text.textId,
        to,
        pins: [{ claimId: idOf(text, eleven(text)), passages, lost: [] }],
      }),
    )
    expect(await world.propose(moved, [eleven(moved)])).toMatchObject({ proposed: 0, withdrawn: 0 })
    expect(await ids()).toEqual([id])
  })

  it('shows before what it would change', async () => {
    const text = await world.addText(body)
    await world.propose(text, [attack(text), eleven(text)])
    const size = await world.store.ledger.size()
    const reading = {
      readerVersion: '2',
      dates: [],
      counts: [],
      names: [],
      articles: [],
      proposals: [attack(text), twelve(text)],
    }
    const change = await world.read((db) =>
      changeOf(db, text, { start: 0, end: body.length, reading }),
    )
    expect(change.added.map(({ id }) => id)).toEqual([idOf(text, twelve(text))])
    expect(change.withdrawn.map(({ id }) => id)).toEqual([idOf(text, eleven(text))])
    expect(change.kept.map(({ id }) => id)).toEqual([idOf(text, attack(text))])
    expect(await world.store.ledger.size()).toBe(size)
  })
})
