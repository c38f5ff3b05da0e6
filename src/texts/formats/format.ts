import type { Result } from '../../domain/failure.ts'
import type { ExtractFailure, Extraction } from '../extraction.ts'

/** One way to make a text of bytes. To read a new kind of document, write one and list it in `index.ts`. */
export interface Format {
  readonly name: string
  readonly mediaType: string
  /** Endings of file names, in lowercase, without the dot. */
  readonly endings: readonly string[]
  /** Pure: opens nothing, runs nothing that the document holds. */
  readonly extract: (
    bytes: Uint8Array,
    /** The encoding, where a person said it. */
    said?: string | null,
  ) => Result<Extraction, ExtractFailure> | Promise<Result<Extraction, ExtractFailure>>
}
