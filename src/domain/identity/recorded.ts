import type { Named } from '../claim-content.ts'
import type { DecisionId, RecordId, SourceId } from '../ids.ts'
import type { IdentityDecision, IdentityRetraction } from './decision.ts'

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

/** A decision as the ledger keeps it: with the names and sources that were looked at, left and right. */
export interface RecordedDecision extends IdentityDecision {
  readonly of: RecordKind
  readonly sides: readonly [DecidedSide, DecidedSide]
}

export interface RecordedRetraction extends IdentityRetraction {
  readonly decisionId: DecisionId
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
