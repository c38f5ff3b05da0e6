import type { ClaimStatement, Maker, Mode, Originator } from '../domain/claim.ts'
import type { ClaimKind, Named } from '../domain/claim-content.ts'
import type { DateValue } from '../domain/dates.ts'
import type { TextReading } from '../domain/entries.ts'
import type {
  ActId,
  CaptureId,
  CaseId,
  ClaimId,
  ReviewId,
  SourceId,
  TextId,
} from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import type { Quantity } from '../domain/quantities.ts'
import type { Review, ReviewState } from '../domain/review.ts'
import type { Consent, Sensitivity, SourceDescription } from '../domain/source.ts'
import type { Stated } from '../domain/stated.ts'
import type { Span } from '../domain/text-span.ts'

/**
 * What readers give out. All offsets are UTF-16 code units into the text named by `textId`.
 * Nothing here carries a blob's key. Sources are numbered from 1 in the order they were added.
 */

export interface Page<T> {
  readonly items: readonly T[]
  /** How many there are in all, before `offset` and `limit`. */
  readonly total: number
}

/** How much of a list; without it, everything a reader's own limit allows. */
export interface Slice {
  readonly offset?: number
  readonly limit?: number
}

export interface CaseView {
  readonly id: CaseId
  readonly name: string
  readonly openedAt: string
  readonly sources: number
}

/** How many claims stand in each state. */
export type StateCounts = Readonly<Record<ReviewState, number>>

export interface SourceSummary {
  readonly id: SourceId
  readonly number: number
  readonly caseId: CaseId
  /** The stated title, else the file name: always something to show. */
  readonly name: string
  readonly description: SourceDescription
  readonly fileName: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** Of the bytes received, lowercase hex. */
  readonly sha256: string
  readonly receivedAt: string
  readonly receivedBy: string
  readonly sensitivity: Sensitivity
  readonly consent: Consent
  /** The newest extraction; null while there is none. */
  readonly textId: TextId | null
  /** Characters of that text, in UTF-16 code units. */
  readonly length: number | null
  /** Version of the reader that last read that text; null when it was not read yet. */
  readonly readBy: string | null
  readonly warnings: readonly string[]
  readonly claims: StateCounts
}

export interface TextVersion {
  readonly id: TextId
  readonly extractor: string
  readonly version: number
  readonly encoding: string
  readonly encodingBasis: string
  readonly length: number
  readonly sha256: string
  readonly warnings: readonly string[]
  readonly extractedAt: string
  readonly current: boolean
}

export interface CustodyNote {
  readonly captureId: CaptureId
  readonly act: 'received' | 'received-again' | 'exported' | 'transferred'
  readonly by: string
  readonly note: string
  readonly at: string
}

export interface SourceDetail extends SourceSummary {
  readonly captureId: CaptureId
  readonly receivedFrom: Stated<string>
  readonly texts: readonly TextVersion[]
  readonly custody: readonly CustodyNote[]
}

/**
 * A passage as shown: `proved` when the pinned words stand at the position, `moved` when they were
 * found elsewhere (the position given is the new one), `lost` when they are not in the text.
 */
export interface ShownPassage extends Passage {
  readonly proof: 'proved' | 'moved' | 'lost' | 'not-checked'
}

/** A claim as it stands now, with what was first said kept beside an amendment. */
export interface ClaimView {
  readonly id: ClaimId
  readonly caseId: CaseId
  readonly sourceId: SourceId
  readonly textId: TextId
  readonly kind: ClaimKind
  /** One plain sentence in the source's mode: "officially stated: …". */
  readonly sentence: string
  /** The statement that counts now. */
  readonly statement: ClaimStatement
  /** What was proposed or written, when an amendment replaced it. */
  readonly original: ClaimStatement | null
  readonly passages: readonly [ShownPassage, ...ShownPassage[]]
  readonly state: ReviewState
  /** The review that counts now. */
  readonly review: Review | null
  readonly madeBy: Maker
  readonly sensitivity: Sensitivity
  readonly consent: Consent
}

