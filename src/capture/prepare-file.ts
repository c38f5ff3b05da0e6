import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId } from '../domain/ids.ts'
import type { BlobRef, Consent, Sensitivity, SourceDescription } from '../domain/source.ts'
import type { BlobStore, Store } from '../storage/store.ts'
import { type DescriptionWithBases, mergeDescriptions, suggestionsOfPerson } from './describe.ts'
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

export interface CaptureOptions extends ReadOptions {
  readonly understand: Understand
  /** Shared over a batch so that a folder's sidecar is read once. */
  readonly sidecars?: Sidecars
  /** What becomes of a sidecar among received files; says whether it came too late. */
  readonly onSidecar?: (file: FileBytes) => 'kept' | 'late'
}

/** A file read and understood, its blobs put and named by no entry yet. */
export interface PreparedFile {
  readonly input: Omit<CaptureInput, 'received'>
  readonly file: Omit<FileBytes, 'bytes'> & { readonly size: number }
  /** Null for bytes that the case already has: then only their coming again is noted. */
  readonly put: {
    readonly ref: BlobRef
    readonly text: Kept
    readonly mediaType: string
    readonly described: DescriptionWithBases
  } | null
  readonly known: KnownBytes | null
  /** What could not be kept or read, in plain sentences. */
  readonly warnings: readonly string[]
}

/** Reads or receives one file's bytes once and makes it ready to be recorded. Nothing is recorded yet. */
export const prepareFile = async (
  store: Store,
  input: CaptureInput,
  options: CaptureOptions,
): Promise<Result<PreparedFile, CaptureFailure>> => {
  const { path } = input
  const handling = { ...handlingOf(input), cases: [input.caseId] }
  if (!gate.decide(input.by, { to: 'write' }, handling).allowed) {
    return fail({ kind: 'not-allowed', path })
  }
  const read = await bytesOf(input, options)
  if (!read.ok) return read
  const { bytes, ...named } = read.value
  if (isSidecarName(named.fileName)) {
    const late = options.onSidecar?.(read.value) === 'late'
    return fail({ kind: late ? 'sidecar-late' : 'file-is-sidecar', path })
  }
  const { received: _, ...about } = input
  const prepared = { input: about, file: { ...named, size: bytes.length } }
  const known = await store.read((db) => knownBytes(db, input.caseId, named.sha256))
  if (known) return ok({ ...prepared, put: null, known, warnings: [] })
  const understood = await options.understand(bytes, { fileName: named.fileName, path })
  if (!understood.ok) return understood
  const { suggestions, mediaType, warnings } = understood.value
  const sidecars = await sidecarsOf(input, options)(path)
  const described = mergeDescriptions([
    suggestionsOfPerson(input.description ?? {}),
    ...sidecars.map((sidecar) => sidecar.suggestions),
    suggestions,
  ])
  const problems = sidecars.flatMap((sidecar) => sidecar.problems)
  const put = await putBlobs(store.blobs, bytes, understood.value)
  return ok({
    ...prepared,
    put: { ...put, mediaType, described },
    known: null,
    warnings: [...warnings, ...problems],
  })
}

const bytesOf = ({ path, received }: CaptureInput, options: ReadOptions) =>
  received === undefined ? readFileBytes(path, options) : receiveBytes(path, received, options)

/** The name of a received file is no path: nothing beside it may be looked for on this machine. */
const sidecarsOf = ({ received }: CaptureInput, { sidecars }: CaptureOptions): Sidecars =>
  sidecars ?? (received === undefined ? sidecarReader() : async () => [])

export const handlingOf = ({
  sensitivity,
  consent,
}: Pick<CaptureInput, 'sensitivity' | 'consent'>) => ({
  sensitivity: sensitivity ?? UNTIL_SAID.sensitivity,
  consent: consent ?? UNTIL_SAID.consent,
})

const putBlobs = async (
  blobs: BlobStore,
  bytes: Uint8Array,
  understood: Understood,
): Promise<{ readonly ref: BlobRef; readonly text: Kept }> => {
  const { ref } = await blobs.put(bytes)
  try {
    return { ref, text: await understood.keep(blobs) }
  } catch (error) {
    await blobs.delete(ref).catch(() => undefined) // The first error is the one to tell.
    throw error
  }
}

/** Takes the blobs of a file away again that was not recorded; sweeping finds what is left. */
export const discardPrepared = async (blobs: BlobStore, { put }: PreparedFile): Promise<void> => {
  if (put === null) return
  await blobs.delete(put.ref)
  await put.text.discard(blobs)
}
