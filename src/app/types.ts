import type { Viewer } from '../access/viewer.ts'
import type { ReceivedFile } from '../capture/received-file.ts'
import type { ActDraft } from '../claims/acts/act-draft.ts'
import type { ActOutcome } from '../claims/acts/act-outcome.ts'
import type { ClaimDraft, ReviewDraft } from '../claims/drafts.ts'
import type { ClaimStatement, Mode, Originator } from '../domain/claim.ts'
import type { ClaimKind } from '../domain/claim-content.ts'
import type { DateValue } from '../domain/dates.ts'
import type { Dismissal, FindingState } from '../domain/dismissal.ts'
import type { Failure, Result } from '../domain/failure.ts'
import type { Finding, FindingSide, Sum } from '../domain/finding.ts'
import type {
  ActId,
  CaseId,
  ClaimId,
  DismissalId,
  FindingId,
  ReviewId,
  SourceId,
  TextId,
} from '../domain/ids.ts'
import type { ReviewState } from '../domain/review.ts'
import type { SourceDescription } from '../domain/source.ts'
import type { Stated } from '../domain/stated.ts'
import type { Span } from '../domain/text-span.ts'
import type {
  CarriedOver,
  CaseView,
  Chronology,
  ClaimCount,
  ClaimDetail,
  ClaimView,
  Elsewhere,
  LedgerState,
  Page,
  SearchHit,
  Slice,
  SourceDetail,
  SourceSummary,
  Tally,
  TextView,
  UnreviewedOfRule,
  WithdrawnProposal,
} from '../projections/views.ts'
import type { ReadingReport } from './reading-report.ts'
import type { Understood, WordsUnderstood } from './understood.ts'
import type { WhoIsWho } from './who-is-who.ts'
import type { Work } from './work.ts'

export type { Viewer } from '../access/viewer.ts'
export type { ReceivedFile } from '../capture/received-file.ts'
export type { ActDraft } from '../claims/acts/act-draft.ts'
export type { ActOutcome } from '../claims/acts/act-outcome.ts'
export type { AmendmentDraft, ClaimDraft, ReviewDraft } from '../claims/drafts.ts'
export type * from '../projections/identity/views.ts'
export type * from '../projections/views.ts'
export type { ReadingReport } from './reading-report.ts'
export type { Understood, WordsUnderstood } from './understood.ts'
export type {
  DecisionRequest,
  HeldImport,
  ImportOutcome,
  LeftOut,
  PartingRequest,
} from './who-is-who.ts'
export type { ProgressEvent, Work } from './work.ts'

/** Which claims: every part given must fit. */
export interface ClaimFilter {
  readonly caseId?: CaseId
  readonly sourceId?: SourceId
  readonly textId?: TextId
  readonly kinds?: readonly ClaimKind[]
  readonly states?: readonly ReviewState[]
  /** The rule that proposed them. */
  readonly rule?: string
  /** Where their first passage begins, or after that. */
  readonly from?: number
  /** EDTF: the claim's time may fall in it. */
  readonly during?: string
}

export interface FindingSideView extends FindingSide {
  readonly sourceNumber: number
  readonly sourceName: string
  readonly publisher: Stated<string>
  readonly sourceDate: Stated<DateValue>
  /** How the source puts it and on whose word; null where no claim was read at these words. */
  readonly said: { readonly mode: Mode; readonly originator: Stated<Originator> } | null
  /** The words just before and after, in the same paragraph. */
  readonly before: string
  readonly after: string
}

/** Who put a finding aside, when and why. */
export type DismissalView = Pick<Dismissal, 'id' | 'why' | 'by' | 'at'>

export interface FindingView extends Omit<Finding, 'sides'> {
  readonly sides: readonly FindingSideView[]
  readonly state: FindingState
  /** What dismisses it, or did until its material changed; null while nobody dismissed it. */
  readonly dismissal: DismissalView | null
}

export interface DismissRequest {
  readonly findingId: FindingId
  /** The material that was looked at: when it is another by now, nothing is dismissed. */
  readonly material?: string
  readonly why: string
}

export interface ReopenRequest {
  readonly findingId: FindingId
  /** The dismissal that was seen: when another counts by now, nothing is taken back. */
  readonly dismissalId?: DismissalId
}

export interface SumView extends Omit<Sum, 'sides'> {
  readonly sides: readonly FindingSideView[]
}

export interface Findings {
  readonly findings: readonly FindingView[]
  readonly sums: readonly SumView[]
}

/** Files to add: by their paths on this machine, or bytes that come with a name, one file after the other. */
export type FilesToAdd =
  | { readonly paths: readonly string[] }
  | { readonly received: AsyncIterable<ReceivedFile> }

