import { ok, type Result } from '../domain/failure.ts'
import type { Store } from '../storage/store.ts'
import type { CaptureFailure } from './failures.ts'
import {
  type CaptureInput,
  type CaptureOptions,
  discardPrepared,
  type PreparedFile,
  prepareFile,
} from './prepare-file.ts'
import { type CaptureOutcome, recordPrepared } from './record-capture.ts'

/**
 * Takes one file in: reads or receives its bytes once, recognises bytes the case already has, and else
 * writes the source, its capture, the note of receipt and the text in one transaction. On any failure
 * nothing of it is stored. Failures of storage are thrown as `DaftarError`.
 */
export const captureFile = async (
  store: Store,
  input: CaptureInput,
  options: CaptureOptions,
): Promise<Result<CaptureOutcome, CaptureFailure>> => {
  const prepared = await prepareFile(store, input, options)
  return prepared.ok ? ok(await recordOne(store, prepared.value)) : prepared
}

/** One transaction for one prepared file; when it fails, or has no use for the blobs, they go. */
export const recordOne = async (store: Store, prepared: PreparedFile): Promise<CaptureOutcome> => {
  try {
    const outcome = await store.write(prepared.input.by.id, (tx) => recordPrepared(tx, prepared))
    if (outcome.is === 'known') await discardPrepared(store.blobs, prepared)
    return outcome
  } catch (error) {
    // The first error is the one to tell; sweeping finds what is left.
    await discardPrepared(store.blobs, prepared).catch(() => undefined)
    throw error
  }
}
