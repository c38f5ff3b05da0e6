import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import type { App, ClaimView } from './types.ts'

const TEXT = [
  'Ten persons were killed on March 3, 2021 and 40 people were injured on March 4, 2021.',
  '17 persons were detained on March 5, 2021. 12 persons were detained on March 6, 2021.',
].join('\n\n')

let app: App
beforeEach(async () => {
  app = await openMemoryApp()
  async function* files() {
    yield { name: 'report.txt', bytes: Readable.from([Buffer.from(TEXT)]) }
  }
  await app.addFiles(localOwner, { received: files() })
  await app.readSources(localOwner)
})
afterEach(() => app.close())

const claims = async () => (await app.claims(localOwner)).items
const counts = async () => (await claims()).filter(({ kind }) => kind === 'count')
const stateOf = async (id: string) => (await claims()).find((claim) => claim.id === id)?.state
const size = async () => (await app.ledgerState(localOwner)).size

const firstTwo = async (): Promise<readonly [ClaimView, ClaimView]> => {
  const [one, two] = await counts()
  if (!one || !two) throw new Error('The rules found no two counts.')
  return [one, two]
}

const countOf = (claim: ClaimView, quantity: string, quote: string) => ({
  textId: claim.textId,
  quote,
  content: { kind: 'count' as const, quantity, what: 'persons' },
})

describe('accepting many claims', () => {
  it('accepts those named and no others, and is taken back as one', async () => {
    const [one, two] = await firstTwo()
    const done = orThrow(
      await app.act(localOwner, { is: 'accepted-many', claimIds: [one.id, two.id], why: 'Seen.' }),
    )
    expect(done).toMatchObject({ reviewed: 2, skipped: 0 })
    const accepted = (await claims()).filter(({ state }) => state === 'accepted')
    expect(accepted.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort())
    expect((await app.claim(localOwner, one.id))?.reviews[0]?.act).toMatchObject({ reviews: 2 })
    orThrow(await app.undoAct(localOwner, done.actId))
    expect((await claims()).every(({ state }) => state === 'proposed')).toBe(true)
    expect(await app.undoAct(localOwner, done.actId)).toMatchObject({
      ok: false,
      failure: { kind: 'act-undone-already' },
    })
  })

  it('leaves alone what somebody has reviewed meanwhile, and undoing leaves it alone too', async () => {
    const [one, two] = await firstTwo()
    orThrow(await app.review(localOwner, { claimId: one.id, verdict: 'rejected', why: 'No.' }))
    const done = orThrow(
      await app.act(localOwner, { is: 'accepted-many', claimIds: [one.id, two.id], why: '' }),
    )
    expect(done).toMatchObject({ reviewed: 1, skipped: 1 })
    orThrow(await app.undoAct(localOwner, done.actId))
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['rejected', 'proposed'])
  })
})

describe('splitting a claim', () => {
  it('keeps the claim, rejected with the reason, beside its two parts; all of it can be undone', async () => {
    const [one] = await firstTwo()
    const done = orThrow(
      await app.act(localOwner, {
        is: 'split',
        claimIds: [one.id],
        parts: [
          countOf(one, '10', 'Ten persons were killed'),
          countOf(one, '40', '40 people were injured'),
        ],
      }),
    )
    expect(done.made).toHaveLength(2)
    expect(await stateOf(one.id)).toBe('rejected')
    const parts = (await claims()).filter(({ id }) => done.made.includes(id))
    expect(parts.map(({ passages: [first] }) => first.quote.exact)).toEqual([
      'Ten persons were killed',
      '40 people were injured',
    ])
    expect(parts.every(({ state }) => state === 'proposed')).toBe(true)
    orThrow(await app.undoAct(localOwner, done.actId))
    expect(await stateOf(one.id)).toBe('proposed')
    for (const id of done.made) expect(await stateOf(id)).toBe('rejected')
  })

  it('writes nothing at all when one part is refused', async () => {
    const [one] = await firstTwo()
    const before = await size()
    const done = await app.act(localOwner, {
      is: 'split',
      claimIds: [one.id],
      parts: [countOf(one, '10', 'Ten persons'), countOf(one, 'eleventy', '40 people')],
    })
    expect(done).toMatchObject({ ok: false, failure: { kind: 'draft-refused' } })
    expect(await size()).toBe(before)
  })
})

describe('joining two claims', () => {
  it('makes one claim pinned to both, accepted when both were', async () => {
    const [one, two] = await firstTwo()
    for (const { id } of [one, two])
      orThrow(await app.review(localOwner, { claimId: id, verdict: 'accepted', why: '' }))
    const part = {
      ...countOf(one, '50', ''),
      spans: [one, two].map(({ passages: [first] }) => first.position),
    }
    const { quote: _, ...joined } = part
    const done = orThrow(
      await app.act(localOwner, { is: 'joined', claimIds: [one.id, two.id], parts: [joined] }),
    )
    const made = (await claims()).find(({ id }) => id === done.made[0])
    expect(made?.passages).toHaveLength(2)
    expect(made?.state).toBe('accepted')
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['rejected', 'rejected'])
    orThrow(await app.undoAct(localOwner, done.actId))
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['accepted', 'accepted'])
  })

  it('refuses claims of two kinds', async () => {
    const [one] = await firstTwo()
    const other = (await claims()).find(({ kind }) => kind !== 'count')
    if (!other) throw new Error('The rules found counts alone.')
    const done = await app.act(localOwner, {
      is: 'joined',
      claimIds: [one.id, other.id],
      parts: [countOf(one, '10', 'Ten persons')],
    })
    expect(done).toMatchObject({ ok: false })
  })

  it('leaves a ledger that verifies and folds to the same tables', async () => {
    const [one, two] = await firstTwo()
    const done = orThrow(
      await app.act(localOwner, { is: 'accepted-many', claimIds: [one.id, two.id], why: '' }),
    )
    orThrow(await app.undoAct(localOwner, done.actId))
    expect(await app.verify(localOwner)).toMatchObject({ is: 'clean' })
    expect(await app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
  })
})
