import type { Claim } from '../domain/claim.ts'
import type { Named } from '../domain/claim-content.ts'
import type { DateValue, Day } from '../domain/dates.ts'
import type { Finding, Sum } from '../domain/finding.ts'
import type { SourceId, TextId } from '../domain/ids.ts'

/** One text to audit. `body` is the text itself; offsets are UTF-16 code units into it. */
export interface AuditedText {
  readonly textId: TextId
  readonly sourceId: SourceId
  /** How messages name the source: its title or file name. */
  readonly label: string
  readonly publisher: string | null
  readonly date: DateValue | null
  readonly body: string
}

/** A claim as it stands after review; rejected ones are left out by whoever gathers the material. */
export type AuditedClaim = Pick<
  Claim,
  | 'id'
  | 'sourceId'
  | 'textId'
  | 'passages'
  | 'madeBy'
  | 'content'
  | 'mode'
  | 'originator'
  | 'time'
  | 'places'
>

/** A name as it stands in a text, from the reading; its offsets are into the text's body. */
export type AuditedMention = Named & { readonly textId: TextId }

export interface AuditMaterial {
  readonly texts: readonly AuditedText[]
  readonly claims: readonly AuditedClaim[]
  /** Names that were read, also those that stand in no claim. */
  readonly mentions?: readonly AuditedMention[]
  /** Today, for deadlines. Without it, a deadline is judged as of the newest source. */
  readonly today?: Day
}

export interface AuditResult {
  readonly findings: readonly Finding[]
  readonly sums: readonly Sum[]
}
