import { createHash } from 'node:crypto'
import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { type CaptureFailure, captureSentence, isCaptureFailure } from '../capture/failures.ts'
import type { CaptureInput } from '../capture/prepare-file.ts'
import { readFileBytes } from '../capture/read-file.ts'
import { type CaseId, newId, type SourceId } from '../domain/ids.ts'
import type { SourceDescription } from '../domain/source.ts'
import { stated } from '../domain/stated.ts'
import { project } from '../projections/project.ts'
import { openMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { addFile, addFiles } from './add-files.ts'
import { readTextOf } from './read-text.ts'

let folder = ''
let store: Store
let caseId: CaseId

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daftar-capture-'))
  store = await openMemoryStore()
  store.setProjector(project)
  caseId = newId('case')
  await store.write(localOwner.id, (tx) =>
    tx.append('case.opened/1', caseId, { caseId, name: 'A case' }),
  )
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const input = (path: string, more: Partial<CaptureInput> = {}): CaptureInput => ({
  path,
  caseId,
  by: localOwner,
  ...more,
})

const added = async (path: string, more: Partial<CaptureInput> = {}) => {
  const result = await addFile(store, input(path, more))
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const failed = async (path: string): Promise<CaptureFailure> => {
  const before = await store.ledger.size()
  const result = await addFile(store, input(path))
  if (result.ok) throw new Error('was added')
  expect(await store.ledger.size()).toBe(before)
  expect(captureSentence(result.failure)).toMatch(/^[^\n]+\.$/)
  return result.failure
}

const types = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const { type } of store.ledger.entries(1)) found.push(type)
  return found
}

