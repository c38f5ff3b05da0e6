import type { FindingKind } from './finding.ts'
import type { DismissalId, FindingId, SourceId } from './ids.ts'

/**
 * That a person looked at a finding and put it aside, with the reason. It holds for the material that
 * was looked at and for no other.
 */
export interface Dismissal {
  readonly id: DismissalId
  readonly findingId: FindingId
  readonly kind: FindingKind
  /** The finding's digest of all that it rested on. */
  readonly material: string
  /** What was looked at: whoever may not see all of these does not see the reason either. */
  readonly sources: readonly SourceId[]
  /** A digest for each passage, by which the finding is known again when others join it. */
  readonly passages: readonly string[]
  readonly why: string
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
}

/** `changed`: it was dismissed, and what it rests on is not what was looked at then. */
export const findingStates = ['open', 'dismissed', 'changed'] as const
export type FindingState = (typeof findingStates)[number]
