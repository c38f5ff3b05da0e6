import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimView, Page, SourceSummary } from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import { json, type RunningCommand, startServe } from '../support/server.ts'
import {
  type Added,
  canary,
  expectSound,
  newWorkspace,
  passphrase,
  type TestWorkspace,
} from '../support/workspace.ts'

const report = (who: string, n: number) =>
  `Report ${n} of ${who}.\n\n${`On March ${(n % 27) + 1}, 2020 at least ${n + 2} persons were detained in ${canary.latin}. `.repeat(5)}\n`

let workspace: TestWorkspace
let server: RunningCommand

const documents = (who: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => workspace.document(`${who}-${n}.txt`, report(who, n)))

beforeAll(async () => {
  workspace = await newWorkspace()
  await workspace.add(...documents('first', 6))
  expect((await workspace.daftar(['read'])).code).toBe(0)
  server = await startServe({ DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: workspace.folder })
}, 60_000)

afterAll(async () => {
  await server?.stop()
  workspace?.[Symbol.dispose]()
})

const claims = async (state: string): Promise<Page<ClaimView>> =>
  json(await server.get(`/api/claims?state=${state}&limit=1000`))

const sources = async (): Promise<readonly SourceSummary[]> =>
  json(await server.get('/api/sources'))

/** Sends documents to the server as a browser does, and answers with how each fared. */
async function sendFiles(names: readonly string[]): Promise<readonly { readonly is: string }[]> {
  const form = new FormData()
  for (const [n, name] of names.entries())
    form.append('file', new Blob([report('the browser', n)]), name)
  const answer = await fetch(`${server.url}/api/sources`, {
    method: 'POST',
    headers: { 'x-daftar-request': '1' },
    body: form,
  })
  expect(answer.status).toBe(200)
  const last = (await answer.text()).trim().split('\n').at(-1) ?? ''
  return JSON.parse(last).outcome
}

/** Reviews over the server, one after another; answers with the ids of the claims reviewed. */
async function reviewByServer(ids: readonly string[]): Promise<readonly string[]> {
  const done: string[] = []
  for (const id of ids) {
    const answer = await server.post(`/api/claims/${id}/reviews`, { verdict: 'accepted', why: '' })
    expect({ id, status: answer.status }).toEqual({ id, status: 200 })
    done.push(id)
  }
  return done
}

describe('a server and commands on one workspace', () => {
  test('write at the same time without losing a write', async () => {
    const before = { sources: await sources(), proposed: await claims('proposed') }
    const ids = before.proposed.items.map(({ id }) => id)
    const [byServer, byCommand, byAnother] = [
      ids.slice(0, 30),
      ids.slice(30, 60),
      ids.slice(60, 90),
    ]
    const [added, read, reviewed, again, sent, accepted] = await Promise.all([
      workspace.daftar(['add', '--json', ...documents('second', 25)]),
      workspace.daftar(['read', '--json']),
      workspace.daftar(['review', 'accept', '--json', ...byCommand]),
      workspace.daftar(['review', 'reject', '--json', '--why', 'a test', ...byAnother]),
      sendFiles(Array.from({ length: 10 }, (_, n) => `sent-${n}.txt`)),
      reviewByServer(byServer),
    ])
    for (const ran of [added, read, reviewed, again])
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
    expect(parsed<Added[]>(added).map(({ is }) => is)).toEqual(Array(25).fill('added'))
    expect(sent.map(({ is }) => is)).toEqual(Array(10).fill('added'))
    expect(parsed<unknown[]>(reviewed)).toHaveLength(byCommand.length)
    expect(accepted).toEqual(byServer)
    expect(await sources()).toHaveLength(before.sources.length + 35)
    const acceptedNow = new Set<string>((await claims('accepted')).items.map(({ id }) => id))
    expect([...byServer, ...byCommand].filter((id) => !acceptedNow.has(id))).toEqual([])
    const rejectedNow = new Set<string>((await claims('rejected')).items.map(({ id }) => id))
    expect(byAnother.filter((id) => !rejectedNow.has(id))).toEqual([])
  }, 60_000)

  test('read at the same time propose everything once', async () => {
    const reads = await Promise.all([1, 2, 3].map(() => workspace.daftar(['read', '--json'])))
    for (const ran of reads)
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
    const all = await sources()
    expect(all.every(({ readBy }) => readBy !== null)).toBe(true)
    const { items } = await claims('proposed')
    const places = items.map(
      ({ textId, kind, passages: [{ position }], sentence }) =>
        `${textId} ${kind} ${position.start}-${position.end} ${sentence}`,
    )
    expect(new Set(places).size).toBe(places.length)
  }, 60_000)

  test('take in the same document at the same time once', async () => {
    const before = (await sources()).length
    const path = workspace.document('same.txt', report('the same', 1))
    const added = await Promise.all([1, 2, 3].map(() => workspace.add(path)))
    expect(
      added
        .flat()
        .map(({ is }) => is)
        .sort(),
    ).toEqual(['added', 'known', 'known'])
    expect(await sources()).toHaveLength(before + 1)
  }, 60_000)

  test('see each other: a review by a command reaches an open page', async () => {
    const [claim] = (await claims('proposed')).items
    const stream = await server.get('/api/changes')
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const listening = (async () => {
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read())
        heard += part.value
    })()
    const sizes = () => [...heard.matchAll(/"size":(\d+)/g)].map(([, size]) => Number(size))
    while (sizes().length === 0) await pause(20)
    const [first = 0] = sizes()
    const reviewed = await workspace.daftar(['review', 'accept', claim?.id ?? ''])
    expect(reviewed).toMatchObject({ code: 0, stderr: '' })
    const until = Date.now() + 5_000
    while ((sizes().at(-1) ?? 0) <= first && Date.now() < until) await pause(20)
    expect(sizes().at(-1)).toBe(first + 1)
    await reader?.cancel()
    await listening
  }, 60_000)

  test('leave a sound record, with the server still open and after it', async () => {
    await expectSound(workspace)
    expect(await server.stop()).toBe(0)
    await expectSound(workspace)
  }, 60_000)
})
