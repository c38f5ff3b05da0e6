import type { Result } from '../domain/failure.ts'
import type { CaptureId, SourceId, TextId } from '../domain/ids.ts'
import type { BlobStore, WriteTx } from '../storage/store.ts'
import type { DescriptionSuggestions } from './description.ts'
import type { ReadFailure, UnderstandFailure } from './failures.ts'

/**
 * What capturing needs of those who make texts of bytes. They come after it on the way of the data,
 * so they are handed in; what they keep is written in the same transaction as the source.
 */
export type Understand = (
  bytes: Uint8Array,
  file: { readonly fileName: string; readonly path: string },
) => Promise<
  Result<Understood, UnderstandFailure | Extract<ReadFailure, { kind: 'file-too-large' }>>
>

export interface Understood {
  readonly mediaType: string
  readonly suggestions: DescriptionSuggestions
  readonly warnings: readonly string[]
  /** Puts what must be put before the transaction begins. */
  keep(blobs: BlobStore): Promise<Kept>
}

/** Put, and not yet named by any entry. */
export interface Kept {
  record(
    tx: WriteTx,
    ids: { readonly sourceId: SourceId; readonly captureId: CaptureId },
  ): Promise<TextId>
  /** When the transaction didn't come about. */
  discard(blobs: BlobStore): Promise<void>
}
