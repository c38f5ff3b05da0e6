import type { DescriptionSuggestions } from '../capture/description.ts'

/** Characters from bytes, with how they were had and what could not be kept. */
export interface Extraction {
  readonly text: string
  readonly mediaType: string
  /** Which extractor, and the version of its rules: a new version gives a new text. */
  readonly extractor: string
  readonly version: number
  readonly encoding: string
  readonly encodingBasis: string
  /** Plain sentences for a person. */
  readonly warnings: readonly string[]
  /** What the document says of itself; each value with its basis. */
  readonly suggestions: DescriptionSuggestions
}

/** What can't be made into a text. Sizes are bytes. */
export type ExtractFailure =
  /** No bytes, or no words in them. */
  | { readonly kind: 'nothing-to-read'; readonly size: number }
  /** The bytes are not characters; `what` says what they look like, if known. */
  | { readonly kind: 'not-text'; readonly what: string | null }
  /** No extractor for this kind of document yet. */
  | { readonly kind: 'format-not-read'; readonly what: string }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
