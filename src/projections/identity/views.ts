import type { ClaimKind } from '../../domain/claim-content.ts'
import type { DateValue } from '../../domain/dates.ts'
import type { IdentityVerdict } from '../../domain/identity/decision.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { DecisionId, RecordId, SourceId, TextId } from '../../domain/ids.ts'
import type { Stated } from '../../domain/stated.ts'
import type { Attributed } from '../views.ts'

export interface PeopleFilter {
  readonly of?: RecordKind
  /** A name in any spelling and script; its last word need only be begun. */
  readonly search?: string
  /** Only persons whom sources tell of and none names; they stand in no other list. */
  readonly described?: boolean
}

/** Where a name stands in the newest text of its source, as written there. */
export interface NamePlace {
  readonly textId: TextId
  readonly start: number
  readonly end: number
  readonly written: string
  /** Its name was parted in this source, and nobody looked at this place then: it is left with the first. */
  readonly isDoubtful?: boolean
}

/** One way in which a name is written, and how often in which sources. */
export interface WrittenForm {
  readonly written: string
  readonly count: number
  readonly sources: readonly SourceId[]
}

/** What the machine makes of two records. It proposes and explains; a person decides. */
export interface PairJudged {
  readonly verdict: IdentityVerdict
  /** From 0 to 1, to order by. */
  readonly score: number
  /** Each a plain sentence. */
  readonly lines: readonly string[]
  readonly algorithm: string
}

/** One person, place or body as far as people have decided; else one name of one source. */
export interface PersonLine {
  /** Address: any id of its records leads here. */
  readonly id: RecordId
  readonly of: RecordKind
  /** Where `isNamed` is false, the words in which a source describes the person: no name. */
  readonly name: string
  readonly isNamed: boolean
  /** In what words sources tell of the person without a name. */
  readonly described: readonly string[]
  readonly forms: readonly WrittenForm[]
  readonly sources: readonly SourceId[]
  readonly mentions: number
  readonly records: number
}

/** A passage with the words around it, to judge by. */
export interface ShownPlace extends NamePlace {
  readonly before: string
  readonly after: string
}

/** A name, or a description, as one source has it, with where it stands. */
export interface RecordShown {
  readonly id: RecordId
  readonly name: string
  /** Whether `name` is a description of one whom the source does not name. */
  readonly described: boolean
  readonly sourceId: SourceId
  readonly sourceNumber: number
  readonly sourceName: string
  readonly sourceDate: Stated<DateValue>
  readonly mentions: number
  /** The record of the same name in the same source that a person has parted this one from. */
  readonly partedFrom: RecordId | null
  /** Places that nobody looked at when the name was parted in this source; they are left with the first. */
  readonly doubtful: number
  /** The first few. */
  readonly places: readonly ShownPlace[]
}

export interface PairShown extends PairJudged {
  readonly left: RecordShown
  readonly right: RecordShown
  /** What each is part of already, by its address. */
  readonly leftPerson: RecordId
  readonly rightPerson: RecordId
  /**
   * Where one name may be of two within its source: the right is what would become a record of its own,
   * and nothing tells whose the places are that are left. Null of a pair of records.
   */
  readonly within: { readonly untold: readonly ShownPlace[] } | null
}

/** What a source says of a person: each claim with its source. */
export interface SaidOfPerson extends Attributed {
  readonly kind: ClaimKind
  readonly type: string | null
  readonly time: Stated<DateValue>
  /** What kind of property, where it is one: birth-date, age, office. */
  readonly attribute: string | null
  readonly value: string | null
}

export interface RetractedShown {
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly from: readonly string[]
}

export interface DecisionShown {
  readonly id: DecisionId
  /** What both records are of. */
  readonly of: RecordKind
  readonly verdict: IdentityVerdict
  readonly left: RecordId
  readonly right: RecordId
  readonly leftName: string
  readonly rightName: string
  readonly leftSource: SourceId
  readonly rightSource: SourceId
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly lines: readonly string[]
  readonly algorithm: string | null
  /** Within one source: how many places of the name on the left were said to be of the record on the right. */
  readonly places: number | null
  /** Names of the logs it came from: first where it was decided, then who handed it on. None of one's own. */
  readonly from: readonly string[]
  readonly retracted: RetractedShown | null
  /** A “same” that cannot hold beside this “distinct”, so that nothing is joined by it. */
  readonly suspendedBy: DecisionId | null
}

export interface PersonPage extends PersonLine {
  readonly shown: readonly RecordShown[]
  readonly said: readonly SaidOfPerson[]
  /** Oldest first; those taken back too. */
  readonly decisions: readonly DecisionShown[]
}

/** Which records would part or join if a decision were taken back, and how many claims go with each. */
export interface RetractionShown {
  readonly before: readonly RecordGroup[]
  readonly after: readonly RecordGroup[]
  readonly suspended: readonly DecisionId[]
}

export interface RecordGroup {
  readonly id: RecordId
  readonly names: readonly string[]
  readonly records: number
  readonly mentions: number
  readonly claims: number
}

/** The sources in which each list stands, and who of those named there counts. */
export interface CaptureListsRequest {
  readonly lists: readonly { readonly name: string; readonly sources: readonly SourceId[] }[]
  /** Vocabulary term ids (`statuses`, `violations`): those of whom the source says one of them. */
  readonly terms: readonly string[] | 'everybody'
  /** Only by claims that a person has accepted or amended. */
  readonly reviewed: boolean
}

/** One person on one list. */
export interface ListedPerson {
  readonly list: string
  readonly name: string
  /** Address under the linkage that people decided. */
  readonly person: RecordId
  /** Address if every pair that compares as the same were decided so. */
  readonly loosely: RecordId
}

/** One list that has most of its text from another. */
export interface CopiedList {
  readonly list: string
  readonly origin: string
}

/** Lists of persons, for estimates of how many stand on none. */
export interface CaptureLists {
  readonly persons: readonly ListedPerson[]
  /** Likely pairs among them that nobody has decided. */
  readonly undecided: number
  readonly copies: readonly CopiedList[]
}

/** What a parting would change: whom the places and claims go to. Nothing is written for it. */
export interface PartingShown {
  readonly before: readonly RecordGroup[]
  readonly after: readonly RecordGroup[]
}
