import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  event,
  extract,
  killed,
  openWorld,
  proposal,
  statement,
  type World,
} from '../../test/support/world.ts'
import { reviewClaim } from '../claims/review.ts'
import { undoReview } from '../claims/undo.ts'
import { writeClaim } from '../claims/write-claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import { allDigests } from './digest.ts'
import { checkRebuild, rebuild } from './rebuild.ts'

let world: World | undefined
afterEach(() => world?.store.close())

const body =
  'On 7 February 2020 there was an attack. 11 persons were killed.\n\nNobody was charged.'

/** What a person or a reader may do next. `which` picks among the claims there are. */
const act = fc.oneof(
  fc.record({ do: fc.constant('propose' as const), n: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('write' as const), n: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    do: fc.constant('review' as const),
    which: fc.nat(20),
    verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'amended' as const),
    n: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('extract' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

const play = async ({ store, addText, propose }: World, acts: readonly Act[]): Promise<void> => {
  const text = await addText(body, { title: 'First', date: '2020-02' })
  const claims = async (): Promise<ClaimId[]> =>
    (await store.read((db) => db.selectFrom('claim').select('id').orderBy('seq').execute())).map(
      ({ id }) => id as ClaimId,
    )
  for (const one of acts) {
    const ids = await claims()
    const claimId = 'which' in one ? ids[one.which % Math.max(1, ids.length)] : undefined
    if (one.do === 'propose') {
      const said = [
        statement(event('attack', 'there was an attack'), { on: '2020-02-07' }),
        statement(killed(11)),
        statement(killed(one.n)),
      ]
      await propose(
        text,
        said.map((s) => proposal(text, '11 persons', s)),
        String(one.n % 2),
      )
    } else if (one.do === 'write') {
      const content = { kind: 'count', quantity: one.n, what: 'persons' } as const
      await store.write('me', (tx) =>
        writeClaim(tx, 'me', { textId: text.textId, quote: 'an attack', content }, text),
      )
    } else if (one.do === 'extract') {
      await extract(store, text.source, `${body} `)
    } else if (claimId !== undefined && one.do === 'review') {
      const amended =
        one.verdict === 'amended' ? { amendment: { time: `2020-02-${10 + (one.n % 9)}` } } : {}
      await store.write('me', (tx) =>
        reviewClaim(tx, 'me', { claimId, verdict: one.verdict, why: 'seen', ...amended }, text),
      )
    } else if (claimId !== undefined && one.do === 'undo') {
      await store.write('me', (tx) => undoReview(tx, { claimId }))
    }
  }
}

describe('the tables', () => {
  it('are what the ledger gives, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const played = await openWorld()
        await play(played, acts)
        expect((await checkRebuild(played.store)).differing).toEqual([])
        const before = await played.store.read(allDigests)
        await rebuild(played.store)
        expect(await played.store.read(allDigests)).toEqual(before)
        await played.store.close()
      }),
      { numRuns: 40 },
    )
  })

  it('are as they were before a review once it is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 10 }),
        fc.nat(20),
        fc.constantFrom('accepted' as const, 'rejected' as const),
        async (acts, which, verdict) => {
          const played = await openWorld()
          await play(played, [{ do: 'propose', n: 1 }, ...acts])
          const claimRows = () =>
            played.store.read((db) => db.selectFrom('claim').selectAll().orderBy('id').execute())
          const before = await claimRows()
          const claimId = before[which % before.length]?.id as ClaimId
          const done = await played.store.write('me', (tx) =>
            reviewClaim(tx, 'me', { claimId, verdict, why: 'seen' }, null),
          )
          expect(done.ok).toBe(true)
          expect(await claimRows()).not.toEqual(before)
          await played.store.write('me', (tx) => undoReview(tx, { claimId }))
          expect(await claimRows()).toEqual(before)
          await played.store.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('that were changed by somebody else are named', async () => {
    world = await openWorld()
    await play(world, [{ do: 'propose', n: 1 }])
    await world.store.rebuild((tx) =>
      tx.db.updateTable('claim').set({ state: 'accepted' }).execute(),
    )
    expect((await checkRebuild(world.store)).differing).toEqual(['claim'])
  })

  it('are not the same when the search index is not', async () => {
    world = await openWorld()
    await world.addText('The harvest was good.')
    await world.store.rebuild((tx) => tx.search.index(77, 'harvest'))
    expect((await checkRebuild(world.store)).differing).toEqual(['search'])
    await rebuild(world.store)
    expect((await checkRebuild(world.store)).differing).toEqual([])
    await world.store.rebuild((tx) => tx.search.remove(1))
    expect((await checkRebuild(world.store)).differing).toEqual(['search'])
  })

  it('find a new extraction by search and forget the old one', async () => {
    world = await openWorld()
    const { store } = world
    const text = await world.addText('The old harvest.')
    const find = (token: string) => store.search.match([[{ tokens: [token] }]], { limit: 5 })
    expect((await find('harvest')).total).toBe(1)
    await extract(store, text.source, 'The new orchard.')
    expect((await find('harvest')).total).toBe(0)
    expect((await find('orchard')).total).toBe(1)
    expect((await checkRebuild(store)).differing).toEqual([])
  })
})
