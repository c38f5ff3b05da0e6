import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { App } from '../../src/app/types.ts'
import { startCommand } from '../support/command.ts'
import {
  canary,
  expectNothingInClear,
  expectSound,
  halfStored,
  newWorkspace,
  passphrase,
  type TestWorkspace,
  withApp,
} from '../support/workspace.ts'

const report = (n: number) =>
  `Report ${n} of the residents' union.\n\n${`On March ${(n % 27) + 1}, 2020 at least ${n + 2} persons were detained in ${canary.latin}. `.repeat(10)}\n`

let workspace: TestWorkspace
let written = 0

/** Documents that were not there before. */
const fresh = (count: number): readonly string[] =>
  Array.from({ length: count }, () =>
    workspace.document(`report-${written}.txt`, report(written++)),
  )

beforeAll(async () => {
  workspace = await newWorkspace()
  expect((await workspace.add(...fresh(4))).every(({ is }) => is === 'added')).toBe(true)
  expect((await workspace.daftar(['read'])).code).toBe(0)
}, 60_000)

afterAll(() => workspace?.[Symbol.dispose]())

/** What is in the record, to see that all of it is still there after a kill. */
interface Held {
  /** Reviews that the killed command said were written. */
  readonly acknowledged?: number
  readonly sources: readonly string[]
  readonly read: readonly string[]
  readonly claims: number
  readonly reviewed: number
  readonly entries: number
}

async function held(app: App): Promise<Held> {
  const sources = await app.sources(localOwner)
  const total = async (states?: readonly ['accepted', 'rejected']) =>
    (await app.claims(localOwner, states ? { states } : {}, { limit: 1 })).total
  return {
    sources: sources.map(({ id }) => id),
    read: sources.filter(({ readBy }) => readBy !== null).map(({ id }) => id),
    claims: await total(),
    reviewed: await total(['accepted', 'rejected']),
    entries: (await app.ledgerState(localOwner)).size,
  }
}

/** Starts a command and kills it a while after its work began to show in the ledger, or at once. */
async function kill(args: readonly string[], after: number, app: App): Promise<Held> {
  const before = await held(app)
  const child: ChildProcess = startCommand(args, {
    env: { DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder },
  })
  child.stdin?.end()
  let told = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const closed = once(child, 'close')
  const begun = async () => (await app.ledgerState(localOwner)).size > before.entries
  while (child.exitCode === null && !(await begun())) await pause(5)
  await pause(after)
  child.kill('SIGKILL')
  await closed
  return { ...before, acknowledged: told.match(/^clm_\w+: rev_\w+$/gm)?.length ?? 0 }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('kill -9 at any moment', () => {
  test.each([0, 7, 23, 60])(
    'of a command that adds, %d ms after its first entry',
    async (after) => {
      await expectNothingLost((app) => kill(['add', ...fresh(40)], after, app))
    },
  )

  test.each([0, 11, 40, 90])(
    'of a command that reads, %d ms after its first entry',
    async (after) => {
      await workspace.add(...fresh(6))
      await expectNothingLost((app) => kill(['read'], after, app))
    },
  )

  test.each([0, 3, 9, 21])(
    'of a command that reviews, %d ms after its first entry',
    async (after) => {
      const proposed = await withApp(workspace, (app) =>
        app.claims(localOwner, { states: ['proposed'] }, { limit: 60 }),
      )
      const ids = proposed.items.map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(20)
      await expectNothingLost((app) =>
        kill(['review', 'reject', ...ids, '--why', 'a test'], after, app),
      )
    },
  )

  test('of two commands at once', async () => {
    await expectNothingLost(async (app) => {
      const [before] = await Promise.all([
        kill(['add', ...fresh(40)], 30, app),
        kill(['read'], 30, app),
      ])
      return before
    })
  })
})

/** All that was there before the kill is there after it, and what is stored besides is whole. */
async function expectNothingLost(killing: (app: App) => Promise<Held>): Promise<void> {
  const before = await withApp(workspace, killing)
  // Opened again: what the killed one left is cleared away.
  await withApp(workspace, async (app) => {
    const after = await held(app)
    expect(after.entries).toBeGreaterThan(before.entries)
    expect(after.sources).toEqual(expect.arrayContaining([...before.sources]))
    expect(after.read).toEqual(expect.arrayContaining([...before.read]))
    expect(after.claims).toBeGreaterThanOrEqual(before.claims)
    expect(after.reviewed).toBeGreaterThanOrEqual(before.reviewed + (before.acknowledged ?? 0))
    expect(await app.verify(localOwner)).toMatchObject({ is: 'clean', problems: [] })
    expect(await app.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
  })
  expect(halfStored(workspace.folder)).toEqual([])
  expectNothingInClear(workspace.folder)
}

test('after all kills, the next run ends what they began', async () => {
  expect(await workspace.daftar(['read'])).toMatchObject({ code: 0, stderr: '' })
  await withApp(workspace, async (app) => {
    const { sources, read } = await held(app)
    expect(read).toEqual(sources)
  })
  await expectSound(workspace)
}, 60_000)
