import type { DecisionId } from '../ids.ts'
import { Clusters, type Contradiction } from './clusters.ts'
import { combined } from './decide.ts'
import {
  type IdentityDecision,
  type IdentityLog,
  type IdentityRetraction,
  inOrder,
  pairKey,
  standing,
} from './decision.ts'

/** Decisions and retractions of whatever more is known of them. */
interface Log<D extends IdentityDecision, R extends IdentityRetraction> {
  readonly decisions: readonly D[]
  readonly retractions: readonly R[]
}

/** What of another device's log is new beside one's own. */
export interface Bringing<D extends IdentityDecision, R extends IdentityRetraction>
  extends Log<D, R> {
  /** Taken before, or one's own that came back. */
  readonly known: number
  /** Under an id that is known here another decision: neither is changed, and it is not taken. */
  readonly otherContent: readonly D[]
  /** Of decisions that are not known here. */
  readonly withoutDecision: readonly R[]
}

/** What would be taken of another device's decisions: each once, whatever was taken before it. */
export const bringing = <D extends IdentityDecision, R extends IdentityRetraction>(
  own: IdentityLog,
  theirs: Log<D, R>,
): Bringing<D, R> => {
  const known = new Map<DecisionId, IdentityDecision>(own.decisions.map((each) => [each.id, each]))
  const decisions: D[] = []
  const otherContent: D[] = []
  let again = 0
  for (const decision of theirs.decisions) {
    const before = known.get(decision.id)
    if (!before) {
      known.set(decision.id, decision)
      decisions.push(decision)
    } else if (isSame(before, decision)) again++
    else otherContent.push(decision)
  }
  const taken = new Set(own.retractions.map(({ decisionId }) => decisionId))
  const retractions: R[] = []
  const withoutDecision: R[] = []
  for (const retraction of theirs.retractions) {
    if (taken.has(retraction.decisionId)) again++
    else if (known.has(retraction.decisionId)) {
      taken.add(retraction.decisionId)
      retractions.push(retraction)
    } else withoutDecision.push(retraction)
  }
  return { decisions, retractions, known: again, otherContent, withoutDecision }
}

const isSame = (a: IdentityDecision, b: IdentityDecision): boolean =>
  a.verdict === b.verdict &&
  a.by === b.by &&
  a.at === b.at &&
  a.reason === b.reason &&
  pairKey(a.left, a.right) === pairKey(b.left, b.right)

/** Two decisions about the same two records that say different things: the later counts. */
export interface Disagreement {
  readonly counts: IdentityDecision
  readonly behind: IdentityDecision
}

/** What would contradict each other once another device's decisions were here, and does not now. */
export const newContradictions = (
  own: IdentityLog,
  brought: IdentityLog,
): {
  readonly contradictions: readonly Contradiction[]
  readonly disagreements: readonly Disagreement[]
} => {
  const both = combined(own, brought)
  const before = new Set(new Clusters(own).contradictions.map(contradictionKey))
  const was = new Set(disagreementsIn(own).map(disagreementKey))
  return {
    contradictions: new Clusters(both).contradictions.filter(
      (each) => !before.has(contradictionKey(each)),
    ),
    disagreements: disagreementsIn(both).filter((each) => !was.has(disagreementKey(each))),
  }
}

const contradictionKey = ({ suspended, forbiddenBy }: Contradiction): string =>
  `${suspended.id} ${forbiddenBy.id}`

const disagreementKey = ({ counts, behind }: Disagreement): string => `${counts.id} ${behind.id}`

/** Of every two records the last decision that counts, beside each that says something else. */
const disagreementsIn = (log: IdentityLog): readonly Disagreement[] => {
  const last = new Map(standing(log).map((each) => [pairKey(each.left, each.right), each]))
  const taken = new Set(log.retractions.map(({ decisionId }) => decisionId))
  return log.decisions
    .filter(({ id }) => !taken.has(id))
    .toSorted(inOrder)
    .flatMap((behind) => {
      const counts = last.get(pairKey(behind.left, behind.right))
      return counts && counts.verdict !== behind.verdict ? [{ counts, behind }] : []
    })
}
