import type { Viewer } from '../access/viewer.ts'
import type { ReceivedFile } from '../capture/received-file.ts'
import type { Result } from '../domain/failure.ts'
import type { IdentityVerdict } from '../domain/identity/decision.ts'
import type { RecordKind } from '../domain/identity/recorded.ts'
import type { DecisionId, RecordId } from '../domain/ids.ts'
import type { Span } from '../domain/text-span.ts'
import type {
  CaptureLists,
  CaptureListsRequest,
  DecisionShown,
  PairShown,
  PartingShown,
  PeopleFilter,
  PersonLine,
  PersonPage,
  RetractionShown,
  ShownPlace,
} from '../projections/identity/views.ts'
import type { Page, Slice } from '../projections/views.ts'
import type { Work } from './work.ts'

/** What a person decides of two records; the addresses of persons are ids of records too. */
export interface DecisionRequest {
  readonly left: RecordId
  readonly right: RecordId
  readonly verdict: IdentityVerdict
  readonly reason: string
}

/** Which places of a record, in the newest text of its source, are another's. */
export interface PartingRequest {
  readonly record: RecordId
  readonly places: readonly Span[]
  readonly reason: string
}

/** Another device's package, and how its decisions are to be taken. */
export interface ImportRequest {
  readonly folder: string
  /** A file with the log's key, come by another way: else the package is only known to be whole. */
  readonly keyFile?: string
  /** Only tells what would be taken. */
  readonly preview?: boolean
}

/** A package as the other device's browser downloads it: a ZIP, and the log's key come by another way. */
export interface ZippedPackage extends Work {
  readonly received: ReceivedFile
  /** In vkey form, as it was typed or pasted. */
  readonly key?: string
}

/** Why something of another device's decisions is not taken. */
export type LeftOut =
  /** A source of it is not here, or not for the actor. */
  | 'source-not-here'
  /** The sources are here, and the record that was decided about is not. */
  | 'record-not-here'
  /** Under its id another decision is known. */
  | 'other-content'
  /** It is not as an entry of its type must be. */
  | 'unreadable'

/** What was taken of another device's decisions, or would be. */
export interface ImportOutcome {
  /** Name of the other log. */
  readonly log: string
  /** Whether its key is one that came by another way. */
  readonly trusted: boolean
  /** Decisions brought in, as they stand now. */
  readonly decisions: readonly DecisionShown[]
  /** Decisions that are taken back now, and were not before. */
  readonly retractions: readonly DecisionShown[]
  /** Who is joined or parted by it, as it was and as it is then: only those that change. */
  readonly changes: PartingShown
  /** Entries taken before, or one's own that came back. */
  readonly known: number
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
  /** A “same” that holds no longer, or does not hold at all, beside a “distinct”. */
  readonly contradictions: readonly {
    readonly suspended: DecisionShown
    readonly forbiddenBy: DecisionShown
  }[]
  /** Two decisions on the same two records: the later counts. */
  readonly disagreements: readonly {
    readonly counts: DecisionShown
    readonly behind: DecisionShown
  }[]
}

/** What would be taken of a package, for somebody to look at before it is. */
export interface HeldImport {
  /** By which it is taken, or looked at again. */
  readonly ticket: string
  /** Name of the file it came in. */
  readonly name: string
  /** Says exactly what was shown: nothing else is taken. */
  readonly seen: string
  readonly outcome: ImportOutcome
}

/** The part of the application that tells and decides who is who. */
export interface WhoIsWho {
  /** Persons as people have decided who is who; all other names by themselves. */
  people(viewer: Viewer, filter?: PeopleFilter, slice?: Slice): Promise<Page<PersonLine>>
  /** Whoever a record id leads to, whatever was joined or parted since; null where there is none. */
  person(viewer: Viewer, id: RecordId): Promise<PersonPage | null>
  /** Pairs that may be one person, place or body and that nobody decided, the likeliest first. */
  likelyPairs(
    viewer: Viewer,
    filter?: { readonly of?: RecordKind },
    slice?: Slice,
  ): Promise<Page<PairShown>>
  /** Who stands on which list: what estimates of those on none are made from. */
  captureLists(viewer: Viewer, request: CaptureListsRequest): Promise<CaptureLists>
  /** What would part or join if a decision were taken back; null where nothing would. */
  previewRetraction(viewer: Viewer, id: DecisionId): Promise<RetractionShown | null>
  /** Records what a person decided of two records. It joins or parts nothing by itself. */
  decideIdentity(actor: Viewer, request: DecisionRequest): Promise<Result<DecisionId>>
  /** Takes a decision back: what stood before it stands again. */
  retractIdentity(
    actor: Viewer,
    request: { readonly decisionId: DecisionId; readonly reason: string },
  ): Promise<Result<DecisionId>>
  /** Every place of a name's record, with the words around it; null where there is no such record. */
  placesOfRecord(viewer: Viewer, id: RecordId): Promise<readonly ShownPlace[] | null>
  /** Whom places and claims would go to if some places were another's. Writes nothing. */
  previewParting(
    viewer: Viewer,
    request: Omit<PartingRequest, 'reason'>,
  ): Promise<Result<PartingShown>>
  /**
   * Records that some places of a name in one source are another person's than the rest: they are a
   * record of their own then, kept apart from the first. It is taken back as any decision.
   */
  partRecord(
    actor: Viewer,
    request: PartingRequest,
  ): Promise<Result<{ readonly decisionId: DecisionId; readonly record: RecordId }>>
  /** Takes what another device decided from its package, where the same sources are here; nothing twice. */
  importPeople(actor: Viewer, request: ImportRequest): Promise<Result<ImportOutcome>>
  /** Verifies a package that came as a ZIP, and tells what would be taken of it. Writes nothing. */
  receiveImport(actor: Viewer, request: ZippedPackage): Promise<Result<HeldImport>>
  /** The same as things stand now, for the one who sent it. */
  heldImport(actor: Viewer, ticket: string): Promise<Result<HeldImport>>
  /** Takes what was shown, if it is what would be taken still. */
  takeImport(
    actor: Viewer,
    request: Pick<HeldImport, 'ticket' | 'seen'>,
  ): Promise<Result<ImportOutcome>>
}