/** A proposal nobody reviewed that a newer reading no longer made. It is in no output. */
export interface WithdrawnProposal {
  readonly id: ClaimId
  readonly caseId: CaseId
  readonly sourceId: SourceId
  readonly textId: TextId
  readonly kind: ClaimKind
  readonly sentence: string
  readonly words: string
  /** Where the words stand in that text. */
  readonly start: number
  readonly end: number
  readonly madeBy: Maker
  /** The version of the reader that no longer made it. */
  readonly readerVersion: string
  readonly withdrawnAt: string
  readonly sensitivity: Sensitivity
  readonly consent: Consent
}

export interface ReviewRecord {
  readonly review: Review
  /** What an amendment made of the claim, as a sentence; null for other verdicts. */
  readonly sentence: string | null
  /** What the review was part of, if one decision made several. */
  readonly act: { readonly id: ActId; readonly reviews: number; readonly isUndone: boolean } | null
  readonly undone: { readonly by: string; readonly at: string } | null
}

export interface ClaimDetail extends ClaimView {
  readonly source: SourceSummary
  /** Every review ever given, oldest first, undone ones too. */
  readonly reviews: readonly ReviewRecord[]
  readonly madeAt: string
  /** What was said first, as a sentence. */
  readonly firstSentence: string
}

/** How many claims stand alike in a text. */
export interface ClaimCount {
  readonly kind: ClaimKind
  /** Null for claims that a person wrote. */
  readonly rule: string | null
  readonly state: ReviewState
  readonly n: number
}

/** Claims of one rule in one text that wait for a review. */
export interface UnreviewedOfRule {
  /** All of them, in the order of the text. */
  readonly claimIds: readonly ClaimId[]
  /** Some of them, spread evenly over the text. */
  readonly sample: readonly ClaimView[]
}

/** A claim of another source about the same thing, and why it is thought to be that. */
export interface Elsewhere extends Attributed {
  readonly kind: ClaimKind
  readonly because: 'same-words' | 'same-count' | 'same-event' | 'like-name'
  /** The name both speak of, where that is what they share. */
  readonly name: string | null
}

/** A sentence of one text that also stands in another, slightly edited or not at all. */
export interface CarriedSentence {
  readonly here: Span
  readonly there: Span
  /** Share of the shorter sentence that both have: 1 for the same words. */
  readonly likeness: number
}

/** What two texts share. */
export interface CarriedWith {
  readonly sourceId: SourceId
  readonly sourceNumber: number
  readonly sourceName: string
  readonly textId: TextId
  /** Characters carried over, as a share of this text's sentences; and of the other's. */
  readonly share: number
  readonly shareThere: number
  /** Nearly all of one of them stands in the other. */
  readonly nearDuplicate: boolean
  /** Which source is dated earlier, where their dates tell. */
  readonly earlier: 'here' | 'there' | 'not-known'
  readonly sentences: readonly CarriedSentence[]
}

/** What of a source's text also stands in others; most shared first. */
export interface CarriedOver {
  readonly sourceId: SourceId
  readonly textId: TextId | null
  /** Sentences long enough to be known again. */
  readonly sentences: number
  readonly with: readonly CarriedWith[]
}

/** A window of a text with what was claimed in it. */
export interface TextView {
  readonly textId: TextId
  readonly source: SourceSummary
  /** Of the whole text. */
  readonly length: number
  readonly window: Span
  /** The characters of the window. */
  readonly body: string
  /** Paragraphs (search units) that touch the window. */
  readonly passages: readonly Span[]
  readonly claims: readonly ClaimView[]
  readonly mentions: readonly Named[]
  readonly articles: TextReading['articles']
}

