import type { FindingKind } from '../../domain/finding.ts'

/**
 * Texts as they may come in, and what must be found in them: `finds` names a kind and words of its
 * message; `silent` names kinds of which nothing may be found (all of them: "all"). Persons and
 * events are invented.
 */
export interface FindingCase {
  readonly of: string
  readonly texts: readonly string[]
  readonly finds?: readonly (readonly [kind: FindingKind, message: RegExp])[]
  readonly silent?: readonly FindingKind[] | 'all'
}
