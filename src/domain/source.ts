import type { DateValue } from './dates.ts'
import type { CaptureId, CaseId, SourceId } from './ids.ts'
import type { Language } from './languages.ts'
import type { Stated } from './stated.ts'

/** What kind of thing a source is. The labels are in `vocabulary/`. */
export const sourceKinds = [
  'news',
  'article',
  'appeal',
  'statement',
  'testimony',
  'ruling',
  'court-paper',
  'police-notice',
  'letter',
  'post',
  'picture',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What is said about a source as a whole. Every field may be absent, in one of the four ways. */
export interface SourceDescription {
  readonly title: Stated<string>
  readonly kind: SourceKind
  readonly author: Stated<string>
  readonly publisher: Stated<string>
  readonly date: Stated<DateValue>
  /** Where the date comes from: "stated", "sidecar", "inferred from …". */
  readonly dateBasis: Stated<string>
  readonly language: Stated<Language>
  /** Where it was published or found. */
  readonly address: Stated<string>
}

export interface Source {
  readonly id: SourceId
  readonly caseId: CaseId
  readonly description: SourceDescription
  readonly captureId: CaptureId
  readonly sensitivity: Sensitivity
  readonly consent: Consent
}

/** The bytes of a source as received. `sha256` is over those bytes, in lowercase hex. */
export interface Capture {
  readonly id: CaptureId
  readonly sourceId: SourceId
  readonly sha256: string
  readonly size: number
  /** The name the file had, without its folder. */
  readonly fileName: string
  readonly mediaType: string
  readonly blob: BlobRef
  /** ISO 8601 instant, from this machine's clock: a claim, not a proof. */
  readonly receivedAt: string
  readonly receivedBy: string
  readonly receivedFrom: Stated<string>
}

/** Where encrypted bytes lie: a random name, and the key that opens it. Both go when erased. */
export interface BlobRef {
  readonly name: string
  /** 32-byte key in lowercase hex. */
  readonly key: string
  readonly size: number
}

/** Who may read it at all, loosest to strictest. A derived thing takes the strictest of its sources. */
export const sensitivities = ['public', 'partner', 'restricted', 'sealed'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** How far it may travel, narrowest to widest. A derived thing takes the narrowest of its sources. */
export const consents = [
  'internal',
  'confidential-to-un',
  'published-anonymous',
  'published-named',
] as const
export type Consent = (typeof consents)[number]
