import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import type { App, SourceDetail } from '../app/types.ts'
import { openMemoryApp } from '../app.ts'
import { newId, type SourceId } from '../domain/ids.ts'
import { type RunningServer, startServer } from './server.ts'

const WORDS = 'The hospital counted 178 injured.'

let folder = ''
let app: App
let server: RunningServer
let sourceId: SourceId

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-acts-'))
  const path = join(folder, 'a.txt')
  writeFileSync(path, WORDS)
  app = await openMemoryApp()
  server = await startServer({ app, port: 0 })
  const [added] = await app.addFiles(localOwner, { paths: [path] })
  if (added?.is !== 'added') throw new Error('not added')
  sourceId = added.sourceId
})

afterAll(async () => {
  await server?.close()
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = async (path: string, body: unknown) => {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'x-daftar-request': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Record<string, unknown>
  return { status: response.status, answer }
}

const source = async () =>
  (await (await fetch(`${server.url}/api/sources/${sourceId}`)).json()) as SourceDetail

const given = (value: string) => ({ is: 'stated', value })

describe('describing a source', () => {
  const describeIt = (body: unknown, id: SourceId = sourceId) =>
    post(`/api/sources/${id}/description`, body)

  it('changes what is given and keeps the rest', async () => {
    await describeIt({ title: given('A report'), kind: 'news' })
    const { status, answer } = await describeIt({
      publisher: { is: 'withheld' },
      date: given('2021-02-08'),
      language: given('ru'),
    })
    expect([status, answer]).toEqual([200, { sourceId }])
    expect((await source()).description).toMatchObject({
      title: given('A report'),
      kind: 'news',
      publisher: { is: 'withheld' },
      date: { value: { edtf: '2021-02-08', earliest: '2021-02-08' } },
      dateBasis: given('given by owner'),
      language: given('ru'),
    })
  })

  it('says in one sentence what it can’t read, and then changes nothing', async () => {
    const before = (await source()).description
    for (const [body, says] of [
      [{ title: given('Another'), date: given('8 February') }, /EDTF.*: "8 February"\.$/],
      [{ language: given('Klingon') }, /language we know/],
      [{ kind: 'gossip' }, /kind/],
      [{ titel: given('A report') }, /titel/],
      [{ title: given('  ') }, /title/],
    ] as const) {
      const { status, answer } = await describeIt(body)
      expect([400, 422], JSON.stringify(body)).toContain(status)
      expect(answer.sentence).toMatch(says)
      expect(answer.sentence).toMatch(/^[A-Z][^\n]*\.$/)
    }
    expect((await source()).description).toEqual(before)
    expect((await describeIt({}, newId('source'))).status).toBe(404)
  })
})

describe('extracting a source again', () => {
  const extract = (body: unknown, id: SourceId = sourceId) =>
    post(`/api/sources/${id}/extraction`, body)

  it('keeps the text that comes out the same', async () => {
    const { status, answer } = await extract({})
    const { textId } = await source()
    expect([status, answer]).toEqual([
      200,
      { from: textId, to: textId, kept: 0, moved: 0, lost: [] },
    ])
  })

  it('takes a person’s word for the encoding, and names the claims whose words are lost', async () => {
    const before = await source()
    const draft = {
      textId: before.textId,
      quote: '178 injured',
      content: { kind: 'evidence', exhibit: 'a list', said: 'kept by the hospital' },
    }
    const { answer: written } = await post('/api/claims', draft)
    const { answer } = await extract({ encoding: 'utf-16be' })
    expect(answer).toMatchObject({ from: before.textId, lost: [written.claimId] })
    expect((await source()).texts.find(({ current }) => current)).toMatchObject({
      encoding: 'utf-16be',
      encodingBasis: 'said by a person',
    })
    expect((await extract({})).answer).toMatchObject({ kept: 1, lost: [] })
  })

  it('refuses an encoding it does not know, and a source that is not there', async () => {
    const { status, answer } = await extract({ encoding: 'Klingon' })
    expect([status, answer]).toEqual([
      422,
      {
        kind: 'encoding-unknown',
        sentence: '“Klingon” is not an encoding Daftar knows, as windows-1251 or utf-8 is.',
      },
    ])
    expect((await extract({}, newId('source'))).status).toBe(404)
  })
})
