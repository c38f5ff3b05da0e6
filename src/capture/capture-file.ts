import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import { type CaptureId, type CaseId, newId, type SourceId, type TextId } from '../domain/ids.ts'
import type { BlobRef, Consent, Sensitivity, Source, SourceDescription } from '../domain/source.ts'
import { fromOptional } from '../domain/stated.ts'
import type { Store, WriteTx } from '../storage/store.ts'
import {
  basesInWords,
  type DescriptionWithBases,
  mergeDescriptions,
  suggestionsOfPerson,
} from './describe.ts'
import type { CaptureFailure } from './failures.ts'
import { type KnownBytes, knownBytes } from './known-bytes.ts'
import { type FileBytes, type ReadOptions, readFileBytes } from './read-file.ts'
import { receiveBytes } from './receive-bytes.ts'
import type { ReceivedFile } from './received-file.ts'
import { isSidecarName, type Sidecars, sidecarReader } from './sidecar.ts'
import type { Kept, Understand, Understood } from './understanding.ts'

/** Until a person says otherwise: not for partners, and not to leave the organisation. */
export const UNTIL_SAID = { sensitivity: 'restricted', consent: 'internal' } as const

export interface CaptureInput {
  /** Of the file; of one that was received as bytes, its name. */
  readonly path: string
  /** With these, nothing is looked for on the disk. */
  readonly received?: ReceivedFile['bytes']
  readonly caseId: CaseId
  readonly by: Viewer
  /** Stronger than what stands beside or in the file. */
  readonly description?: Partial<SourceDescription>
  /** From whom or where it came, in words. */
  readonly receivedFrom?: string
  readonly sensitivity?: Sensitivity
  readonly consent?: Consent
}

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

export interface CaptureOptions extends ReadOptions {
  readonly understand: Understand
  /** Shared over a batch so that a folder's sidecar is read once. */
  readonly sidecars?: Sidecars
  /** What becomes of a sidecar among received files; says whether it came too late. */
  readonly onSidecar?: (file: FileBytes) => 'kept' | 'late'
}

/**
 * Takes one file in: reads or receives its bytes once, recognises bytes the case already has, and else writes the
 * source, its capture, the note of receipt and the text in one transaction. On any failure nothing of
 * it is stored. Failures of storage are thrown as `DaftarError`.
 */
export const captureFile = async (
  store: Store,
  input: CaptureInput,
  options: CaptureOptions,
): Promise<Result<CaptureOutcome, CaptureFailure>> => {
  const { path } = input
  const handling = { ...handlingOf(input), cases: [input.caseId] }
  if (!gate.decide(input.by, { to: 'write' }, handling).allowed) {
    return fail({ kind: 'not-allowed', path })
  }
  const read = await bytesOf(input, options)
  if (!read.ok) return read
  const file = read.value
  if (isSidecarName(file.fileName)) {
    const late = options.onSidecar?.(file) === 'late'
    return fail({ kind: late ? 'sidecar-late' : 'file-is-sidecar', path })
  }
  const known = await store.read((db) => knownBytes(db, input.caseId, file.sha256))
  if (known) return ok(await receiveAgain(store, input, file, known))
  const understood = options.understand(file.bytes, { fileName: file.fileName, path })
  if (!understood.ok) return understood
  const sidecars = await sidecarsOf(input, options)(path)
  const described = mergeDescriptions([
    suggestionsOfPerson(input.description ?? {}),
    ...sidecars.map(({ suggestions }) => suggestions),
    understood.value.suggestions,
  ])
  const problems = sidecars.flatMap((sidecar) => sidecar.problems)
  const stored = await keepAndRecord(store, { input, file, described }, understood.value)
  return ok({ ...stored, warnings: [...understood.value.warnings, ...problems] })
}

const bytesOf = ({ path, received }: CaptureInput, options: ReadOptions) =>
  received === undefined ? readFileBytes(path, options) : receiveBytes(path, received, options)

/** The name of a received file is no path: nothing beside it may be looked for on this machine. */
const sidecarsOf = ({ received }: CaptureInput, { sidecars }: CaptureOptions): Sidecars =>
  sidecars ?? (received === undefined ? sidecarReader() : async () => [])

const handlingOf = ({ sensitivity, consent }: CaptureInput) => ({
  sensitivity: sensitivity ?? UNTIL_SAID.sensitivity,
  consent: consent ?? UNTIL_SAID.consent,
})

/** What the same bytes under another name are worth knowing for later: the receipt. */
const receiveAgain = async (
  store: Store,
  input: CaptureInput,
  file: FileBytes,
  known: KnownBytes,
): Promise<CaptureOutcome> => {
  await store.write(input.by.id, (tx) => noteAgain(tx, input, file, known))
  return { is: 'known', ...known, warnings: [], bases: {} }
}

const noteAgain = async (
  tx: WriteTx,
  { by, receivedFrom }: CaptureInput,
  { fileName }: FileBytes,
  { captureId }: KnownBytes,
): Promise<void> => {
  const from = receivedFrom === undefined ? '' : ` from ${receivedFrom}`
  const note = `the same bytes, as ${fileName}${from}`
  await tx.append('custody.noted/1', captureId, {
    captureId,
    act: 'received-again',
    by: by.name,
    note,
  })
}

interface Taken {
  readonly input: CaptureInput
  readonly file: FileBytes
  readonly described: DescriptionWithBases
}

const keepAndRecord = async (
  store: Store,
  taken: Taken,
  understood: Understood,
): Promise<Omit<CaptureOutcome, 'warnings'>> => {
  const { ref } = await store.blobs.put(taken.file.bytes)
  let kept: Kept | null = null
  const discard = async (): Promise<void> => {
    await store.blobs.delete(ref)
    await kept?.discard(store.blobs)
  }
  try {
    const text = await understood.keep(store.blobs)
    kept = text
    const { input, file } = taken
    const outcome = await store.write(input.by.id, async (tx) => {
      // Looked up again inside: another window may have added the same file meanwhile.
      const known = await knownBytes(tx.db, input.caseId, file.sha256)
      if (!known) return record(tx, taken, { ref, mediaType: understood.mediaType, text })
      await noteAgain(tx, input, file, known)
      return { is: 'known', ...known, bases: {} } as const
    })
    if (outcome.is === 'known') await discard()
    return outcome
  } catch (error) {
    await discard().catch(() => undefined) // The first error is the one to tell; sweeping finds the rest.
    throw error
  }
}

const record = async (
  tx: WriteTx,
  { input, file, described }: Taken,
  put: { readonly ref: BlobRef; readonly mediaType: string; readonly text: Kept },
): Promise<Omit<CaptureOutcome, 'warnings'>> => {
  const ids = { sourceId: newId('source'), captureId: newId('capture') }
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
    size: file.bytes.length,
    fileName: file.fileName,
    mediaType: put.mediaType,
    blob: put.ref,
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
  const textId = await put.text.record(tx, ids)
  return { is: 'added', ...ids, textId, bases: described.bases }
}