/** How one file of a batch fared; of a received one, `path` is its name. A failure of one never stops the others. */
export type AddOutcome =
  | {
      readonly path: string
      readonly is: 'added' | 'known'
      readonly sourceId: SourceId
      readonly textId: TextId | null
      readonly warnings: readonly string[]
    }
  | { readonly path: string; readonly is: 'failed'; readonly failure: Failure }

/** How the reading of one source fared. */
export type ReadOutcome =
  | {
      readonly sourceId: SourceId
      readonly textId: TextId
      readonly is: 'read' | 'already-read'
      /** Claims proposed that were not there before. */
      readonly proposed: number
      /** Unreviewed proposals of an earlier version that this one no longer makes. */
      readonly withdrawn: number
    }
  | { readonly sourceId: SourceId; readonly is: 'failed'; readonly failure: Failure }

/** A claim that a new reading would add or withdraw, in words. */
export interface ChangedClaim extends Span {
  readonly claimId: ClaimId
  readonly rule: string
  readonly kind: ClaimKind
  readonly sentence: string
  /** What its words for a date mean: “yesterday” may mean another day than before. */
  readonly time: Stated<DateValue>
  /** The words it stands on first. */
  readonly words: string
}

export interface ChangeCounts {
  readonly added: number
  readonly withdrawn: number
  /** Made before and made again, or reviewed by a person: they stay as they are. */
  readonly kept: number
}

export interface RuleChange extends ChangeCounts {
  readonly rule: string
}

/** What reading a source would change. Claims in words are the first few hundred; all are counted. */
export type ReadPreview =
  | ({
      readonly sourceId: SourceId
      readonly textId: TextId
      readonly sourceNumber: number
      readonly sourceName: string
      readonly is: 'would-change' | 'would-stay'
      readonly byRule: readonly RuleChange[]
      readonly wouldAdd: readonly ChangedClaim[]
      readonly wouldWithdraw: readonly ChangedClaim[]
    } & ChangeCounts)
  | { readonly sourceId: SourceId; readonly is: 'failed'; readonly failure: Failure }

export interface VerifyOutcome {
  readonly is: 'clean' | 'broken'
  readonly entries: number
  readonly root: string | null
  /** Each in one plain sentence, naming the file or entry. Empty when clean. */
  readonly problems: readonly string[]
}

export interface RebuildOutcome {
  readonly is: 'rebuilt' | 'same' | 'differs'
  readonly entries: number
  /** Tables whose rows differ from what the ledger gives. */
  readonly differing: readonly string[]
}

export interface PinsOutcome {
  readonly from: TextId
  readonly to: TextId
  readonly kept: number
  readonly moved: number
  /** Claims some passage of which is not in the new text. */
  readonly lost: readonly ClaimId[]
}

export const exportFormats = ['docx', 'html', 'csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportRequest {
  /** `findings` has the sums too; `brief` is all of it. */
  readonly what: 'chronology' | 'tallies' | 'findings' | 'brief'
  readonly format: ExportFormat
  readonly filter?: ClaimFilter
  /** List the findings that were dismissed, with their reasons; else they are only counted. */
  readonly dismissed?: boolean
}

export interface ExportedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface PackageOutcome {
  /** Folder or `.zip` written. */
  readonly path: string
  readonly entries: number
  readonly files: number
  readonly bytes: number
}

export interface AppInfo {
  /** Null for a store in memory. */
  readonly folder: string | null
  readonly name: string
  readonly encrypted: boolean
  readonly origin: string
  readonly version: string
}

/**
 * Everything a face of Daftar (server, command line) can do. Every read names its viewer and gives
 * only what the gate releases to them; null means: not there, or not for this viewer. Every write
 * names its actor. An expected failure is a value: `sentenceOf(failure)` puts it into words.
 */
export interface App extends WhoIsWho {
  readonly info: AppInfo