const descriptionOf = async (id: SourceId): Promise<SourceDescription> => {
  const row = await store.read((db) =>
    db
      .selectFrom('source')
      .select('description_json')
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  return JSON.parse(row.description_json)
}

describe('adding a file', () => {
  it('keeps its bytes, its text and the note of receipt in one transaction', async () => {
    const words = '\ufeffTen persons came.\r\nБез ответа.'
    const outcome = await added(await put('note.txt', words))
    expect(outcome).toMatchObject({ is: 'added', warnings: [] })
    expect(await types()).toEqual(['source.added/1', 'custody.noted/1', 'text.extracted/1'])
    const capture = await store.read((db) =>
      db.selectFrom('capture').selectAll().executeTakeFirstOrThrow(),
    )
    expect(capture.sha256).toBe(createHash('sha256').update(words).digest('hex'))
    expect(capture).toMatchObject({ file_name: 'note.txt', media_type: 'text/plain' })
    expect(Buffer.from(await store.blobs.get(JSON.parse(capture.blob_json))).toString()).toBe(words)
    expect(outcome.textId && (await readTextOf(store, outcome.textId))).toBe(words.slice(1))
  })

  it('writes no file name and no plain hash into a ledger header', async () => {
    const path = await put('witness-petrova.txt', 'She saw the cars.')
    await added(path)
    await added(path)
    const hash = createHash('sha256').update('She saw the cars.').digest('hex')
    for await (const header of store.ledger.headers()) {
      const written = Buffer.from(header).toString()
      expect(written).not.toMatch(/petrova/)
      expect(written).not.toContain(hash)
      expect(written).not.toContain(Buffer.from(hash, 'hex').toString('base64'))
    }
  })

  it('recognises the same bytes under another name, and notes the receipt', async () => {
    const first = await added(await put('a.txt', 'The same words.'))
    const again = await added(await put('b.txt', 'The same words.'), { receivedFrom: 'a friend' })
    expect(again).toMatchObject({ is: 'known', sourceId: first.sourceId, textId: first.textId })
    expect((await types()).slice(3)).toEqual(['custody.noted/1'])
    const notes = await store.read((db) =>
      db.selectFrom('custody').select(['act', 'note']).orderBy('seq').execute(),
    )
    expect(notes.at(-1)).toEqual({
      act: 'received-again',
      note: 'the same bytes, as b.txt from a friend',
    })
  })

  it('does not tell one case what another holds', async () => {
    const other = newId('case')
    await store.write('x', (tx) =>
      tx.append('case.opened/1', other, { caseId: other, name: 'Another' }),
    )
    const path = await put('a.txt', 'The same words.')
    await added(path)
    expect(await added(path, { caseId: other })).toMatchObject({ is: 'added' })
  })

  it('is for those who may write in the case', async () => {
    const path = await put('a.txt', 'Words.')
    const by = { ...localOwner, role: 'viewer' as const }
    expect(await addFile(store, input(path, { by }))).toMatchObject({
      ok: false,
      failure: { kind: 'not-allowed' },
    })
  })

  it('once, though two windows add it at the same time', async () => {
    const path = await put('a.txt', 'Words of one file.')
    const outcomes = await Promise.all([added(path), added(path), added(path)])
    expect(outcomes.map(({ is }) => is).sort()).toEqual(['added', 'known', 'known'])
    expect(new Set(outcomes.map(({ sourceId }) => sourceId)).size).toBe(1)
    expect(await store.blobs.sweep()).toBe(0)
  })
})

describe('what is said about a source', () => {
  it('comes from flags before sidecars before the file itself, and says so', async () => {
    await put(
      'sources.json',
      JSON.stringify([
        {
          file: 'a.md',
          kind: 'appeal',
          title: 'From the sidecar',
          author: null,
          publisher: { is: 'withheld' },
          date: '2022-06/..',
          date_basis: 'not stated; after the last event',
        },
      ]),
    )
    await put('a.md.meta.json', JSON.stringify({ title: 'From its own sidecar' }))
    const matter = '---\nauthor: From front matter\nlanguage: ru\ndate: 2020\n---\nСлова.'
    const { sourceId, bases, warnings } = await added(await put('a.md', matter), {
      description: { address: stated('https://example.org') },
    })
    expect(warnings).toEqual([])
    expect(await descriptionOf(sourceId)).toMatchObject({
      kind: 'appeal',
      title: stated('From its own sidecar'),
      author: { is: 'not-stated' },
      publisher: { is: 'withheld' },
      date: { value: { edtf: '2022-06/..', earliest: '2022-06-01', latest: null } },
      dateBasis: stated('not stated; after the last event'),
      language: stated('ru'),
      address: stated('https://example.org'),
    })
    expect(bases).toMatchObject({
      title: 'a.md.meta.json',
      kind: 'sources.json',
      language: 'front matter',
      address: 'given when added',
    })
  })

  it('is not stated where nothing says it', async () => {
    const { sourceId, bases } = await added(await put('a.txt', 'Words.'))
    expect(bases).toEqual({})
    const { kind, ...rest } = await descriptionOf(sourceId)
    expect(kind).toBe('other')
    for (const value of Object.values(rest)) expect(value).toEqual({ is: 'not-stated' })
  })

  it('does not stand in the way when a sidecar is broken', async () => {
    await put('sources.json', '[{"file": "a.txt", ')
    const { is, warnings } = await added(await put('a.txt', 'Words.'))
    expect([is, warnings]).toEqual(['added', ['sources.json is not JSON']])
    await put('sources.json', '{"a": 1}')
    expect((await added(await put('b.txt', 'More words.'))).warnings).toEqual([])
  })
})

describe('a file that cannot be added', () => {
  it.each([
    ['empty.txt', '', 'file-empty'],
    ['blank.txt', ' \r\n\t\n', 'file-empty'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0]), 'file-not-text'],
    ['program.txt', Uint8Array.from({ length: 4_096 }, (_, i) => (i * 131) % 251), 'file-not-text'],
    ['paper.docx', Buffer.from('PK\u0003\u0004 and so on'), 'file-format-not-read'],
    ['sources.json', '[]', 'file-is-sidecar'],
  ])('leaves nothing behind: %s', async (name, content, kind) => {
    expect(await failed(await put(name, content))).toMatchObject({ kind })
  })

  it('is missing, a folder, a device or a link to nothing', async () => {
    expect(await failed(join(folder, 'no.txt'))).toMatchObject({ kind: 'file-missing' })
    expect(await failed(folder)).toMatchObject({ kind: 'file-is-folder' })
    expect(await failed('/dev/null')).toMatchObject({ kind: 'file-is-special' })
    await symlink(join(folder, 'nowhere'), join(folder, 'link.txt'))
    expect(await failed(join(folder, 'link.txt'))).toMatchObject({ kind: 'file-missing' })
    const below = join(await put('a.txt', 'words'), 'b.txt')
    expect(await failed(below)).toMatchObject({ kind: 'file-missing' })
    expect(await failed(join(folder, `${'x'.repeat(300)}.txt`))).toMatchObject({
      kind: 'file-read-error',
      code: 'ENAMETOOLONG',
    })
  })

  it.skipIf(process.getuid?.() === 0)('is one we have no permission to read', async () => {
    const path = await put('a.txt', 'words')
    await chmod(path, 0)
    expect(await failed(path)).toMatchObject({ kind: 'file-unreadable' })
  })

  it('vanishes, changes or shrinks while it is read', async () => {
    const large = Buffer.alloc(20_000_000, 'words and ')
    const during = async (act: (path: string) => Promise<unknown>) => {
      const path = await put('large.txt', large)
      let done = false
      const onProgress = async () => {
        if (!done) await act(path)
        done = true
      }
      const read = await readFileBytes(path, { onProgress })
      return read.ok ? 'read' : read.failure.kind
    }
    expect(await during((path) => rm(path))).toBe('file-vanished')
    expect(await during((path) => appendFile(path, 'more'))).toBe('file-changed')
    expect(await during((path) => writeFile(path, 'less'))).toBe('file-changed')
    expect(await during(async () => undefined)).toBe('read')
  })

  it('is larger than what a text can hold', async () => {
    const path = await put('a.txt', 'words and words')
    expect(await readFileBytes(path, { limit: 10 })).toEqual({
      ok: false,
      failure: { kind: 'file-too-large', path, size: 15, limit: 10 },
    })
  })

  it('leaves no blob behind when storing fails', async () => {
    const path = await put('a.txt', 'Words.')
    store.setProjector(() => {
      throw new Error('no room')
    })
    await expect(addFile(store, input(path))).rejects.toThrow('no room')
    expect(await store.ledger.size()).toBe(1)
    expect(await store.blobs.sweep()).toBe(0)
  })
})

