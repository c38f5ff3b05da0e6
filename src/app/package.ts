import type { Leaf } from '@daftar/ledger'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaptureId } from '../domain/ids.ts'
import { makeDocument } from '../outputs/documents.ts'
import { renderDocument } from '../outputs/export-file.ts'
import {
  type PackageContent,
  type StreamedFile,
  writePackage,
} from '../outputs/package/write-package.ts'
import { chronology } from '../projections/chronology/reader.ts'
import { claimPage, type ReadFrom } from '../projections/claims/reader.ts'
import { extractedText } from '../projections/rows.ts'
import { cases, sourceSummaries } from '../projections/sources/reader.ts'
import { tallies } from '../projections/tallies/reader.ts'
import type { Store } from '../storage/index.ts'
import { type AppContext, mayExport, notForActor, reading } from './context.ts'
import { isSelected, type Selection, select } from './package-selection.ts'
import type { App, PackageOutcome } from './types.ts'

type Request = Parameters<App['exportPackage']>[1]

/** Hands over a case, or all, as a package that a stranger verifies; the custody of each capture says so. */
export const exportPackage = async (
  context: AppContext,
  actor: Viewer,
  { caseId, path, onProgress }: Request,
): Promise<Result<PackageOutcome>> => {
  if (!mayExport(actor)) return notForActor
  const { store } = context
  const gathered = await reading(context, async (from) => {
    const selection = await select(actor, from, caseId)
    const ledger = await ledgerOf(store, selection)
    if (selection.sources.size === 0 || ledger === null) return null
    const title = await titleOf(context, actor, from, selection)
    return {
      selection,
      entries: ledger.bodies.length,
      content: {
        title,
        ledger,
        signer: store.ledger.signer,
        documents: await documents(actor, from, title, selection),
        info: { 'External-Description': title.replace(/\s+/g, ' ') },
      },
      blobs: await blobsOf(from, selection),
    }
  })
  if (!gathered) return fail({ kind: 'nothing-to-export' })
  const files = streamed(store, gathered.blobs, onProgress)
  const written = await writePackage(path, { ...gathered.content, files })
  if (!written.ok) return written
  await noteExport(store, actor, gathered.selection, gathered.content.title)
  return ok({ ...written.value, entries: gathered.entries })
}

/** Every leaf: in full where its body is handed over, else as a hash. */
const ledgerOf = async ({ ledger }: Store, selection: Selection) => {
  const checkpoint = await ledger.checkpoint()
  if (checkpoint === null) return null
  const leaves: Leaf[] = []
  const bodies: { seq: number; salt: Uint8Array; body: Uint8Array }[] = []
  const headers = ledger.headers()[Symbol.asyncIterator]()
  const hashes = ledger.leafHashes()[Symbol.asyncIterator]()
  for await (const entry of ledger.entries()) {
    const header = await headers.next()
    const hash = await hashes.next()
    if (header.done === true || hash.done === true) break
    const released = isSelected(entry, selection) ? await ledger.released(entry.seq) : null
    leaves.push(released ? header.value : { leafHash: hash.value })
    if (released) bodies.push({ seq: entry.seq, ...released })
  }
  return { leaves, bodies, checkpoint, logKey: ledger.signer.key }
}

const filterOf = ({ caseId }: Selection) => (caseId === undefined ? {} : { caseId })

const titleOf = async (
  { store }: AppContext,
  viewer: Viewer,
  { db }: ReadFrom,
  { caseId }: Selection,
): Promise<string> => {
  const named = (await cases(viewer, db)).find(({ id }) => id === caseId)
  return named?.name ?? store.info.name
}

const documents = async (
  viewer: Viewer,
  from: ReadFrom,
  title: string,
  selection: Selection,
): Promise<PackageContent['documents']> => {
  const filter = filterOf(selection)
  const sources = await sourceSummaries(viewer, from.db, filter)
  const lines = { sources, chronology: await chronology(viewer, from, filter) }
  const figures = { sources, tallies: await tallies(viewer, from, filter) }
  const claims = await claimPage(viewer, from, filter)
  const html = async (heading: string, material: Parameters<typeof makeDocument>[1]) =>
    (await renderDocument(makeDocument(`${heading}: ${title}`, material), 'html')).bytes
  return [
    { path: 'data/chronology.html', bytes: await html('Chronology', lines) },
    { path: 'data/tallies.html', bytes: await html('Figures', figures) },
    {
      path: 'data/claims.json',
      bytes: new TextEncoder().encode(`${JSON.stringify(claims.items, null, 1)}\n`),
    },
  ]
}

interface NamedBlob {
  readonly name: string
  readonly ref: Parameters<Store['blobs']['stream']>[0]
}

/** ASCII letters, digits, `.`, `_`, `-` only: what a package's paths may have. */
const safeName = (fileName: string): string =>
  fileName
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(-80) || 'document'

/** Captures and texts, each under the number of its source. */
const blobsOf = async ({ db }: ReadFrom, selection: Selection): Promise<NamedBlob[]> => {
  const captures = await db
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source_id')
    .select(['source.number', 'capture.id', 'capture.file_name', 'capture.blob_json'])
    .orderBy('source.number')
    .execute()
  const texts = await db
    .selectFrom('text')
    .innerJoin('source', 'source.id', 'text.source_id')
    .select(['source.number', 'text.id', 'text.json'])
    .orderBy('text.seq')
    .execute()
  return [
    ...captures
      .filter(({ id }) => selection.captures.has(id as CaptureId))
      .map((row) => ({
        name: `${row.number}-received-${safeName(row.file_name)}`,
        ref: JSON.parse(row.blob_json),
      })),
    ...texts
      .filter(({ id }) => selection.texts.has(id))
      .map((row) => ({ name: `${row.number}-${row.id}.txt`, ref: extractedText(row).blob })),
  ]
}

async function* streamed(
  { blobs }: Store,
  named: readonly NamedBlob[],
  onProgress: Request['onProgress'],
): AsyncIterable<StreamedFile> {
  for (const [done, { name, ref }] of named.entries()) {
    onProgress?.({ what: 'packing files', done, total: named.length })
    yield { name, chunks: blobs.stream(ref) }
  }
}

const noteExport = (
  store: Store,
  actor: Viewer,
  { captures }: Selection,
  title: string,
): Promise<void> =>
  store.write(actor.id, async (tx) => {
    for (const id of captures)
      await tx.append('custody.noted/1', id, {
        captureId: id,
        act: 'exported',
        by: actor.name,
        note: `in a package: ${title}`,
      })
  })
