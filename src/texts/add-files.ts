import { captureFile } from '../capture/capture-file.ts'
import { type BatchOptions, captureFiles, type FileOutcome } from '../capture/capture-files.ts'
import type { CaptureFailure, UnderstandFailure } from '../capture/failures.ts'
import type { CaptureInput } from '../capture/prepare-file.ts'
import type { CaptureOutcome } from '../capture/record-capture.ts'
import type { Kept, Understand, Understood } from '../capture/understanding.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { Store } from '../storage/store.ts'
import { extractText } from './extract-text.ts'
import type { ExtractFailure, Extraction } from './extraction.ts'
import { keepText, recordText } from './store-text.ts'

type FileFailure = UnderstandFailure | Extract<CaptureFailure, { kind: 'file-too-large' }>

const ofFile = (failure: ExtractFailure, path: string): FileFailure => {
  switch (failure.kind) {
    case 'nothing-to-read':
      return { kind: 'file-empty', path, size: failure.size }
    case 'not-text':
      return { kind: 'file-not-text', path, what: failure.what }
    case 'format-not-read':
      return { kind: 'file-format-not-read', path, what: failure.what }
    case 'too-large':
      return { kind: 'file-too-large', path, size: failure.size, limit: failure.limit }
  }
}

const understood = (extraction: Extraction): Understood => ({
  mediaType: extraction.mediaType,
  suggestions: extraction.suggestions,
  warnings: extraction.warnings,
  async keep(blobs): Promise<Kept> {
    const kept = await keepText(blobs, extraction)
    return {
      record: async (tx, ids) => (await recordText(tx, kept, ids)).id,
      discard: (of) => of.delete(kept.blob),
    }
  },
})

/** Makes a text of captured bytes: what capturing is handed to understand them by. */
export const understand: Understand = async (bytes, { fileName, path }) => {
  const extracted = await extractText(bytes, fileName)
  return extracted.ok ? ok(understood(extracted.value)) : fail(ofFile(extracted.failure, path))
}

/** Captures and extracts one file, in one transaction. */
export const addFile = (
  store: Store,
  input: CaptureInput,
): Promise<Result<CaptureOutcome, CaptureFailure>> => captureFile(store, input, { understand })

/** Captures and extracts files; see `captureFiles`. */
export const addFiles = (
  store: Store,
  inputs: readonly CaptureInput[] | AsyncIterable<CaptureInput>,
  options: Omit<BatchOptions, 'understand'> = {},
): Promise<readonly FileOutcome[]> => captureFiles(store, inputs, { ...options, understand })
