import type { Act } from './act.ts'
import type { Claim } from './claim.ts'
import type { Named } from './claim-content.ts'
import type { DateValue } from './dates.ts'
import type { Dismissal } from './dismissal.ts'
import type { Parting } from './identity/parting.ts'
import type { Brought, RecordedDecision, RecordedRetraction } from './identity/recorded.ts'
import type {
  ActId,
  CaptureId,
  CaseId,
  ClaimId,
  DismissalId,
  FindingId,
  ReviewId,
  SourceId,
  TextId,
} from './ids.ts'
import type { Passage } from './passage.ts'
import type { Review } from './review.ts'
import type { BlobRef, Capture, Source, SourceDescription } from './source.ts'
import type { Span } from './text-span.ts'

/**
 * Everything the ledger can record: entry type → body. Types are named and versioned; a shape never
 * changes, a new version gets a new name. Unknown types met in a ledger are kept and counted.
 */
export interface EntryBodies {
  'workspace.opened/1': { readonly name: string }
  'case.opened/1': { readonly caseId: CaseId; readonly name: string }
  'source.added/1': { readonly source: Source; readonly capture: Capture }
  'source.described/1': { readonly sourceId: SourceId; readonly description: SourceDescription }
  /** Berkeley Protocol: every receipt, transfer and copy of a capture is recorded. */
  'custody.noted/1': {
    readonly captureId: CaptureId
    readonly act: 'received' | 'received-again' | 'exported' | 'transferred'
    readonly by: string
    readonly note: string
  }
  'text.extracted/1': { readonly text: ExtractedText }
  'text.read/1': TextReading
  /** The names and articles found in one stretch of a text; stretches are numbered from 0. */
  'names.found/1': NamesFound
  /** The dates found in one stretch of a text, after its names: also those that stand in no claim. */
  'dates.found/1': DatesFound
  /** The end of a reading, after its names and proposals. */
  'text.read/2': TextRead
  'claim.proposed/1': { readonly claim: Claim }
  /** Proposals nobody reviewed, which a newer reading of the text no longer makes. */
  'proposals.withdrawn/1': {
    readonly textId: TextId
    readonly readerVersion: string
    readonly claims: readonly ClaimId[]
  }
  'claim.written/1': { readonly claim: Claim }
  'claim.reviewed/1': { readonly review: Review }
  'review.undone/1': { readonly reviewId: ReviewId; readonly claimId: ClaimId }
  /** Ties entries that one decision made, which stand just before it. It changes no claim by itself. */
  'act.done/1': { readonly act: Act }
  /** That what an act did was taken back, by the entries just before. */
  'act.undone/1': { readonly actId: ActId }
  /** A person looked at a finding and put it aside: it stays so while its material stays the same. */
  'finding.dismissed/1': { readonly dismissal: Dismissal }
  'dismissal.undone/1': { readonly dismissalId: DismissalId; readonly findingId: FindingId }
  /** A person decided whether two records are of one person, place or body; nothing merges by itself. */
  'identity.decided/1': { readonly decision: RecordedDecision }
  'identity.retracted/1': { readonly retraction: RecordedRetraction }
  /** A “distinct” that parts a record: some places of a name in one source are another's. */
  'identity.parted/1': { readonly decision: RecordedDecision & { readonly parting: Parting } }
  /** A decision that another device took, brought in from its package; it counts as one's own. */
  'identity.decision-brought/1': { readonly decision: Brought<RecordedDecision> }
  'identity.retraction-brought/1': { readonly retraction: Brought<RecordedRetraction> }
  /** A new extraction replaced an old one: where each claim's passages stand now, or that they are lost. */
  'pins.refound/1': {
    readonly from: TextId
    readonly to: TextId
    readonly pins: readonly {
      readonly claimId: ClaimId
      readonly passages: readonly Passage[]
      readonly lost: readonly Passage[]
    }[]
  }
}

export type EntryType = keyof EntryBodies

/** One extraction of a capture into characters. Offsets into it are UTF-16 code units. */
export interface ExtractedText {
  readonly id: TextId
  readonly sourceId: SourceId
  readonly captureId: CaptureId
  readonly extractor: string
  readonly version: number
  /** Encoding used and how it was found: byte order mark, declared, valid UTF-8, letter statistics. */
  readonly encoding: string
  readonly encodingBasis: string
  readonly length: number
  /** SHA-256 of the text as UTF-8, lowercase hex. */
  readonly sha256: string
  readonly blob: BlobRef
  /** What the extractor could not keep, in plain sentences ("2 invalid bytes shown as �"). */
  readonly warnings: readonly string[]
}

export interface NamesFound {
  readonly textId: TextId
  readonly stretch: number
  readonly mentions: readonly Named[]
  readonly articles: readonly (Span & { readonly article: string; readonly law: string | null })[]
}

export interface DatesFound {
  readonly textId: TextId
  readonly dates: readonly (Span & { readonly date: DateValue; readonly relative: boolean })[]
}

/** That a text was read by a version of the reader, and what that changed. */
export interface TextRead {
  readonly textId: TextId
  readonly readerVersion: string
  readonly proposed: number
  readonly withdrawn: number
  /** Proposals made before that the reading makes again, and those that people reviewed. */
  readonly kept: number
}

/** As `TextRead`, with the names it found: how readings were recorded at first. */
export interface TextReading {
  readonly textId: TextId
  readonly readerVersion: string
  readonly mentions: readonly Named[]
  readonly articles: readonly (Span & { readonly article: string; readonly law: string | null })[]
  readonly proposed: number
}
