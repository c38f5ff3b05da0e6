import type { TextId } from './ids.ts'

/**
 * A span of one text, as two W3C Web Annotation selectors that check each other.
 * Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
 * Offsets are UTF-16 code units into the text named by `textId`.
 */
export interface Passage {
  readonly textId: TextId
  readonly position: { readonly start: number; readonly end: number }
  /** `exact` are the pinned words; prefix and suffix are up to 32 code units around them. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
}

/** What happened when a passage was looked for in a text. */
export type PinProof =
  | { readonly is: 'proved' }
  | { readonly is: 'moved'; readonly by: 'exact' | 'quote'; readonly passage: Passage }
  | { readonly is: 'lost'; readonly passage: Passage }
