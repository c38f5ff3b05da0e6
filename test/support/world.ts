import { createHash } from 'node:crypto'
import { localOwner } from '../../src/access/viewer.ts'
import { proposeReading } from '../../src/claims/propose.ts'
import type { ReadableText } from '../../src/claims/proposed-claim.ts'
import type { ClaimStatement } from '../../src/domain/claim.ts'
import type { ClaimContent } from '../../src/domain/claim-content.ts'
import { dateValue } from '../../src/domain/dates.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { type CaseId, newId, type TextId } from '../../src/domain/ids.ts'
import { exactly } from '../../src/domain/quantities.ts'
import type { Source, SourceDescription } from '../../src/domain/source.ts'
import { notStated, stated } from '../../src/domain/stated.ts'
import { project } from '../../src/projections/project.ts'
import { textBodies } from '../../src/projections/text-bodies.ts'
import type { Proposal, Reading } from '../../src/reading/marks.ts'
import { openMemoryStore } from '../../src/storage/index.ts'
import type { Store } from '../../src/storage/store.ts'

/** A store in memory with the real folds, a case, and ways to put material into it. */
export const openWorld = async () => {
  const store = await openMemoryStore()
  store.setProjector(project)
  const caseId = newId('case')
  await store.write('me', (tx) => tx.append('case.opened/1', caseId, { caseId, name: 'A case' }))
  const bodies = textBodies(store.blobs)
  return {
    store,
    caseId,
    viewer: localOwner,
    bodies,
    addText: (body: string, about: SourceFacts = {}) => addText(store, caseId, body, about),
    propose: (text: WorldText, proposals: readonly Proposal[], version = '1') =>
      store.write('reader', (tx) =>
        proposeReading(tx, { ...text, reading: reading(proposals, version) }),
      ),
    read: <T>(work: (from: Parameters<Parameters<Store['read']>[0]>[0]) => Promise<T>) =>
      store.read(work),
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

export interface WorldText extends Omit<ReadableText, 'source'> {
  readonly source: Source
}

interface SourceFacts extends Partial<Pick<Source, 'sensitivity' | 'consent'>> {
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
}

const description = ({ title, publisher, date }: SourceFacts): SourceDescription => ({
  title: title === undefined ? notStated : stated(title),
  kind: 'news',
  author: notStated,
  publisher: publisher === undefined ? notStated : stated(publisher),
  date: date === undefined ? notStated : stated(orThrow(dateValue(date, date))),
  dateBasis: notStated,
  language: stated('en'),
  address: notStated,
})

const addText = async (
  store: Store,
  caseId: CaseId,
  body: string,
  about: SourceFacts,
): Promise<WorldText> => {
  const bytes = Buffer.from(body)
  const capture = await store.blobs.put(bytes)
  const source: Source = {
    id: newId('source'),
    caseId,
    description: description(about),
    captureId: newId('capture'),
    sensitivity: about.sensitivity ?? 'public',
    consent: about.consent ?? 'published-named',
  }
  await store.write('me', async (tx) => {
    await tx.append('source.added/1', source.id, {
      source,
      capture: {
        id: source.captureId,
        sourceId: source.id,
        sha256: capture.sha256,
        size: bytes.length,
        fileName: `${about.title ?? 'document'}.txt`,
        mediaType: 'text/plain',
        blob: capture.ref,
        receivedAt: '2026-01-01T00:00:00.000Z',
        receivedBy: 'me',
        receivedFrom: notStated,
      },
    })
    await tx.append('custody.noted/1', source.captureId, {
      captureId: source.captureId,
      act: 'received',
      by: 'me',
      note: 'from a file',
    })
  })
  return { source, textId: await extract(store, source, body), body }
}

/** Another extraction of the same source: it becomes the current text. */
export const extract = async (
  store: Store,
  source: Pick<Source, 'id' | 'captureId'>,
  body: string,
): Promise<TextId> => {
  const id = newId('text')
  const { ref } = await store.blobs.put(Buffer.from(body))
  await store.write('me', (tx) =>
    tx.append('text.extracted/1', id, {
      text: {
        id,
        sourceId: source.id,
        captureId: source.captureId,
        extractor: 'plain',
        version: 1,
        encoding: 'utf-8',
        encodingBasis: 'valid UTF-8',
        length: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
        blob: ref,
        warnings: [],
      },
    }),
  )
  return id
}

const reading = (proposals: readonly Proposal[], readerVersion: string): Reading => ({
  readerVersion,
  dates: [],
  counts: [],
  names: proposals.map(({ spans: [{ start, end }] }) => ({
    kind: 'name',
    start,
    end,
    words: 'A Name',
    madeBy: { rule: 'test-name', version: 1, reason: 'a test' },
    named: { of: 'person', written: 'A Name', start, end },
    role: null,
  })),
  articles: [],
  proposals,
})

/** A statement as a rule would make it. */
export const statement = (
  content: ClaimContent,
  rest: Partial<Omit<ClaimStatement, 'content'>> & { readonly on?: string } = {},
): ClaimStatement => {
  const { on, ...given } = rest
  return {
    content,
    mode: 'asserted',
    originator: notStated,
    time: on === undefined ? notStated : stated(orThrow(dateValue(on, on))),
    places: [],
    ...given,
  }
}

/** A proposal pinned to the first place where `words` stand in the text. */
export const proposal = (text: WorldText, words: string, said: ClaimStatement): Proposal => {
  const start = text.body.indexOf(words)
  if (start < 0) throw new Error(`The text does not contain “${words}”.`)
  return {
    statement: said,
    spans: [{ start, end: start + words.length }],
    madeBy: { rule: 'test-rule', version: 1, reason: 'a test' },
  }
}

export const killed = (n: number, what = 'persons'): ClaimContent => ({
  kind: 'count',
  quantity: exactly(n, String(n)),
  what,
  population: notStated,
  affected: stated('killed'),
})

export const event = (type: string, words: string): ClaimContent => ({
  kind: 'occurrence',
  type,
  words,
  participants: [],
})
