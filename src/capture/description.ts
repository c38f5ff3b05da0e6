import type { DateValue } from '../domain/dates.ts'
import type { Language } from '../domain/languages.ts'
import type { SourceKind } from '../domain/source.ts'
import type { Stated } from '../domain/stated.ts'

/** A value suggested for a source's description, and where it comes from: "sidecar sources.json". */
export interface Suggested<T> {
  readonly value: Stated<T>
  readonly basis: string
}

/**
 * What one place (flags, a sidecar, front matter, the page itself) says about a source. A field that
 * is missing says nothing; a field may say that the value is not stated, and then nothing weaker
 * overrides it.
 */
export interface DescriptionSuggestions {
  readonly title?: Suggested<string>
  readonly kind?: { readonly value: SourceKind; readonly basis: string }
  readonly author?: Suggested<string>
  readonly publisher?: Suggested<string>
  readonly date?: Suggested<DateValue>
  readonly language?: Suggested<Language>
  readonly address?: Suggested<string>
}
