import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { parsed, startCommand } from '../support/command.ts'
import { startServe } from '../support/server.ts'
import {
  type Added,
  canary,
  expectSound,
  newWorkspace,
  passphrase,
  type TestWorkspace,
  withApp,
} from '../support/workspace.ts'

const report = (n: number) =>
  `Report ${n} of the residents' union.\n\n${`On March ${(n % 27) + 1}, 2020 at least ${n + 2} persons were detained in ${canary.latin}. `.repeat(12)}\n`

const files = 80
let workspace: TestWorkspace
let paths: readonly string[]

beforeAll(async () => {
  workspace = await newWorkspace()
  paths = Array.from({ length: files }, (_, n) => workspace.document(`report-${n}.txt`, report(n)))
}, 60_000)

afterAll(() => workspace?.[Symbol.dispose]())

interface Stopped {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts a command, waits until `when` says so, sends it a signal and waits for its end. */
async function stopWhen(
  args: readonly string[],
  signal: NodeJS.Signals,
  when: () => Promise<boolean>,
): Promise<Stopped> {
  const child = startCommand(args, {
    env: { DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder },
  })
  child.stdin?.end()
  const output = collected(child)
  const closed = once(child, 'close')
  while (child.exitCode === null && !(await when())) await pause(20)
  child.kill(signal)
  const [code] = await closed
  return { code, ...output }
}

function collected(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  return output
}

/** One sentence, besides progress. */
function expectStopped({ code, stderr }: Stopped): void {
  const lines = stderr.split('\n').filter((line) => line !== '' && !/^[a-z ]+: \d+/.test(line))
  expect({ code, lines }).toEqual({
    code: 130,
    lines: ['Stopped. What was stored by then stays stored.'],
  })
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe.each(['SIGINT', 'SIGTERM'] as const)('a command that gets %s', (signal) => {
  test('while it adds many files, keeps those it named and no half of any', async () => {
    await withApp(workspace, async (app) => {
      const before = (await app.sources(localOwner)).length
      const stopped = await stopWhen(
        ['add', ...paths],
        signal,
        async () => (await app.sources(localOwner)).length > before + 3,
      )
      expectStopped(stopped)
      const named = [...stopped.stdout.matchAll(/added as (src_\w+)/g)].map(([, id]) => id)
      const stored = (await app.sources(localOwner)).map(({ id }) => String(id))
      expect(named.length).toBeGreaterThan(3)
      expect(stored.length).toBe(before + named.length)
      expect(stored.length).toBeLessThan(files)
      expect(stored).toEqual(expect.arrayContaining(named))
    })
    await expectSound(workspace)
  }, 60_000)

  test('while it reads, keeps what was read, whole for each source', async () => {
    await withApp(workspace, async (app) => {
      const readNow = async () =>
        (await app.sources(localOwner)).filter(({ readBy }) => readBy !== null)
      const before = (await readNow()).length
      const stopped = await stopWhen(
        ['read', '--json'],
        signal,
        async () => (await readNow()).length > before,
      )
      expectStopped(stopped)
      const after = await readNow()
      expect(after.length).toBeGreaterThan(before)
      for (const source of after) expect(source.claims.proposed).toBeGreaterThan(0)
    })
    await expectSound(workspace)
  }, 60_000)
})

test('the next run goes on where the stopped one was, and ends with everything', async () => {
  const added = parsed<Added[]>(await workspace.daftar(['add', '--json', ...paths]))
  expect(new Set(added.map(({ is }) => is))).toEqual(new Set(['added', 'known']))
  const read = await workspace.daftar(['read', '--json'])
  expect(read.code).toBe(0)
  await withApp(workspace, async (app) => {
    const sources = await app.sources(localOwner)
    expect(sources).toHaveLength(files)
    expect(sources.every(({ readBy }) => readBy !== null)).toBe(true)
  })
  await expectSound(workspace)
}, 60_000)

test('a brief or a check that is stopped says nothing of what it did not look at', async () => {
  for (const args of [['brief', ...paths], ['verify'], ['rebuild', '--check']]) {
    const begun = Date.now()
    const stopped = await stopWhen(args, 'SIGINT', async () => Date.now() - begun > 900)
    // A machine on which it was over by then, or had not begun, is no failure.
    if (stopped.code === 0 || stopped.code === null) continue
    expectStopped(stopped)
    // Nothing, or what was ready when the signal came.
    expect(stopped.stdout).toMatch(/^$|^Clean: |^The same: |\nNo person has reviewed/)
  }
}, 60_000)

test('a server that gets SIGTERM ends by itself, with what is open in it', async () => {
  const server = await startServe({
    DAFTAR_PASSPHRASE: passphrase,
    DAFTAR_WORKSPACE: workspace.folder,
  })
  const output = collected(server.child)
  const changes = await server.get('/api/changes')
  expect(changes.status).toBe(200)
  const closed = once(server.child, 'close')
  server.child.kill('SIGTERM')
  const [code] = await closed
  await changes.text().catch(() => undefined)
  expect({ code, stderr: output.stderr }).toEqual({ code: 0, stderr: '' })
})

test('a reader that goes away ends the command without a word', async () => {
  for (const args of [['chronology'], ['claims', '--json', '--limit', '100000'], ['tallies']]) {
    const child = startCommand(args, {
      env: { DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder },
    })
    child.stdin?.end()
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [code] = await once(child, 'close')
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' })
  }
}, 60_000)
