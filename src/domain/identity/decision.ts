import type { DecisionId, RecordId } from '../ids.ts'

export const identityVerdicts = ['same', 'distinct', 'unsure'] as const
export type IdentityVerdict = (typeof identityVerdicts)[number]

/** What was shown to whoever decided: it stays as it was, whatever the comparison says later. */
export interface ShownEvidence {
  readonly lines: readonly string[]
  /** From 0 to 1. */
  readonly score: number
  /** Name and version of the comparison. */
  readonly algorithm: string
}

/**
 * That a person decided whether two records are of one person, body or place. Decisions are only ever
 * added; a later one on the same two records takes the place of an earlier one while it stands.
 */
export interface IdentityDecision {
  readonly id: DecisionId
  readonly verdict: IdentityVerdict
  readonly left: RecordId
  readonly right: RecordId
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: string
  readonly evidence: ShownEvidence | null
}

/** That a decision is taken back. What stood before it stands again. */
export interface IdentityRetraction {
  readonly decisionId: DecisionId
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** All that was decided, in whatever order it came: of one device or of several. */
export interface IdentityLog {
  readonly decisions: readonly IdentityDecision[]
  readonly retractions: readonly IdentityRetraction[]
}

/** The order in which decisions count, whatever order they came in: by instant, then by id. */
export const inOrder = (a: IdentityDecision, b: IdentityDecision): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

export const pairKey = (a: RecordId, b: RecordId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The decisions that count, in order: not taken back, and the last on their two records. */
export const standing = ({ decisions, retractions }: IdentityLog): readonly IdentityDecision[] => {
  const taken = new Set(retractions.map(({ decisionId }) => decisionId))
  const last = new Map<string, IdentityDecision>()
  for (const decision of decisions.filter(({ id }) => !taken.has(id)).toSorted(inOrder))
    last.set(pairKey(decision.left, decision.right), decision)
  return [...last.values()].sort(inOrder)
}