/** Where a line or figure comes from: without all of this nothing can be shown. */
export interface Attributed {
  readonly claimId: ClaimId
  readonly sourceId: SourceId
  readonly sourceNumber: number
  readonly sourceName: string
  readonly publisher: Stated<string>
  readonly sourceDate: Stated<DateValue>
  readonly passage: {
    readonly textId: TextId
    readonly start: number
    readonly end: number
    readonly exact: string
  }
  readonly sentence: string
  readonly state: ReviewState
  readonly reviewId: ReviewId | null
  readonly mode: Mode
  readonly originator: Stated<Originator>
  readonly madeBy: Maker
  readonly sensitivity: Sensitivity
  readonly consent: Consent
}

/** What one source says of one event. */
export interface ChronologyEntry extends Attributed {
  readonly kind: ClaimKind
  /** Vocabulary id of the event type or status; null for kinds that have none. */
  readonly type: string | null
  readonly time: Stated<DateValue>
  readonly places: readonly string[]
  /** Other claims drawn from the same words, of the same time, mode and originator. */
  readonly alsoClaimIds: readonly ClaimId[]
}

/** What may be one event, told by one source or several, each wording kept beside the others. */
export interface ChronologyLine {
  /** Derived from the first claim, the same on every run. */
  readonly id: string
  /** The widest date that every entry's date lies in or equals; the first entry's words. */
  readonly time: DateValue
  readonly precision: 'time' | 'day' | 'month' | 'season' | 'year' | 'longer' | 'interval'
  readonly entries: readonly [ChronologyEntry, ...ChronologyEntry[]]
}

export interface Chronology {
  readonly lines: readonly ChronologyLine[]
  /** Lines in all, before `offset` and `limit`. */
  readonly total: number
  /** Claims of the same kinds whose source gives no date. */
  readonly undated: readonly ChronologyEntry[]
  readonly undatedTotal: number
}

export interface TallyFigure extends Attributed {
  readonly quantity: Quantity
  readonly what: string
  readonly population: Stated<string>
  readonly affected: Stated<string>
  /** When it held: the claim's time, else the source's date. */
  readonly asOf: Stated<DateValue>
  /** Index into the tally's `voices`; null for a figure that its source denies or takes back. */
  readonly voice: number | null
}

/** Figures that count as one voice: one originator, one publisher, or copied words. */
export interface TallyVoice {
  readonly name: string
  readonly because: 'originator' | 'publisher' | 'copied-words' | 'alone'
  readonly claimIds: readonly ClaimId[]
}

/** How many of whom were affected how: every source's figure side by side, never added up. */
export interface Tally {
  readonly id: string
  /** Vocabulary id (`effects`). */
  readonly affected: Stated<string>
  /** What is counted and of whom, in the words of the first figure; persons as such are "persons". */
  readonly what: string
  readonly population: Stated<string>
  /** The time all figures share, where they state one. */
  readonly scope: Stated<DateValue>
  readonly figures: readonly [TallyFigure, ...TallyFigure[]]
  readonly voices: readonly TallyVoice[]
  /** From the lowest low to the highest high; null where some figure has no such bound. */
  readonly range: { readonly low: number | null; readonly high: number | null }
  /** True when no single number fits every figure of one effect; figures without an effect tell of anything. */
  readonly disagrees: boolean
}

export interface SearchHit {
  readonly sourceId: SourceId
  readonly sourceNumber: number
  readonly sourceName: string
  readonly sourceDate: Stated<DateValue>
  readonly textId: TextId
  /** The paragraph found, in the text. */
  readonly passage: Span
  /** The stretch shown, in the text. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** What matched, relative to `words`. */
  readonly highlights: readonly Span[]
}

export interface LedgerState {
  /** Entries. */
  readonly size: number
  /** Root hash in lowercase hex; null for an empty ledger. */
  readonly root: string | null
  /** The signed note, as text; null while nothing was written. */
  readonly checkpoint: string | null
  readonly origin: string
  /** Verifier key (vkey) of the checkpoint's signer. */
  readonly key: string
  readonly lastEntryAt: string | null
  readonly entries: readonly { readonly type: string; readonly count: number }[]
  /** Types that this version does not know: kept, counted, not shown elsewhere. */
  readonly unknown: readonly { readonly type: string; readonly count: number }[]
}
