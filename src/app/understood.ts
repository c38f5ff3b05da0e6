import type { ClaimContent, Named } from '../domain/claim-content.ts'
import type { DateValue } from '../domain/dates.ts'
import type { Quantity } from '../domain/quantities.ts'
import type { CountMark } from '../reading/marks.ts'

/** What the rules propose about words, as a draft: names without places, which writing finds anew. */
export interface DraftedByRule {
  readonly kind: ClaimContent['kind']
  readonly draft: Readonly<Record<string, unknown>>
}

/** What rules read in words that a person selected. Nothing is written. */
export interface Understood {
  readonly drafts: readonly DraftedByRule[]
  readonly dates: readonly DateValue[]
  readonly counts: readonly Pick<CountMark, 'quantity' | 'what' | 'population' | 'affected'>[]
  readonly names: readonly Pick<Named, 'of' | 'written' | 'base'>[]
}

export type WordsUnderstood =
  | { readonly as: 'date'; readonly value: DateValue }
  | { readonly as: 'quantity'; readonly value: Quantity }
