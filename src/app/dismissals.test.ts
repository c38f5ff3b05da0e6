import { describe, expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import { type FindingId, parseId } from '../domain/ids.ts'
import type { FindingView } from './types.ts'

const record = recordOfEachTest()
const { add } = record

const conflict = async (viewer: Viewer = localOwner): Promise<FindingView> => {
  const { findings } = await record.app.findings(viewer)
  const found = findings.find(({ kind }) => kind === 'count-conflict')
  if (!found) throw new Error('No numbers disagree.')
  return found
}

const idOf = ({ id }: FindingView): FindingId => orThrow(parseId('finding', id))

const dismiss = async (why: string, viewer: Viewer = localOwner) =>
  record.app.dismissFinding(viewer, { findingId: idOf(await conflict()), why })

const twoFigures = async (): Promise<void> => {
  await add('one.txt', 'On 3 March 2021 fire broke out in Aksu. 40 people were injured.')
  await add('two.txt', 'On 3 March 2021 fire broke out in Aksu. 55 people were injured.')
}

describe('a finding that was looked at', () => {
  it('stays dismissed, with the reason, when texts are read and tables rebuilt again', async () => {
    await twoFigures()
    orThrow(await dismiss('two different clinics'))
    for (const again of [
      () => record.app.readSources(localOwner),
      () => record.app.rebuild(localOwner),
      () => add('other.txt', 'The harvest of that year was good.'),
    ]) {
      await again()
      expect(await conflict()).toMatchObject({
        state: 'dismissed',
        dismissal: { why: 'two different clinics', by: 'owner' },
      })
    }
    expect(await record.app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
  })

  it('is open again, with the old reason beside it, when another source joins', async () => {
    await twoFigures()
    orThrow(await dismiss('two different clinics'))
    await add('three.txt', 'On 3 March 2021 fire broke out in Aksu. 70 people were injured.')
    expect(await conflict()).toMatchObject({
      state: 'changed',
      dismissal: { why: 'two different clinics' },
    })
    orThrow(await dismiss('three different clinics'))
    expect(await conflict()).toMatchObject({
      state: 'dismissed',
      dismissal: { why: 'three different clinics' },
    })
  })

  it('is open again once that is taken back, and both stay in the ledger', async () => {
    await twoFigures()
    const { size } = await record.app.ledgerState(localOwner)
    const dismissalId = orThrow(await dismiss('seen'))
    const findingId = idOf(await conflict())
    expect(await dismiss('seen again')).toMatchObject({ failure: { kind: 'already-dismissed' } })
    expect(orThrow(await record.app.reopenFinding(localOwner, { findingId, dismissalId }))).toBe(
      dismissalId,
    )
    expect(await conflict()).toMatchObject({ state: 'open', dismissal: null })
    expect(await record.app.reopenFinding(localOwner, { findingId })).toMatchObject({
      failure: { kind: 'nothing-dismissed' },
    })
    expect((await record.app.ledgerState(localOwner)).size).toBe(size + 2)
  })

  it('is not dismissed when what was looked at is not there any more', async () => {
    await twoFigures()
    const finding = await conflict()
    const findingId = idOf(finding)
    expect(
      await record.app.dismissFinding(localOwner, { findingId, material: 'another', why: 'seen' }),
    ).toMatchObject({ failure: { kind: 'finding-changed' } })
    const [claim] = finding.sides[0]?.claimIds ?? []
    if (claim === undefined) throw new Error('The figure has no claim.')
    orThrow(
      await record.app.review(localOwner, { claimId: claim, verdict: 'rejected', why: 'misread' }),
    )
    expect(await record.app.dismissFinding(localOwner, { findingId, why: 'seen' })).toMatchObject({
      failure: { kind: 'no-such-finding' },
    })
  })

  it('is dismissed by nobody who may only look, and its reason is seen by nobody who may not', async () => {
    await twoFigures()
    const guest: Viewer = { ...localOwner, role: 'viewer' }
    expect(await dismiss('seen', guest)).toMatchObject({ failure: { kind: 'not-for-actor' } })
    orThrow(await dismiss('seen'))
    expect((await conflict(guest)).dismissal?.why).toBe('seen')
    const outsider: Viewer = { ...localOwner, cases: [] }
    expect((await record.app.findings(outsider)).findings).toEqual([])
    expect(await dismiss('seen', outsider)).toMatchObject({ failure: { kind: 'no-such-finding' } })
  })

  it('is counted in what is written for others, and listed when asked for', async () => {
    await twoFigures()
    const textOf = async (dismissed: boolean) => {
      const file = await record.app.exportFile(localOwner, {
        what: 'findings',
        format: 'html',
        dismissed,
      })
      return new TextDecoder().decode(file.bytes)
    }
    const { message } = await conflict()
    const words = message.replaceAll('“', '').slice(0, 30)
    expect(await textOf(false)).toContain(words)
    expect(await textOf(false)).not.toContain('looked at and dismissed')
    orThrow(await dismiss('two different clinics'))
    expect(await textOf(false)).toContain('1 finding was looked at and dismissed')
    expect(await textOf(false)).not.toContain(words)
    expect(await textOf(true)).toContain(words)
    expect(await textOf(true)).toContain('two different clinics (owner, ')
  })
})
