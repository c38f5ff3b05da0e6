import { mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import type { App } from '../app/types.ts'
import { openMemoryApp } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import { zipFolder } from '../outputs/package/zip-folder.ts'
import { type RunningServer, startServer } from './server.ts'

let place = ''
let temporary = ''
let before: string | undefined
let theirs: App
let app: App
let server: RunningServer
let zip = new Uint8Array()

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'daftar-people-imports-'))
  theirs = await openMemoryApp()
  app = await openMemoryApp()
  for (const each of [theirs, app])
    for (const [n, words] of ['Besk Orlanov was held.', 'Besk Orlanov was released.'].entries()) {
      const path = join(place, `${n}.txt`)
      writeFileSync(path, words)
      await each.addFiles(localOwner, { paths: [path] })
    }
  await theirs.readSources(localOwner)
  await app.readSources(localOwner)
  const [left, right] = (await theirs.people(localOwner)).items.map(({ id }) => id)
  if (!left || !right) throw new Error('Two are expected.')
  const decision = { left, right, verdict: 'same', reason: 'one lawyer' } as const
  orThrow(await theirs.decideIdentity(localOwner, decision))
  const path = join(place, 'package')
  orThrow(await theirs.exportPackage(localOwner, { path }))
  zip = await buffer(await zipFolder(path, 'daftar-package'))
  temporary = mkdtempSync(join(place, 'temporary-'))
  before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  server = await startServer({ app, port: 0 })
})

afterAll(async () => {
  await server?.close()
  await Promise.all([app?.close(), theirs?.close()])
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(place, { recursive: true, force: true })
})

const INTENT = { 'x-daftar-request': '1' }
const url = (path: string) => `${server.url}/api/people-imports${path}`

const sent = async (...files: readonly Uint8Array[]) => {
  const body = new FormData()
  for (const [n, bytes] of files.entries())
    body.append('package', new Blob([Buffer.from(bytes)]), `${n}.zip`)
  const response = await fetch(url(''), { method: 'POST', headers: INTENT, body })
  const lines = (await response.text()).trim().split('\n')
  return JSON.parse(lines.at(-1) ?? '')
}

const taking = (ticket: string, seen: string, headers: Record<string, string> = INTENT) =>
  fetch(url(`/${ticket}`), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ seen }),
  })

it('tells what a package holds, touches no disk, and takes just what was shown, once', async () => {
  const touched: unknown[] = []
  const watcher = watch(temporary, { recursive: true }, (_event, name) => touched.push(name))
  const size = (await app.ledgerState(localOwner)).size
  const { outcome: held } = await sent(zip)
  expect(held).toMatchObject({ name: '0.zip', outcome: { decisions: [{ reason: 'one lawyer' }] } })
  expect(await (await fetch(url(`/${held.ticket}`))).json()).toEqual(held)
  expect((await app.ledgerState(localOwner)).size).toBe(size)
  expect([touched, readdirSync(temporary)]).toEqual([[], []])
  watcher.close()

  expect((await taking(held.ticket, held.seen, {})).status).toBe(403)
  const other = await taking(held.ticket, '0'.repeat(64))
  expect([other.status, await other.json()]).toMatchObject([422, { kind: 'import-changed' }])
  expect((await app.ledgerState(localOwner)).size).toBe(size)
  const taken = await taking(held.ticket, held.seen)
  expect([taken.status, await taken.json()]).toMatchObject([
    200,
    { decisions: [{ reason: 'one lawyer' }] },
  ])
  expect((await app.ledgerState(localOwner)).size).toBe(size + 1)
  const again = await taking(held.ticket, held.seen)
  expect([again.status, await again.json()]).toMatchObject([404, { kind: 'no-such-import' }])
})

it('says in a sentence what it does not take', async () => {
  for (const [files, kind] of [
    [[], 'no-package-sent'],
    [[Buffer.from('words')], 'not-a-zip'],
    [[zip.subarray(0, 1000)], 'not-a-zip'],
  ] as const) {
    const { problem } = await sent(...files)
    expect(problem).toMatchObject({ kind, sentence: expect.stringMatching(/^[^.].*\.$/) })
  }
  const noForm = await fetch(url(''), {
    method: 'POST',
    headers: { ...INTENT, 'content-type': 'application/json' },
    body: '{}',
  })
  expect([noForm.status, await noForm.json()]).toMatchObject([415, { kind: 'no-files' }])
  expect((await fetch(url('/nowhere'))).status).toBe(404)
})
