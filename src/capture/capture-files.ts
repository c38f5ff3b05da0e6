import { DaftarError, type Failure } from '../domain/failure.ts'
import type { Store } from '../storage/store.ts'
import {
  type CaptureInput,
  type CaptureOptions,
  type CaptureOutcome,
  captureFile,
} from './capture-file.ts'
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

const captureOne = async (
  store: Store,
  input: CaptureInput,
  options: CaptureOptions,
): Promise<FileOutcome> => {
  try {
    const result = await captureFile(store, input, options)
    if (result.ok) return { path: input.path, ...result.value }
    return { path: input.path, is: 'failed', failure: result.failure }
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return { path: input.path, is: 'failed', failure: error.failure }
  }
}

/**
 * Takes files in one after the other, each in a transaction of its own: a failure of one never stops
 * the others, and a batch that was broken off can be started again, since what is there is recognised.
 * Received files are asked for one at a time, so that no two are held at once.
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
  for await (const input of inputs) {
    if (signal?.aborted) break
    onProgress?.({ what: 'adding files', done: outcomes.length, total })
    const beside = input.received === undefined ? onDisk : received
    outcomes.push(await captureOne(store, input, { ...options, ...beside }))
  }
  onProgress?.({ what: 'adding files', done: outcomes.length, total })
  return outcomes
}
