import type { Claim } from '../domain/claim.ts'
import type { Named } from '../domain/claim-content.ts'
import type { DateValue, Day } from '../domain/dates.ts'
import type { Finding, Sum } from '../domain/finding.ts'
import type { SourceId, TextId } from '../domain/ids.ts'
import type { Span } from '../domain/text-span.ts'

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

/** An article of law where a text cites it, from the reading; its offsets are into the text's body. */
export interface AuditedArticle extends Span {
  readonly textId: TextId
  /** "285", "31(a)(iii)". */
  readonly article: string
  readonly law: string | null
}

/** A date as it stands in a text, from the reading; its offsets are into the text's body. */
export interface AuditedDate extends Span {
  readonly textId: TextId
  readonly date: DateValue
  /** Told by another date ("the next day", "on Thursday"). */
  readonly relative: boolean
}

/** Where a claim stood that a person rejected: nothing is read there again. */
export interface RejectedAt extends Span {
  readonly textId: TextId
}

export interface AuditMaterial {
  readonly texts: readonly AuditedText[]
  readonly claims: readonly AuditedClaim[]
  /** Names that were read, also those that stand in no claim. */
  readonly mentions?: readonly AuditedMention[]
  /** Articles that were read, also those that stand in no claim. */
  readonly articles?: readonly AuditedArticle[]
  /** Dates that were read, also those that stand in no claim. */
  readonly dates?: readonly AuditedDate[]
  readonly rejected?: readonly RejectedAt[]
  /** Today, for deadlines. Without it, a deadline is judged as of the newest source. */
  readonly today?: Day
}

export interface AuditResult {
  readonly findings: readonly Finding[]
  readonly sums: readonly Sum[]
}
