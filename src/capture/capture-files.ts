import { DaftarError, type Failure } from '../domain/failure.ts'
import type { Store } from '../storage/store.ts'
import { recordOne } from './capture-file.ts'
import {
  type CaptureInput,
  type CaptureOptions,
  discardPrepared,
  type PreparedFile,
  prepareFile,
} from './prepare-file.ts'
import { type CaptureOutcome, recordPrepared } from './record-capture.ts'
import { receivedSidecars, sidecarReader } from './sidecar.ts'

/** How one file of a batch fared. */
export type FileOutcome = { readonly path: string } & (
  | CaptureOutcome
  /** A `CaptureFailure`, or a failure of storage (`disk-full`). */
  | { readonly is: 'failed'; readonly failure: Failure }
)

export interface BatchOptions
  extends Omit<CaptureOptions, 'sidecars' | 'onSidecar' | 'onProgress'> {
  readonly onProgress?: (event: {
    readonly what: string
    readonly done: number
    readonly total: number | null
  }) => void
  /** Stops between two files; what is done stays done. */
  readonly signal?: AbortSignal
}

/** So much is recorded in one transaction: the database works a few times less than for each alone. */
const TOGETHER = { files: 32, bytes: 4_000_000 }

const failed = (path: string, error: unknown): FileOutcome => {
  if (!(error instanceof DaftarError)) throw error
  return { path, is: 'failed', failure: error.failure }
}

/** Files prepared and not yet recorded, each with the place of its outcome. */
class Waiting {
  readonly #store: Store
  readonly #outcomes: FileOutcome[]
  #files: { readonly at: number; readonly prepared: PreparedFile }[] = []
  #bytes = 0

  constructor(store: Store, outcomes: FileOutcome[]) {
    this.#store = store
    this.#outcomes = outcomes
  }

  async add(at: number, prepared: PreparedFile): Promise<void> {
    this.#files.push({ at, prepared })
    this.#bytes += prepared.file.size
    if (this.#files.length >= TOGETHER.files || this.#bytes >= TOGETHER.bytes) await this.record()
  }

  /** All in one transaction; when that fails, each in one of its own, so that none stops the others. */
  async record(): Promise<void> {
    const files = this.#files
    this.#files = []
    this.#bytes = 0
    const [first] = files
    if (first === undefined) return
    if (files.length > 1 && (await this.#recordAll(files, first.prepared.input.by.id))) return
    for (const { at, prepared } of files) {
      const { path } = prepared.input
      this.#outcomes[at] = await recordOne(this.#store, prepared).then(
        (outcome) => ({ path, ...outcome }),
        (error: unknown) => failed(path, error),
      )
    }
  }

  async #recordAll(
    files: readonly { readonly at: number; readonly prepared: PreparedFile }[],
    actor: string,
  ): Promise<boolean> {
    let recorded: CaptureOutcome[]
    try {
      recorded = await this.#store.write(actor, async (tx) => {
        const outcomes: CaptureOutcome[] = []
        for (const { prepared } of files) outcomes.push(await recordPrepared(tx, prepared))
        return outcomes
      })
    } catch (error) {
      if (error instanceof DaftarError) return false
      throw error
    }
    for (const [i, { at, prepared }] of files.entries()) {
      const outcome = recorded[i]
      if (outcome === undefined) continue
      if (outcome.is === 'known') await discardPrepared(this.#store.blobs, prepared)
      this.#outcomes[at] = { path: prepared.input.path, ...outcome }
    }
    return true
  }
}

/**
 * Takes files in, a few at a time in one transaction: a failure of one never stops the others, and a
 * batch that was broken off can be started again, since what is there is recognised. Received files
 * are asked for one at a time, so that no two are held at once.
 */
export const captureFiles = async (
  store: Store,
  inputs: readonly CaptureInput[] | AsyncIterable<CaptureInput>,
  { onProgress, signal, ...options }: BatchOptions,
): Promise<readonly FileOutcome[]> => {
  const onDisk = { sidecars: sidecarReader() }
  const came = receivedSidecars()
  const received = { sidecars: came.read, onSidecar: came.keep }
  const total = 'length' in inputs ? inputs.length : null
  const outcomes: FileOutcome[] = []
  const waiting = new Waiting(store, outcomes)
  let done = 0
  for await (const input of inputs) {
    if (signal?.aborted) break
    onProgress?.({ what: 'adding files', done, total })
    const at = done++
    const { path } = input
    const beside = input.received === undefined ? onDisk : received
    try {
      const prepared = await prepareFile(store, input, { ...options, ...beside })
      if (prepared.ok) await waiting.add(at, prepared.value)
      // The next may be long on its way: what has arrived is recorded without waiting for it.
      if (prepared.ok && input.received !== undefined) await waiting.record()
      if (!prepared.ok) outcomes[at] = { path, is: 'failed', failure: prepared.failure }
    } catch (error) {
      outcomes[at] = failed(path, error)
    }
  }
  await waiting.record()
  onProgress?.({ what: 'adding files', done, total })
  return outcomes
}
