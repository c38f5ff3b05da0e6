import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import type { Claim } from '../domain/claim.ts'
import { type CaseId, type ClaimId, newId, type SourceId, type TextId } from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import { notStated } from '../domain/stated.ts'
import { project } from '../projections/project.ts'
import { openMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { addFile } from './add-files.ts'
import { extractAgain } from './extract-again.ts'
import { extractText } from './extract-text.ts'
import type { Extraction } from './extraction.ts'
import { makePassage, provePassage } from './passages.ts'
import { readTextOf } from './read-text.ts'
import { replaceText } from './replace-text.ts'
import type { TextOrigin } from './store-text.ts'

const page = `The committee's appeal

Ten persons were killed on that night. The hospital counted 178 injured.

The lawyer said: "He was beaten in the cell."`

let folder = ''
let store: Store
let caseId: CaseId
let origin: TextOrigin
let textId: TextId

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daftar-texts-'))
  store = await openMemoryStore()
  store.setProjector(project)
  caseId = newId('case')
  const path = join(folder, 'a.txt')
  await writeFile(path, page)
  const result = await addFile(store, { path, caseId, by: localOwner })
  if (!result.ok || !result.value.textId) throw new Error('not added')
  origin = result.value
  textId = result.value.textId
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const claimOn = async (...words: string[]): Promise<ClaimId> => {
  const [first, ...rest] = words.map((said): Passage => {
    const start = page.indexOf(said)
    return makePassage(page, textId, { start, end: start + said.length })
  })
  if (!first) throw new Error('no words')
  const claim: Claim = {
    id: newId('claim'),
    caseId,
    sourceId: origin.sourceId as SourceId,
    textId,
    passages: [first, ...rest],
    content: { kind: 'evidence', exhibit: 'the list', said: 'kept by the committee' },
    mode: 'asserted',
    originator: notStated,
    time: notStated,
    places: [],
    sensitivity: 'restricted',
    consent: 'internal',
    madeBy: { by: 'person', person: 'local-owner' },
  }
  await store.write('x', (tx) => tx.append('claim.written/1', claim.id, { claim }))
  return claim.id
}

const passagesOf = async (id: ClaimId): Promise<Passage[]> => {
  const row = await store.read((db) =>
    db.selectFrom('claim').select('passages_json').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return JSON.parse(row.passages_json)
}

const extraction = async (words: string): Promise<Extraction> => {
  const extracted = await extractText(Buffer.from(words), 'a.txt')
  if (!extracted.ok) throw new Error(extracted.failure.kind)
  return { ...extracted.value, version: 2 }
}

describe('a new extraction in place of an old one', () => {
  it('finds each pin again in the same transaction, and names the lost', async () => {
    const same = await claimOn("The committee's appeal")
    const moved = await claimOn('178 injured')
    const both = await claimOn('He was beaten in the cell', 'Ten persons were killed')
    const gone = await claimOn('on that night')
    const changed = page
      .replace('Ten persons', 'According to the list, ten persons')
      .replace('"He was', '“He  was')
      .replace('ten persons were killed on that night', 'Ten persons were killed that evening')
    const outcome = await replaceText(store, 'x', origin, await extraction(changed))
    expect(outcome).toMatchObject({ from: textId, kept: 1, moved: 2, lost: [gone] })
    if (!outcome) return
    const body = await readTextOf(store, outcome.to)
    expect(body).toBe(changed)
    for (const id of [same, moved, both]) {
      for (const passage of await passagesOf(id)) {
        expect(passage.textId).toBe(outcome.to)
        expect(provePassage(body ?? '', passage)).toEqual({ is: 'proved' })
      }
    }
    expect((await passagesOf(both)).map(({ quote }) => quote.exact)).toEqual([
      'He  was beaten in the cell',
      'Ten persons were killed',
    ])
    expect((await passagesOf(gone)).map((passage) => passage.textId)).toEqual([textId])
  })

  it('changes nothing when the characters are the same', async () => {
    await claimOn('178 injured')
    const before = await store.ledger.size()
    const outcome = await replaceText(store, 'x', origin, await extraction(page))
    expect(outcome).toEqual({ from: textId, to: textId, kept: 1, moved: 0, lost: [] })
    expect(await store.ledger.size()).toBe(before)
    expect(await store.blobs.sweep()).toBe(0)
  })

  it('keeps a lost pin, which a later extraction may find', async () => {
    const id = await claimOn('He was beaten in the cell')
    const without = await replaceText(
      store,
      'x',
      origin,
      await extraction('Another page, much shorter.'),
    )
    expect(without?.lost).toEqual([id])
    const again = await replaceText(store, 'x', origin, await extraction(`Page 1\n${page}`))
    expect(again).toMatchObject({ moved: 1, lost: [] })
    expect((await passagesOf(id))[0]?.position.start).toBe(page.indexOf('He was') + 7)
  })

  it('can be made in an encoding that a person says, and taken back by saying another', async () => {
    const id = await claimOn('178 injured')
    const again = (encoding: string) =>
      extractAgain(store, localOwner, origin.sourceId, { encoding })
    expect(await again('utf-16le')).toMatchObject({ ok: true, value: { lost: [id] } })
    expect(await again('windows-1251')).toMatchObject({ ok: true, value: { kept: 1, lost: [] } })
    const row = await store.read((db) =>
      db.selectFrom('text').select('json').where('is_current', '=', 1).executeTakeFirstOrThrow(),
    )
    expect(JSON.parse(row.json)).toMatchObject({
      encoding: 'windows-1251',
      encodingBasis: 'said by a person',
    })
    expect(await again('base64')).toEqual({
      ok: false,
      failure: { kind: 'encoding-unknown', encoding: 'base64' },
    })
  })

  it('is made of the captured bytes, wherever the file went', async () => {
    await rm(join(folder, 'a.txt'))
    const outcome = await extractAgain(store, localOwner, origin.sourceId)
    expect(outcome).toMatchObject({ ok: true, value: { from: textId, to: textId } })
    const nobody = { ...localOwner, role: 'viewer' as const }
    expect(await extractAgain(store, nobody, origin.sourceId)).toMatchObject({
      ok: false,
      failure: { kind: 'no-such-source' },
    })
    expect((await extractAgain(store, localOwner, newId('source'))).ok).toBe(false)
  })
})
