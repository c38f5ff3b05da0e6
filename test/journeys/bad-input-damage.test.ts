import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { openApp, sentenceOf } from '../../src/app.ts'
import { DaftarError } from '../../src/domain/failure.ts'
import { parsed, type Ran, runCommand } from '../support/command.ts'
import { json, startServe } from '../support/server.ts'
import {
  blobsIn,
  canary,
  expectOneSentence,
  expectPlainWords,
  expectSound,
  newWorkspace,
  passphrase,
  type TestWorkspace,
} from '../support/workspace.ts'

let whole: TestWorkspace
let copies = 0

const documents = ['first', 'second', 'third'].map((name, i) => ({
  name: `${name}.txt`,
  text: `The ${name} report. On March ${i + 3}, 2020 at least ${12 + i} persons were detained in ${canary.latin}.\n`,
}))

beforeAll(async () => {
  whole = await newWorkspace()
  const added = await whole.add(...documents.map(({ name, text }) => whole.document(name, text)))
  expect(added.map(({ is }) => is)).toEqual(['added', 'added', 'added'])
  expect(await whole.daftar(['read'])).toMatchObject({ code: 0, stderr: '' })
}, 60_000)

afterAll(() => whole?.[Symbol.dispose]())

/** A copy of the workspace to be damaged. */
function copy(): string {
  const folder = join(whole.outside, `copy-${copies++}`)
  cpSync(whole.folder, folder, { recursive: true })
  return folder
}

const daftar = (folder: string, ...args: string[]): Promise<Ran> =>
  runCommand(args, { env: { DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: folder } })

/** What the folder holds, to see that nothing of it was changed. */
function state(folder: string): string {
  const digest = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    digest.update(path)
    if (entry.isFile()) digest.update(readFileSync(path))
  }
  return digest.digest('hex')
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(path, bytes)
}

/** Nothing done, one sentence, and the exit code of a workspace that can't be opened. */
async function expectNotOpened(folder: string, says: RegExp): Promise<void> {
  const before = state(folder)
  for (const args of [['sources'], ['add', join(whole.outside, 'documents/first.txt')]]) {
    const ran = await daftar(folder, ...args)
    expect({ args, code: ran.code, stdout: ran.stdout }).toEqual({ args, code: 4, stdout: '' })
    expectOneSentence(ran.stderr)
    expect(ran.stderr).toMatch(says)
  }
  expect(state(folder)).toBe(before)
}

describe('workspace.json', () => {
  const manifest = (folder: string) => join(folder, 'workspace.json')

  test('of a newer Daftar is left alone', async () => {
    const folder = copy()
    const json = JSON.parse(readFileSync(manifest(folder), 'utf8'))
    writeFileSync(manifest(folder), JSON.stringify({ ...json, format: 99, surprise: [] }))
    await expectNotOpened(folder, /written by a newer Daftar \(99; this one knows 1\)/)
  })

  test.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['not JSON', () => 'workspace'],
    ['something else', () => '{"name": "some-package", "version": "1.0.0"}'],
    ['null', () => 'null'],
    ['no text', () => '\u0000\u0001\u0002'],
    ['with another salt', (text: string) => text.replace(/"salt": "(..)/, '"salt": "$1A')],
  ])('that is %s is named as damaged, and nothing is changed', async (_what, garble) => {
    const folder = copy()
    const path = manifest(folder)
    writeFileSync(path, garble(readFileSync(path, 'utf8')))
    const before = state(folder)
    const opened = await openApp({ folder, passphrase })
    if (opened.ok) throw new Error('was opened')
    const sentence = sentenceOf(opened.failure)
    expectOneSentence(sentence)
    expect(sentence).toMatch(/^The workspace in .* is damaged: /)
    expect(state(folder)).toBe(before)
  })

  test('that is missing means that there is no workspace, and none is made over it', async () => {
    const folder = copy()
    rmSync(manifest(folder))
    await expectNotOpened(folder, /There is no workspace in/)
    const init = await daftar(folder, 'init', folder)
    expect(init.code).toBe(4)
    expectOneSentence(init.stderr)
    expect(existsSync(join(folder, 'daftar.db'))).toBe(true)
  })
})

