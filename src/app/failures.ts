import type { CaseId, FindingId, RecordId, SourceId } from '../domain/ids.ts'

/** What the joining of the stages can refuse by itself. */
export type AppFailure =
  | { readonly kind: 'no-such-source'; readonly sourceId: SourceId }
  | { readonly kind: 'no-such-case'; readonly caseId: CaseId }
  /** Captured, and no text could be made of it. */
  | { readonly kind: 'no-text-yet'; readonly sourceId: SourceId }
  /** The reader itself stumbled over the text: a mistake in a rule. */
  | { readonly kind: 'reader-stumbled'; readonly sourceId: SourceId; readonly why: string }
  | { readonly kind: 'not-for-viewer' }
  | { readonly kind: 'not-for-actor' }
  | { readonly kind: 'nothing-to-export' }
  | { readonly kind: 'no-such-finding'; readonly findingId: FindingId }
  /** It rests on other passages than those that were looked at. */
  | { readonly kind: 'finding-changed'; readonly findingId: FindingId }
  | { readonly kind: 'nothing-dismissed'; readonly findingId: FindingId }
  | { readonly kind: 'no-such-record'; readonly record: RecordId }
  /** “12-24”: the name does not stand there, or not of this record. */
  | { readonly kind: 'no-such-place'; readonly record: RecordId; readonly place: string }
  /** None of its places, or all of them, are said to be another's. */
  | { readonly kind: 'nothing-to-part' }
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'no-package'; readonly folder: string }
  /** It, or something in it, is not what was sealed. */
  | {
      readonly kind: 'package-not-whole'
      readonly folder: string
      readonly problems: readonly string[]
    }
  /** Whole or not, it is not of the log whose key came by another way. */
  | { readonly kind: 'package-of-other-log'; readonly folder: string }
  | { readonly kind: 'not-a-log-key'; readonly file: string }
  /** What was typed or pasted as the key of a log. */
  | { readonly kind: 'not-a-key-given' }
  | { readonly kind: 'not-a-zip'; readonly name: string }
  | { readonly kind: 'not-a-package'; readonly name: string }
  /** More than is held in memory. */
  | { readonly kind: 'package-too-large'; readonly name: string }
  | { readonly kind: 'no-package-sent' }
  /** Taken, too old by now, or another's. */
  | { readonly kind: 'no-such-import' }
  /** What would be taken is not what was looked at. */
  | { readonly kind: 'import-changed' }
