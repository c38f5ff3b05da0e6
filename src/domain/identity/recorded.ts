import type { Named } from '../claim-content.ts'
import type { DecisionId, EntryId, RecordId, SourceId } from '../ids.ts'
import type { IdentityDecision, IdentityRetraction } from './decision.ts'
import type { Parting } from './parting.ts'

/** What a record can be of. */
export const recordKinds = [
  'person',
  'place',
  'body',
  'group',
] as const satisfies readonly Named['of'][]
export type RecordKind = (typeof recordKinds)[number]

/** One of the two records that were decided about, as it was shown: a name, or a description, as one source has it. */
export interface DecidedSide {
  readonly record: RecordId
  readonly sourceId: SourceId
  readonly name: string
}

/** How a record is called wherever it is shown: a description never looks like a name. */
export const calledAs = ({
  name,
  described,
}: {
  readonly name: string
  readonly described?: boolean
}): string => (described === true ? `not named: “${name}”` : name)

/** An entry of another device's log, by which that device vouches for what it says. */
export interface LogEntryName {
  /** The log's key in vkey form: its name, a hash, and the key itself. */
  readonly log: string
  readonly entry: EntryId
  /** Index in that log. */
  readonly seq: number
  /** Lowercase hex: no other entry of any log has it. */
  readonly leafHash: string
}

/** A log's key begins with its name: `org.example/7f3a9c21/g1+…`. */
export const logNameIn = (key: string): string => key.split('+')[0] ?? key

/** A decision as the ledger keeps it: with the names and sources that were looked at, left and right. */
export interface RecordedDecision extends IdentityDecision {
  readonly of: RecordKind
  readonly sides: readonly [DecidedSide, DecidedSide]
  /**
   * Only of a decision within one source: which places of a name were looked at. By a “distinct” they have
   * become the record on the right; “same” and “unsure” leave them where they are.
   */
  readonly parting?: Parting
  /** Only of what another device decided: first where it was decided, then who handed it on. */
  readonly from?: readonly LogEntryName[]
}

/** Whether places of a name became a record of their own by it. */
export const isParted = ({
  verdict,
  parting,
}: Pick<RecordedDecision, 'verdict' | 'parting'>): boolean =>
  verdict === 'distinct' && parting !== undefined

export interface RecordedRetraction extends IdentityRetraction {
  readonly decisionId: DecisionId
  readonly from?: readonly LogEntryName[]
}

/** What came from another device: a decision about records of this workspace, or one taken back. */
export type Brought<T extends RecordedDecision | RecordedRetraction> = T & {
  readonly from: readonly LogEntryName[]
}

/** A name without what writing alone changes: white space, case of letters, ё, quotation marks. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/["“”„«»]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