describe('the database', () => {
  const database = (folder: string) => join(folder, 'daftar.db')

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path, 0)],
    [
      'cut in the middle of a page',
      (path: string) => truncateSync(path, statSync(path).size / 2 + 100),
    ],
    ['something else', (path: string) => writeFileSync(path, 'not a database. '.repeat(4_000))],
    ['damaged in its first page', (path: string) => flip(path, 50)],
  ])('that is %s is told in one sentence', async (_what, damage) => {
    const folder = copy()
    damage(database(folder))
    const before = state(folder)
    const sources = await daftar(folder, 'sources')
    expect(sources).toMatchObject({ code: 4, stdout: '' })
    expectOneSentence(sources.stderr)
    expect(state(folder)).toBe(before)
  })

  test('with one damaged page, whichever it is, never looks whole and never ends in a crash', async () => {
    const pageSize = 4096
    const pages = Math.floor(statSync(database(whole.folder)).size / pageSize)
    const step = Math.max(1, Math.floor(pages / 25))
    for (let page = 0; page < pages; page += step) {
      const folder = copy()
      flip(database(folder), page * pageSize + 2_000)
      const found = await examine(folder)
      expect({ page, found: found.length > 0 }).toEqual({ page, found: true })
      for (const sentence of found) expectOneSentence(sentence)
      rmSync(folder, { recursive: true })
    }
  }, 60_000)

  test('with a write-ahead log of noise is opened as it was before', async () => {
    const folder = copy()
    writeFileSync(`${database(folder)}-wal`, Buffer.alloc(40_000, 'noise '))
    const verified = await daftar(folder, 'verify')
    expect(verified).toMatchObject({ code: 0, stderr: '' })
  })
})

/** Everything that is found wrong by opening, verifying and comparing. */
async function examine(folder: string): Promise<readonly string[]> {
  try {
    const opened = await openApp({ folder, passphrase })
    if (!opened.ok) return [sentenceOf(opened.failure)]
    try {
      const verified = await opened.value.verify(localOwner)
      if (verified.is === 'broken') return verified.problems
      const same = await opened.value.rebuild(localOwner, { check: true })
      return same.differing.map((name) => `${name} differs.`)
    } finally {
      await opened.value.close()
    }
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return [sentenceOf(error.failure)]
  }
}

describe('stored files', () => {
  const ways: readonly (readonly [RegExp, (path: string) => void])[] = [
    [/is missing/, (path) => rmSync(path)],
    [/cut short/, (path) => truncateSync(path, 100)],
    [/cut short/, (path) => truncateSync(path, 0)],
    [/altered/, (path) => flip(path, 300)],
    [
      /altered/,
      (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(9)])),
    ],
    [/altered/, (path) => writeFileSync(path, readFileSync(path).fill(0))],
  ]

  test('that are missing, cut short or altered are each named, and all else goes on', async () => {
    const folder = copy()
    const blobs = blobsIn(folder)
    expect(blobs).toHaveLength(ways.length)
    for (const [i, [, damage]] of ways.entries()) damage(join(folder, 'blobs', blobs[i] ?? ''))
    const verified = await daftar(folder, 'verify')
    expect(verified.code).toBe(3)
    const lines = verified.stderr.trim().split('\n')
    for (const line of lines) expectOneSentence(line)
    for (const [i, [says]] of ways.entries()) {
      const naming = lines.filter((line) => line.includes((blobs[i] ?? '?').slice(-32)))
      expect(naming).toEqual([expect.stringMatching(says)])
    }
    await expectGoesOn(folder)
  }, 60_000)

  test('that are missing are told by the server in one sentence', async () => {
    const folder = copy()
    for (const name of blobsIn(folder)) rmSync(join(folder, 'blobs', name))
    const server = await startServe({ DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: folder })
    try {
      const sources = await json<{ textId: string }[]>(await server.get('/api/sources'))
      expect(sources).toHaveLength(documents.length)
      for (const { textId } of sources) {
        const answer = await server.get(`/api/texts/${textId}`)
        expect(answer.status).toBe(422)
        const { sentence } = await json<{ sentence: string }>(answer)
        expectOneSentence(sentence)
        expect(sentence).toMatch(/missing/)
      }
      expect((await server.get('/api/chronology')).status).toBe(200)
      expect((await server.get('/api/search?q=persons')).status).toBe(200)
    } finally {
      expect(await server.stop()).toBe(0)
    }
  })
})

/** With every blob damaged: lists, search and checks answer; adding works; what needs a blob says so. */
async function expectGoesOn(folder: string): Promise<void> {
  for (const args of [['claims'], ['chronology'], ['check'], ['search', 'persons']]) {
    const ran = await daftar(folder, ...args)
    expect({ args, code: ran.code }).toEqual({ args, code: 0 })
    expectPlainWords(ran.stderr)
  }
  const added = await daftar(
    folder,
    'add',
    '--json',
    whole.document('fourth.txt', 'A fourth report.\n'),
  )
  expect(added.code).toBe(0)
  expect(parsed<{ is: string }[]>(added).map(({ is }) => is)).toEqual(['added'])
  const read = await daftar(folder, 'read')
  expect(read.code).toBe(0)
  const packaged = await daftar(folder, 'export', 'package', `${folder}-package`)
  expect(packaged.code).toBe(1)
  expectOneSentence(packaged.stderr)
  expect(existsSync(`${folder}-package`)).toBe(false)
}

test('the workspace that the copies were made from is as it was', () => expectSound(whole))
