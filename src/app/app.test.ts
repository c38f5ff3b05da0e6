import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localOwner, type Viewer } from '../access/viewer.ts'
import { createApp, openApp, openMemoryApp, sentenceOf } from '../app.ts'
import { orThrow } from '../domain/failure.ts'
import { newId } from '../domain/ids.ts'
import type { App } from './types.ts'

let folder: string
let app: App
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-app-'))
  app = await openMemoryApp()
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const addOne = async (name: string, text: string) => {
  const [added] = await app.addFiles(localOwner, { paths: [put(name, text)] })
  if (!added || added.is === 'failed' || added.textId === null) throw new Error('not added')
  return { sourceId: added.sourceId, textId: added.textId }
}

const story =
  'On 7 February 2020 a crowd came at night.\n\n11 persons were killed, the ministry said.'

const writeCount = async () => {
  const { textId } = await addOne('story.txt', story)
  const claimId = orThrow(
    await app.writeClaim(localOwner, {
      textId,
      quote: '11 persons were killed',
      content: { kind: 'count', quantity: 'at least 11', what: 'persons', affected: 'killed' },
      mode: 'officially-stated',
      originator: 'the ministry',
      time: '2020-02-07',
    }),
  )
  return { textId, claimId }
}

describe('the app', () => {
  it('takes files in, one failure never stopping the others', async () => {
    const paths = [put('a.txt', 'First.'), join(folder, 'none.txt'), put('empty.txt', ''), folder]
    const outcomes = await app.addFiles(localOwner, { paths })
    expect(outcomes.map(({ is }) => is)).toEqual(['added', 'failed', 'failed', 'failed'])
    const sentences = outcomes.flatMap((o) => (o.is === 'failed' ? [sentenceOf(o.failure)] : []))
    for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]+\.$/)
    expect(await app.sources(localOwner)).toHaveLength(1)
    expect((await app.addFiles(localOwner, { paths: paths.slice(0, 1) }))[0]?.is).toBe('known')
    expect(await app.sources(localOwner)).toHaveLength(1)
  })

  it('reads each text once, and only then again when asked by name', async () => {
    const { sourceId } = await addOne('story.txt', story)
    const first = await app.readSources(localOwner)
    expect(first).toMatchObject([{ is: 'read', sourceId }])
    const { total } = await app.claims(localOwner)
    const size = (await app.ledgerState(localOwner)).size
    expect(await app.readSources(localOwner)).toMatchObject([{ is: 'already-read', proposed: 0 }])
    expect(await app.readSources(localOwner, { sources: [sourceId] })).toMatchObject([
      { is: 'already-read', proposed: 0 },
    ])
    expect((await app.claims(localOwner)).total).toBe(total)
    expect((await app.ledgerState(localOwner)).size).toBe(size)
  })

  it('reads a long text in a thread of its own, with the same result', async () => {
    const long = `${story}\n\n`.repeat(1_500)
    const { textId } = await addOne('long.txt', long)
    const told: string[] = []
    const outcomes = await app.readSources(localOwner, {
      onProgress: ({ what }) => told.push(what),
    })
    expect(outcomes).toMatchObject([{ is: 'read', textId }])
    expect(told.length).toBeGreaterThan(1)
    const { total } = await app.claims(localOwner)
    const short = await openMemoryApp()
    await short.addFiles(localOwner, { paths: [put('short.txt', `${story}\n\n`.repeat(10))] })
    await short.readSources(localOwner)
    expect(total / 150).toBeCloseTo((await short.claims(localOwner)).total, -1)
    await short.close()
  }, 60_000)

  it('leaves nothing of a long text whose reading is stopped', async () => {
    await addOne('long.txt', `${story}\n\n`.repeat(900))
    const stop = new AbortController()
    const size = (await app.ledgerState(localOwner)).size
    const outcomes = await app.readSources(localOwner, {
      signal: stop.signal,
      onProgress: ({ share = 0 }) => {
        if (share > 0) stop.abort()
      },
    })
    expect(outcomes).toEqual([])
    expect((await app.ledgerState(localOwner)).size).toBe(size)
    expect((await app.sources(localOwner)).map(({ readBy }) => readBy)).toEqual([null])
  }, 60_000)

  it('shows what reading again would change, and changes nothing', async () => {
    const { sourceId } = await addOne('story.txt', story)
    const [before] = await app.previewReading(localOwner)
    expect(before).toMatchObject({ is: 'would-change', withdrawn: 0, kept: 0 })
    const [read] = await app.readSources(localOwner)
    const size = (await app.ledgerState(localOwner)).size
    const added = before?.is === 'would-change' ? before.added : 0
    expect(read).toMatchObject({ is: 'read', proposed: added, withdrawn: 0 })
    expect(await app.previewReading(localOwner)).toEqual([])
    expect(await app.previewReading(localOwner, { sources: [sourceId] })).toMatchObject([
      { is: 'would-stay', added: 0, withdrawn: 0, kept: added, wouldAdd: [], wouldWithdraw: [] },
    ])
    expect((await app.ledgerState(localOwner)).size).toBe(size)
    expect((await app.withdrawn(localOwner)).total).toBe(0)
  })

  it('writes a claim by hand and shows it pinned to its words', async () => {
    const { claimId, textId } = await writeCount()
    const claim = await app.claim(localOwner, claimId)
    expect(claim).toMatchObject({
      kind: 'count',
      sentence: 'Officially stated (the ministry): at least 11 persons, killed; 2020-02-07.',
      state: 'proposed',
      madeBy: { by: 'person', person: localOwner.name },
      passages: [{ textId, proof: 'proved', quote: { exact: '11 persons were killed' } }],
    })
    const view = await app.text(localOwner, textId)
    expect(view?.claims.map(({ id }) => id)).toContain(claimId)
    expect(view?.body).toBe(story)
  })

  it('keeps the proposal beside an amendment, and takes the amendment back', async () => {
    const { claimId } = await writeCount()
    const before = await app.claim(localOwner, claimId)
    orThrow(
      await app.review(localOwner, {
        claimId,
        verdict: 'amended',
        why: 'the ministry said so a day later',
        amendment: { time: '2020-02-08' },
      }),
    )
    const amended = await app.claim(localOwner, claimId)
    expect(amended?.state).toBe('amended')
    expect(amended?.statement.time).toMatchObject({ value: { edtf: '2020-02-08' } })
    expect(amended?.original).toEqual(before?.statement)
    expect(amended?.statement.content).toEqual(before?.statement.content)
    orThrow(await app.undo(localOwner, { claimId }))
    const after = await app.claim(localOwner, claimId)
    expect(after?.reviews).toMatchObject([{ undone: { by: localOwner.id } }])
    expect({ ...after, reviews: [] }).toEqual({ ...before, reviews: [] })
  })

  it('refuses what makes no sense, in sentences, and writes nothing', async () => {
    const { claimId, textId } = await writeCount()
    const size = (await app.ledgerState(localOwner)).size
    const none = newId('claim')
    const content = { kind: 'evidence', exhibit: 'a', said: 'b' } as const
    const refused = [
      await app.review(localOwner, { claimId: none, verdict: 'accepted', why: '' }),
      await app.review(localOwner, { claimId, verdict: 'rejected', why: ' ' }),
      await app.review(localOwner, { claimId, verdict: 'amended', why: 'so' }),
      await app.review(localOwner, {
        claimId,
        verdict: 'amended',
        why: 'so',
        amendment: { time: 'x' },
      }),
      await app.review(localOwner, {
        claimId,
        verdict: 'amended',
        why: 'so',
        amendment: { content },
      }),
      await app.undo(localOwner, { claimId }),
      await app.undo(localOwner, { claimId, reviewId: newId('review') }),
      await app.writeClaim(localOwner, { textId, quote: 'not there', content }),
      await app.writeClaim(localOwner, { textId, quote: 'a', content }),
      await app.writeClaim(localOwner, { textId, content }),
      await app.writeClaim(localOwner, { textId, spans: [{ start: 0, end: 9_999 }], content }),
      await app.writeClaim(localOwner, { textId: newId('text'), quote: 'a', content }),
      await app.openCase(localOwner, ' '),
      await app.extractAgain(localOwner, newId('source')),
    ]
    for (const one of refused) {
      expect(one.ok).toBe(false)
      if (!one.ok) expect(sentenceOf(one.failure)).toMatch(/^[A-Z“a-z][^\n]+[.)]$/)
    }
    expect((await app.ledgerState(localOwner)).size).toBe(size)
  })

  it('lets nobody write who may only read, and shows nobody what is not for them', async () => {
    const { claimId, textId } = await writeCount()
    const reader: Viewer = { ...localOwner, id: 'r', role: 'viewer' }
    expect(await app.review(reader, { claimId, verdict: 'accepted', why: '' })).toMatchObject({
      ok: false,
    })
    expect(await app.openCase(reader, 'Mine')).toMatchObject({ ok: false })
    const outsider: Viewer = { ...reader, clearance: 'public' }
    expect(await app.sources(outsider)).toEqual([])
    expect(await app.claim(outsider, claimId)).toBe(null)
    expect(await app.text(outsider, textId)).toBe(null)
    expect((await app.claims(outsider)).total).toBe(0)
    expect((await app.chronology(outsider)).total).toBe(0)
    expect(await app.tallies(outsider)).toEqual([])
    expect((await app.search(outsider, 'crowd')).total).toBe(0)
    expect(await app.findings(outsider)).toEqual({ findings: [], sums: [] })
    expect((await app.readingReport(outsider)).texts).toEqual([])
    const contributor: Viewer = { ...localOwner, id: 'c', role: 'contributor' }
    for (const mayNot of [reader, contributor]) {
      const file = app.exportFile(mayNot, { what: 'tallies', format: 'csv' })
      await expect(file).rejects.toThrow()
      const path = join(folder, `package-of-${mayNot.id}`)
      expect(await app.exportPackage(mayNot, { path })).toMatchObject({ ok: false })
      expect(existsSync(path)).toBe(false)
    }
  })

  it('exports in every format, and a package whose custody is noted', async () => {
    const { claimId } = await writeCount()
    for (const what of ['chronology', 'tallies', 'brief'] as const)
      for (const format of ['docx', 'html', 'csv', 'json'] as const) {
        const file = await app.exportFile(localOwner, { what, format })
        expect(file.fileName).toBe(`${what}.${format}`)
        expect(file.bytes.length).toBeGreaterThan(0)
      }
    const json = await app.exportFile(localOwner, { what: 'tallies', format: 'json' })
    expect(Buffer.from(json.bytes).toString()).toContain(claimId)
    const path = join(folder, 'package')
    const made = orThrow(await app.exportPackage(localOwner, { path }))
    expect(made.entries).toBeGreaterThan(4)
    expect(existsSync(join(path, 'verify.sh'))).toBe(true)
    expect(readFileSync(join(path, 'data/files/1-received-story.txt'), 'utf8')).toBe(story)
    expect(await app.exportPackage(localOwner, { path })).toMatchObject({ ok: false })
    const [source] = await app.sources(localOwner)
    const detail = source ? await app.source(localOwner, source.id) : null
    expect(detail?.custody.map(({ act }) => act)).toEqual(['received', 'exported'])
  })

  it('tells who listens that the ledger grew', async () => {
    const sizes: number[] = []
    const stop = app.onChange((size) => sizes.push(size))
    orThrow(await app.openCase(localOwner, 'A case'))
    stop()
    orThrow(await app.openCase(localOwner, 'Another case'))
    expect(sizes).toEqual([1])
  })

  it('is verified and rebuilt clean, also after it was closed and opened', async () => {
    const options = { folder: join(folder, 'record'), passphrase: 'a passphrase of the test' }
    const first = orThrow(await createApp({ ...options, name: 'Record' }))
    await first.addFiles(localOwner, { paths: [put('story.txt', story)] })
    await first.readSources(localOwner)
    const claims = await first.claims(localOwner)
    await first.close()
    const again = orThrow(await openApp({ ...options, passphrase: async () => options.passphrase }))
    expect(await again.claims(localOwner)).toEqual(claims)
    expect(await again.verify(localOwner)).toMatchObject({ is: 'clean', problems: [] })
    expect(await again.rebuild(localOwner, { check: true })).toMatchObject({ is: 'same' })
    expect(await again.rebuild(localOwner)).toMatchObject({ is: 'rebuilt' })
    expect(await again.claims(localOwner)).toEqual(claims)
    await again.close()
    const wrong = await openApp({ ...options, passphrase: 'another' })
    expect(wrong.ok ? '' : sentenceOf(wrong.failure)).toMatch(/^This is not the passphrase/)
  })
})
