import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { captureSentence, isCaptureFailure } from '../capture/failures.ts'
import type { CaptureInput } from '../capture/prepare-file.ts'
import { receiveBytes } from '../capture/receive-bytes.ts'
import { receivedName } from '../capture/received-file.ts'
import { type CaseId, newId } from '../domain/ids.ts'
import { project } from '../projections/project.ts'
import { openMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { addFiles } from './add-files.ts'

let store: Store
let caseId: CaseId

beforeEach(async () => {
  store = await openMemoryStore()
  store.setProjector(project)
  caseId = newId('case')
  await store.write(localOwner.id, (tx) =>
    tx.append('case.opened/1', caseId, { caseId, name: 'A case' }),
  )
})

afterEach(() => store.close())

const bytes = (words: string) => new TextEncoder().encode(words)

async function* inPieces(words: string, length: number): AsyncGenerator<Uint8Array> {
  const whole = bytes(words)
  for (let at = 0; at < whole.length; at += length) yield whole.slice(at, at + length)
}

const input = (name: string, received: NonNullable<CaptureInput['received']>): CaptureInput => ({
  path: name,
  received,
  caseId,
  by: localOwner,
})

/** The files, one after the other; each is made when it is asked for. */
async function* files(...all: readonly (readonly [string, string])[]) {
  for (const [name, words] of all) yield input(name, inPieces(words, 5))
}

const described = async () =>
  (await store.read((db) => db.selectFrom('source').select('description_json').execute())).map(
    ({ description_json }) => JSON.parse(description_json).title,
  )

const failureOf = (outcome: { readonly failure?: { readonly kind: string } } | object) => {
  if (!('failure' in outcome) || !outcome.failure || !isCaptureFailure(outcome.failure))
    throw new Error('no failure of capture')
  return { kind: outcome.failure.kind, sentence: captureSentence(outcome.failure) }
}

describe('files received as bytes', () => {
  it('go through the same act as files on the disk', async () => {
    const words = 'Ten persons came.\r\nБез ответа.'
    const outcomes = await addFiles(store, files(['note.txt', words], ['again.txt', words]))
    expect(outcomes.map(({ path, is }) => [path, is])).toEqual([
      ['note.txt', 'added'],
      ['again.txt', 'known'],
    ])
    const types: string[] = []
    for await (const { type } of store.ledger.entries(1)) types.push(type)
    const added = ['source.added/1', 'custody.noted/1', 'text.extracted/1']
    expect(types).toEqual([...added, 'custody.noted/1'])
    const capture = await store.read((db) =>
      db.selectFrom('capture').selectAll().executeTakeFirstOrThrow(),
    )
    expect(capture.sha256).toBe(createHash('sha256').update(words).digest('hex'))
    expect(Buffer.from(await store.blobs.get(JSON.parse(capture.blob_json))).toString()).toBe(words)
  })

  it('are refused in one sentence past the limit, and the next one is taken', async () => {
    const sent = files(['long.txt', 'words and more words'], ['short.txt', 'A word.'])
    const [long, short] = await addFiles(store, sent, { limit: 10 })
    expect(failureOf(long ?? {})).toMatchObject({ kind: 'file-too-large' })
    expect(failureOf(long ?? {}).sentence).toMatch(/^long\.txt has .+ can have at most .+\.$/)
    expect(short?.is).toBe('added')
  })

  it('are whole at the limit, one piece or many', async () => {
    const words = 'ten bytes.'
    for (const given of [bytes(words), inPieces(words, 3), inPieces(words, 1)]) {
      const read = await receiveBytes('a.txt', given, { limit: 10 })
      expect(read.ok && Buffer.from(read.value.bytes).toString()).toBe(words)
    }
    expect((await receiveBytes('a.txt', bytes('eleven byte'), { limit: 10 })).ok).toBe(false)
  })

  it('are described by sidecars that came before them, never by files of this machine', async () => {
    const titled = JSON.stringify([{ file: 'package.json.txt', title: 'From the list' }])
    const sent = files(
      ['sources.json', titled],
      ['b.txt.meta.json', '{"title": "From its own"}'],
      ['package.json.txt', 'Words.'],
      ['b.txt', 'Other words.'],
      ['c.txt', 'No title.'],
      ['c.txt.meta.json', '{"title": "Too late"}'],
    )
    const outcomes = await addFiles(store, sent)
    const title = (value: string) => ({ is: 'stated', value })
    expect(await described()).toEqual([
      title('From the list'),
      title('From its own'),
      { is: 'not-stated' },
    ])
    expect(failureOf(outcomes[0] ?? {}).kind).toBe('file-is-sidecar')
    expect(failureOf(outcomes[5] ?? {})).toEqual({
      kind: 'sidecar-late',
      sentence:
        'c.txt.meta.json describes files that came before it; those were added without it. Send it first.',
    })
  })

  it('have names that lead to no folder', () => {
    expect(receivedName('../../etc/passwd')).toBe('passwd')
    expect(receivedName('C:\\Users\\x\\note.txt')).toBe('note.txt')
    expect(receivedName('..')).toBe('file')
    expect(receivedName('.hidden')).toBe('hidden')
    expect(receivedName('a\u0000b\u202e.txt')).toBe('a_b_.txt')
    expect(receivedName('показания свидетеля.txt')).toBe('показания свидетеля.txt')
  })
})