  cases(viewer: Viewer): Promise<readonly CaseView[]>
  sources(viewer: Viewer, filter?: { readonly caseId?: CaseId }): Promise<readonly SourceSummary[]>
  source(viewer: Viewer, id: SourceId): Promise<SourceDetail | null>
  /** The window is at most 200,000 characters; without one, the first so many. */
  text(viewer: Viewer, id: TextId, window?: Partial<Span>): Promise<TextView | null>
  claims(viewer: Viewer, filter?: ClaimFilter, slice?: Slice): Promise<Page<ClaimView>>
  /** What of a source's newest text also stands in other sources. */
  carriedOver(viewer: Viewer, id: SourceId): Promise<CarriedOver | null>
  claim(viewer: Viewer, id: ClaimId): Promise<ClaimDetail | null>
  /** Proposals that newer readings withdrew. */
  withdrawn(
    viewer: Viewer,
    filter?: { readonly sourceId?: SourceId },
    slice?: Slice,
  ): Promise<Page<WithdrawnProposal>>
  /** How many claims of a text there are of each kind, rule and state. */
  progress(viewer: Viewer, id: TextId): Promise<readonly ClaimCount[]>
  /** What of a rule nobody has reviewed in a text, with some of it to look at. */
  unreviewed(viewer: Viewer, id: TextId, rule: string): Promise<UnreviewedOfRule>
  /** What other sources say of the same thing. */
  elsewhere(viewer: Viewer, id: ClaimId): Promise<readonly Elsewhere[] | null>
  /** The version of the rules of reading: a source that another version read may be read again. */
  readerVersion(): Promise<string>
  /** What the rules read in words that a person selected, or wrote. */
  understand(viewer: Viewer, id: TextId, span: Span): Promise<Understood | null>
  understandWords(words: string, as: 'date' | 'quantity'): Promise<WordsUnderstood | null>
  chronology(viewer: Viewer, filter?: ClaimFilter, slice?: Slice): Promise<Chronology>
  tallies(viewer: Viewer, filter?: ClaimFilter): Promise<readonly Tally[]>
  findings(viewer: Viewer, filter?: { readonly caseId?: CaseId }): Promise<Findings>
  search(viewer: Viewer, query: string, slice?: Slice): Promise<Page<SearchHit>>
  ledgerState(viewer: Viewer): Promise<LedgerState>
  /** What was read in texts, in the form the scorers of reading take. Without ids: all texts. */
  readingReport(viewer: Viewer, sources?: readonly SourceId[]): Promise<ReadingReport>

  openCase(actor: Viewer, name: string): Promise<Result<CaseId>>
  /** Captures and extracts; does not read. Folders are failures, not walks. */
  addFiles(
    actor: Viewer,
    request: FilesToAdd & {
      /** Without it, the workspace's first case, opened when there is none. */
      readonly caseId?: CaseId
      readonly description?: Partial<SourceDescription>
    } & Work,
  ): Promise<readonly AddOutcome[]>
  /** Reads the newest text of the sources named, or of all, and proposes claims. */
  readSources(
    actor: Viewer,
    request?: { readonly sources?: readonly SourceId[] } & Work,
  ): Promise<readonly ReadOutcome[]>
  /** What `readSources` would change, without writing anything. */
  previewReading(
    actor: Viewer,
    request?: { readonly sources?: readonly SourceId[] } & Work,
  ): Promise<readonly ReadPreview[]>
  describeSource(
    actor: Viewer,
    id: SourceId,
    description: Partial<SourceDescription>,
  ): Promise<Result<SourceId>>
  writeClaim(actor: Viewer, draft: ClaimDraft): Promise<Result<ClaimId>>
  review(actor: Viewer, draft: ReviewDraft): Promise<Result<ReviewId>>
  /** Takes back one review; without `reviewId`, the claim's last that still counts. */
  undo(
    actor: Viewer,
    which: { readonly claimId: ClaimId; readonly reviewId?: ReviewId },
  ): Promise<Result<ReviewId>>
  /**
   * Many claims accepted, one split, or two joined: one decision, taken back as one. Accepting many can
   * be stopped before its end: it throws then, and none is accepted.
   */
  act(actor: Viewer, draft: ActDraft, work?: Work): Promise<Result<ActOutcome>>
  undoAct(actor: Viewer, id: ActId): Promise<Result<{ readonly claims: number }>>
  /** Puts a finding aside, with a reason, until what it rests on changes. */
  dismissFinding(actor: Viewer, request: DismissRequest): Promise<Result<DismissalId>>
  /** Takes back what dismisses a finding, or the note that it once was dismissed. */
  reopenFinding(actor: Viewer, request: ReopenRequest): Promise<Result<DismissalId>>
  /**
   * Extracts a source's bytes anew; when the characters differ, finds every pin again. An encoding
   * that is said counts before what is detected.
   */
  extractAgain(
    actor: Viewer,
    id: SourceId,
    said?: { readonly encoding?: string },
  ): Promise<Result<PinsOutcome>>

  exportFile(viewer: Viewer, request: ExportRequest): Promise<ExportedFile>
  /** Writes a package a stranger can verify; the path must not exist yet. */
  exportPackage(
    actor: Viewer,
    request: { readonly caseId?: CaseId; readonly path: string } & Work,
  ): Promise<Result<PackageOutcome>>

  verify(viewer: Viewer, work?: Work): Promise<VerifyOutcome>
  /** `check` changes nothing: it compares what is stored with what the ledger gives. */
  rebuild(actor: Viewer, request?: { readonly check?: boolean } & Work): Promise<RebuildOutcome>
  /** Called after own writes at once and after other processes' within about half a second. */
  onChange(listener: (ledgerSize: number) => void): () => void
  close(): Promise<void>
}

/** A statement as shown in an amendment form: what a draft may start from. */
export type Amendable = ClaimStatement
