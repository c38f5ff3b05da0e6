import type { ExtractedText } from '../domain/entries.ts'
import { type CaptureId, newId, type SourceId } from '../domain/ids.ts'
import type { BlobRef } from '../domain/source.ts'
import type { BlobStore, Store, WriteTx } from '../storage/store.ts'
import type { Extraction } from './extraction.ts'
import { utf8Pieces } from './utf8-pieces.ts'

/** A text whose characters are in a blob that no entry names yet. */
export interface KeptText {
  readonly extraction: Extraction
  readonly blob: BlobRef
  /** Of the text as UTF-8, lowercase hex. */
  readonly sha256: string
}

export interface TextOrigin {
  readonly sourceId: SourceId
  readonly captureId: CaptureId
}

/** Puts a text's characters as a blob. To be done before the transaction that names it. */
export const keepText = async (blobs: BlobStore, extraction: Extraction): Promise<KeptText> => {
  const { ref, sha256 } = await blobs.put(utf8Pieces(extraction.text))
  return { extraction, blob: ref, sha256 }
}

/** Records a kept text as the newest extraction of its source. */
export const recordText = async (
  tx: WriteTx,
  { extraction, blob, sha256 }: KeptText,
  { sourceId, captureId }: TextOrigin,
): Promise<ExtractedText> => {
  const { extractor, version, encoding, encodingBasis, warnings } = extraction
  const text: ExtractedText = {
    id: newId('text'),
    sourceId,
    captureId,
    extractor,
    version,
    encoding,
    encodingBasis,
    length: extraction.text.length,
    sha256,
    blob,
    warnings,
  }
  await tx.append('text.extracted/1', text.id, { text })
  return text
}

/** Runs a transaction over a kept text; when it fails or has no use for it, the blob goes. */
export const withKeptText = async <T>(
  store: Store,
  extraction: Extraction,
  work: (kept: KeptText) => Promise<{ readonly used: boolean; readonly outcome: T }>,
): Promise<T> => {
  const kept = await keepText(store.blobs, extraction)
  try {
    const { used, outcome } = await work(kept)
    if (!used) await store.blobs.delete(kept.blob)
    return outcome
  } catch (error) {
    // The first error is the one to tell; sweeping finds what is left.
    await store.blobs.delete(kept.blob).catch(() => undefined)
    throw error
  }
}

/** Stores a text of a capture as an extraction of its own, without touching any pins. */
export const addText = (
  store: Store,
  actor: string,
  origin: TextOrigin,
  extraction: Extraction,
): Promise<ExtractedText> =>
  withKeptText(store, extraction, async (kept) => ({
    used: true,
    outcome: await store.write(actor, (tx) => recordText(tx, kept, origin)),
  }))
