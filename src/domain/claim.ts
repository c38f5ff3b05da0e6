import type { ClaimContent, Named } from './claim-content.ts'
import type { DateValue } from './dates.ts'
import type { CaseId, ClaimId, SourceId, TextId } from './ids.ts'
import type { Passage } from './passage.ts'
import type { Consent, Sensitivity } from './source.ts'
import type { Stated } from './stated.ts'

/** How the source puts it. Never flattened into "is". */
export const modes = [
  'asserted',
  'alleged',
  'officially-stated',
  'found-by-court',
  'found-by-expert',
  'denied',
  'retracted',
] as const
export type Mode = (typeof modes)[number]

/** Who first asserted it, as far as the source tells: the words, and a folded key to count independent voices by. */
export interface Originator {
  readonly words: string
  /** Lowercase folded form by which equal originators are recognised, e.g. "official". */
  readonly key: string
}

/** Which rule proposed it and why, or which person wrote it. */
export type Maker =
  | {
      readonly by: 'rule'
      readonly rule: string
      readonly version: number
      readonly reason: string
    }
  | { readonly by: 'person'; readonly person: string }

/** The part of a claim that reviewing may amend. */
export interface ClaimStatement {
  readonly content: ClaimContent
  readonly mode: Mode
  readonly originator: Stated<Originator>
  /** When what is claimed happened or held (EDTF, with the words). */
  readonly time: Stated<DateValue>
  readonly places: readonly Named[]
}

/** What a source says at a passage. */
export interface Claim extends ClaimStatement {
  readonly id: ClaimId
  readonly caseId: CaseId
  readonly sourceId: SourceId
  readonly textId: TextId
  /** At least one. The first is the one to show. */
  readonly passages: readonly [Passage, ...Passage[]]
  readonly sensitivity: Sensitivity
  readonly consent: Consent
  readonly madeBy: Maker
}
