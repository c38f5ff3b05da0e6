import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/world.ts'
import { localOwner, type Viewer } from '../../access/viewer.ts'
import { statesOf } from '../../app/finding-states.ts'
import { select } from '../../app/package-selection.ts'
import { dismissFinding, undoDismissal } from '../../claims/dismiss.ts'
import { orThrow } from '../../domain/failure.ts'
import { type DismissalId, deriveId, type SourceId } from '../../domain/ids.ts'
import { allDigests } from '../digest.ts'
import { checkRebuild, rebuild } from '../rebuild.ts'
import { lastMaterialEntry, standingDismissals } from './dismissals.ts'

let world: World | undefined
afterEach(() => world?.store.close())

const ids = [deriveId('finding', 'a'.repeat(32)), deriveId('finding', 'b'.repeat(32))] as const

const dismiss = (
  { store }: World,
  { which = 0, material = 'm1', why = 'seen' }: { which?: number; material?: string; why?: string },
  sources: readonly SourceId[] = [],
) =>
  store.write('me', (tx) =>
    dismissFinding(tx, 'Vera', {
      findingId: ids[which] ?? ids[0],
      kind: 'count-conflict',
      material,
      sources,
      passages: [],
      why,
    }),
  )

const undo = ({ store }: World, id: DismissalId) => store.write('me', (tx) => undoDismissal(tx, id))

const standing = ({ store }: World, viewer: Viewer = localOwner) =>
  store.read((db) => standingDismissals(viewer, db))

/** What is thought of each finding, were it found with this material now. */
const stateNow = async (of: World, which: number, material: string) => {
  const id = ids[which] ?? ids[0]
  const found = [{ id, kind: 'count-conflict' as const, material, sides: [] }]
  return statesOf(found, await standing(of)).get(id)
}

const act = fc.oneof(
  fc.record({
    do: fc.constant('dismiss' as const),
    which: fc.nat(1),
    material: fc.constantFrom('m1', 'm2', 'm3'),
  }),
  fc.record({ do: fc.constant('undo' as const), nth: fc.nat(8) }),
)

describe('dismissals', () => {
  it('stand in any order of dismissing and taking back, each for its own material', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const played = await openWorld()
        const given: { id: DismissalId; which: number; material: string; stands: boolean }[] = []
        for (const one of acts) {
          if (one.do === 'dismiss') {
            const { which, material } = one
            const already = given.some(
              (g) => g.stands && g.which === which && g.material === material,
            )
            const done = await dismiss(played, { which, material, why: `${given.length}` })
            expect(done.ok).toBe(!already)
            if (done.ok) given.push({ id: done.value, which, material, stands: true })
          } else {
            const meant = given[one.nth]
            if (meant === undefined) continue
            expect((await undo(played, meant.id)).ok).toBe(meant.stands)
            meant.stands = false
          }
        }
        const left = given.filter((g) => g.stands)
        expect((await standing(played)).map(({ id }) => id)).toEqual(left.map(({ id }) => id))
        for (const which of [0, 1]) {
          const own = left.filter((g) => g.which === which)
          for (const material of ['m1', 'm2', 'm3']) {
            const fitting = own.find((g) => g.material === material)
            const expected = fitting ? 'dismissed' : own.length > 0 ? 'changed' : 'open'
            const now = await stateNow(played, which, material)
            expect(now?.state).toBe(expected)
            expect(now?.dismissal?.id).toBe((fitting ?? own.at(-1))?.id)
          }
        }
        expect((await checkRebuild(played.store)).differing).toEqual([])
        await played.store.close()
      }),
      { numRuns: 30 },
    )
  })

  it('are rebuilt to the same rows, with who took them back', async () => {
    world = await openWorld()
    orThrow(await dismiss(world, { why: 'two different days' }))
    const second = orThrow(await dismiss(world, { which: 1 }))
    orThrow(await undo(world, second))
    const before = await world.store.read(allDigests)
    await rebuild(world.store)
    expect(await world.store.read(allDigests)).toEqual(before)
    expect(await standing(world)).toMatchObject([
      { findingId: ids[0], material: 'm1', why: 'two different days', by: 'Vera' },
    ])
  })

  it('need a reason that is no longer than it may be', async () => {
    world = await openWorld()
    for (const why of ['', '  \n', 'x'.repeat(2001)])
      expect(await dismiss(world, { why })).toMatchObject({
        ok: false,
        failure: { kind: 'draft-refused' },
      })
    expect(await standing(world)).toEqual([])
  })

  it('cannot be taken back twice, nor when there are none', async () => {
    world = await openWorld()
    const id = orThrow(await dismiss(world, {}))
    orThrow(await undo(world, id))
    expect(await undo(world, id)).toMatchObject({ failure: { kind: 'dismissal-undone' } })
    const none = deriveId('dismissal', 'c'.repeat(32))
    expect(await undo(world, none)).toMatchObject({ failure: { kind: 'no-such-dismissal' } })
  })

  it('are no new material', async () => {
    world = await openWorld()
    const text = await world.addText('Ten persons were killed.')
    const before = await world.store.read(lastMaterialEntry)
    const id = orThrow(await dismiss(world, {}, [text.source.id]))
    orThrow(await undo(world, id))
    expect(await world.store.read(lastMaterialEntry)).toBe(before)
    await world.addText('Eleven persons were killed.')
    expect(await world.store.read(lastMaterialEntry)).toBeGreaterThan(before)
  })

  it('show their reason only to who may see every source that was looked at', async () => {
    world = await openWorld()
    const open = await world.addText('Ten persons were killed.')
    const sealed = await world.addText('I counted ten.', { sensitivity: 'sealed' })
    orThrow(await dismiss(world, {}, [open.source.id, sealed.source.id]))
    const guest: Viewer = { ...localOwner, clearance: 'public' }
    expect(await standing(world)).toHaveLength(1)
    expect(await standing(world, guest)).toEqual([])
    expect(await standing(world, { ...localOwner, cases: [] })).toEqual([])
    const lost = deriveId('source', 'd'.repeat(32))
    orThrow(await dismiss(world, { which: 1 }, [open.source.id, lost]))
    expect(await standing(world)).toHaveLength(1)
  })

  it('go into a package only with every source that was looked at', async () => {
    world = await openWorld()
    const { store, bodies, caseId } = world
    const open = await world.addText('Ten persons were killed.')
    const sealed = await world.addText('I counted ten.', { sensitivity: 'sealed' })
    const both = orThrow(await dismiss(world, {}, [open.source.id, sealed.source.id]))
    const one = orThrow(await dismiss(world, { which: 1 }, [open.source.id]))
    orThrow(await undo(world, one))
    const handed = (viewer: Viewer, of = caseId) =>
      store.read(async (db) => [...(await select(viewer, { db, bodies }, of)).dismissals].sort())
    expect(await handed(localOwner)).toEqual([both, one].sort())
    expect(await handed({ ...localOwner, clearance: 'public' })).toEqual([one])
    expect(await handed(localOwner, deriveId('case', 'e'.repeat(32)))).toEqual([])
  })
})
