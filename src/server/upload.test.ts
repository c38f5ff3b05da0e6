import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import type { App } from '../app/types.ts'
import { createApp } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import { type RunningServer, startServer } from './server.ts'

const CANARY = 'Samira Invented saw twelve cars at the mill'

let place = ''
let temporary = ''
let before: string | undefined
let app: App
let server: RunningServer

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'daftar-upload-'))
  temporary = mkdtempSync(join(place, 'temporary-'))
  before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  app = orThrow(await createApp({ folder: join(place, 'record'), passphrase: 'a long passphrase' }))
  server = await startServer({ app, port: 0 })
})

afterAll(async () => {
  await server?.close()
  await app?.close()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(place, { recursive: true, force: true })
})

const BOUNDARY = 'a-boundary-of-the-form'
const part = (name: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`
const END = `\r\n--${BOUNDARY}--\r\n`

/** A form whose pieces are sent by hand, and what is answered in the end. */
const form = (query = '') => {
  const sending = request(`${server.url}/api/sources${query}`, {
    method: 'POST',
    headers: {
      'x-daftar-request': '1',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
  })
  const answer = new Promise<string>((resolve, reject) => {
    sending.once('error', reject)
    sending.once('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece
      })
      response.once('error', reject)
      response.once('end', () => resolve(text.trim().split('\n').at(-1) ?? ''))
    })
  })
  answer.catch(() => undefined)
  return { sending, answer }
}

const names = async () => (await app.sources(localOwner)).map(({ fileName }) => fileName)

/** Files anywhere below the place in which the words stand in clear. */
const inClear = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(CANARY))

it('takes in each file as it comes, and no word of it touches the disk in clear', async () => {
  const touched: unknown[] = []
  const watcher = watch(temporary, { recursive: true }, (_event, name) => touched.push(name))
  try {
    const { sending, answer } = form()
    sending.write(`${part('first.txt')}${CANARY}, the first. `)
    sending.write('It goes on. '.repeat(20_000))
    sending.write(`\r\n${part('second.txt')}${CANARY}, the second. `)
    // The first is in the record while the second has not come to its end.
    await expect.poll(names, { timeout: 5_000 }).toEqual(['first.txt'])
    expect(inClear(place)).toEqual([])
    sending.end(END)
    expect(JSON.parse(await answer)).toMatchObject({
      outcome: [
        { name: 'first.txt', is: 'added' },
        { name: 'second.txt', is: 'added' },
      ],
    })
    expect(inClear(place)).toEqual([])
    expect(touched).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  } finally {
    watcher.close()
  }
})

it('adds nothing of a file that is cut short', async () => {
  const size = await app.ledgerState(localOwner)
  const { sending, answer } = form()
  sending.write(`${part('cut.txt')}${CANARY}, the third. `)
  await new Promise((done) => setTimeout(done, 200))
  sending.destroy()
  await expect(answer).rejects.toThrow()
  await new Promise((done) => setTimeout(done, 200))
  expect(await names()).not.toContain('cut.txt')
  expect((await app.ledgerState(localOwner)).size).toBe(size.size)
})

it('says that a form which ends too soon did not arrive whole', async () => {
  const { sending, answer } = form()
  sending.end(`${part('whole.txt')}Words of a whole file.\r\n${part('half.txt')}${CANARY}, and`)
  expect(JSON.parse(await answer)).toMatchObject({ problem: { kind: 'not-arrived' } })
  expect(await names()).toContain('whole.txt')
  expect(await names()).not.toContain('half.txt')
})

it('says what it does not take, and hears the sender to the end', async () => {
  const { sending, answer } = form()
  sending.write(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="case"\r\n\r\nx\r\n`)
  sending.write(`${part('late.txt')}${'words '.repeat(2_000_000)}`)
  sending.end(END)
  expect(JSON.parse(await answer)).toMatchObject({ problem: { kind: 'field-among-files' } })
  const noForm = await fetch(`${server.url}/api/sources`, {
    method: 'POST',
    headers: { 'x-daftar-request': '1', 'content-type': 'application/json' },
    body: '{}',
  })
  expect([noForm.status, await noForm.json()]).toMatchObject([415, { kind: 'no-files' }])
})

it('puts files into the case that the address names, and into no other', async () => {
  const caseId = orThrow(await app.openCase(localOwner, 'Another'))
  const { sending, answer } = form(`?case=${caseId}`)
  sending.end(`${part('there.txt')}Words of the other case.${END}`)
  expect(JSON.parse(await answer)).toMatchObject({ outcome: [{ is: 'added' }] })
  expect((await app.sources(localOwner, { caseId })).map((one) => one.fileName)).toEqual([
    'there.txt',
  ])
  const nowhere = form(`?case=case_${'0'.repeat(32)}`)
  nowhere.sending.write(`${part('a.txt')}Words.\r\n`)
  nowhere.sending.end(`${part('b.txt')}More words.${END}`)
  expect(JSON.parse(await nowhere.answer)).toMatchObject({
    outcome: [
      { name: 'a.txt', is: 'failed' },
      { name: 'b.txt', is: 'failed' },
    ],
  })
})
