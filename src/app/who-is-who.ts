import type { Viewer } from '../access/viewer.ts'
import type { Result } from '../domain/failure.ts'
import type { IdentityVerdict } from '../domain/identity/decision.ts'
import type { RecordKind } from '../domain/identity/recorded.ts'
import type { DecisionId, RecordId } from '../domain/ids.ts'
import type {
  CaptureLists,
  CaptureListsRequest,
  PairShown,
  PeopleFilter,
  PersonLine,
  PersonPage,
  RetractionShown,
} from '../projections/identity/views.ts'
import type { Page, Slice } from '../projections/views.ts'

/** What a person decides of two records; the addresses of persons are ids of records too. */
export interface DecisionRequest {
  readonly left: RecordId
  readonly right: RecordId
  readonly verdict: IdentityVerdict
  readonly reason: string
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
}
