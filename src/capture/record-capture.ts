import { type CaptureId, newId, type SourceId, type TextId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import { fromOptional } from '../domain/stated.ts'
import type { WriteTx } from '../storage/store.ts'
import { basesInWords, type DescriptionWithBases } from './describe.ts'
import { type KnownBytes, knownBytes } from './known-bytes.ts'
import { handlingOf, type PreparedFile } from './prepare-file.ts'

export type CaptureOutcome = {
  readonly is: 'added' | 'known'
  readonly sourceId: SourceId
  readonly captureId: CaptureId
  readonly textId: TextId | null
  /** What could not be kept or read, in plain sentences. */
  readonly warnings: readonly string[]
  /** Where each value of the description comes from; none for known bytes. */
  readonly bases: DescriptionWithBases['bases']
}

/**
 * Writes the source, its capture, the note of receipt and the text of a prepared file; for bytes that
 * the case has by now, only that they came again.
 */
export const recordPrepared = async (
  tx: WriteTx,
  prepared: PreparedFile,
): Promise<CaptureOutcome> => {
  const { input, file, put, warnings } = prepared
  // Looked up again inside: another window, or a file before it in the batch, may have added the same.
  const known = (await knownBytes(tx.db, input.caseId, file.sha256)) ?? prepared.known
  if (known || put === null) return noteAgain(tx, prepared, known)
  const ids = { sourceId: newId('source'), captureId: newId('capture') }
  await recordSource(tx, prepared, put, ids)
  const textId = await put.text.record(tx, ids)
  return { is: 'added', ...ids, textId, warnings, bases: put.described.bases }
}

/** What the same bytes under another name are worth knowing for later: the receipt. */
const noteAgain = async (
  tx: WriteTx,
  { input: { by, receivedFrom }, file: { fileName } }: PreparedFile,
  known: KnownBytes | null,
): Promise<CaptureOutcome> => {
  if (known === null) throw new Error('A file was prepared neither as new nor as known.')
  const from = receivedFrom === undefined ? '' : ` from ${receivedFrom}`
  const note = `the same bytes, as ${fileName}${from}`
  const { captureId } = known
  await tx.append('custody.noted/1', captureId, {
    captureId,
    act: 'received-again',
    by: by.name,
    note,
  })
  return { is: 'known', ...known, warnings: [], bases: {} }
}

const recordSource = async (
  tx: WriteTx,
  { input, file }: PreparedFile,
  { ref, mediaType, described }: NonNullable<PreparedFile['put']>,
  ids: { readonly sourceId: SourceId; readonly captureId: CaptureId },
): Promise<void> => {
  const source: Source = {
    id: ids.sourceId,
    caseId: input.caseId,
    description: described.description,
    captureId: ids.captureId,
    ...handlingOf(input),
  }
  const capture = {
    id: ids.captureId,
    sourceId: ids.sourceId,
    sha256: file.sha256,
    size: file.size,
    fileName: file.fileName,
    mediaType,
    blob: ref,
    receivedAt: new Date().toISOString(),
    receivedBy: input.by.name,
    receivedFrom: fromOptional(input.receivedFrom),
  }
  await tx.append('source.added/1', ids.sourceId, { source, capture })
  await tx.append('custody.noted/1', ids.captureId, {
    captureId: ids.captureId,
    act: 'received',
    by: input.by.name,
    note: basesInWords(described.bases),
  })
}