describe('a batch', () => {
  it('goes on after failures, reports each file, and can be started again', async () => {
    await mkdir(join(folder, 'sub'))
    const paths = [
      await put('a.txt', 'First words.'),
      await put('empty.txt', ''),
      join(folder, 'missing.txt'),
      join(folder, 'sub'),
      await put('b.md', '# Second'),
      await put('c.html', '<p>Third'),
    ]
    const seen: number[] = []
    const inputs = paths.map((path) => input(path))
    const outcomes = await addFiles(store, inputs, { onProgress: ({ done }) => seen.push(done) })
    expect(outcomes.map(({ is }) => is)).toEqual([
      'added',
      'failed',
      'failed',
      'failed',
      'added',
      'added',
    ])
    expect(outcomes.map(({ path }) => path)).toEqual(paths)
    for (const outcome of outcomes)
      if (outcome.is === 'failed') expect(isCaptureFailure(outcome.failure)).toBe(true)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
    const again = await addFiles(store, inputs)
    expect(again.filter(({ is }) => is === 'known')).toHaveLength(3)
    expect(await store.read((db) => db.selectFrom('source').selectAll().execute())).toHaveLength(3)
  })

  it('stops between two files when it is told to', async () => {
    const paths = [await put('a.txt', 'A.'), await put('b.txt', 'B.'), await put('c.txt', 'C.')]
    const stop = new AbortController()
    const outcomes = await addFiles(
      store,
      paths.map((path) => input(path)),
      { signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() },
    )
    expect(outcomes.map(({ is }) => is)).toEqual(['added', 'added'])
  })
})
