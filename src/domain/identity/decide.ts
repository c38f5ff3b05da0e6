import { fail, ok, type Result } from '../failure.ts'
import type { DecisionId, RecordId } from '../ids.ts'
import { Clusters } from './clusters.ts'
import {
  type IdentityDecision,
  type IdentityLog,
  type IdentityRetraction,
  pairKey,
  standing,
} from './decision.ts'

/** Why a decision is not taken. Nothing is changed then. */
export type IdentityFailure =
  | { readonly kind: 'one-record'; readonly record: RecordId }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'already-decided'; readonly decision: IdentityDecision }
  /** `path`: the decisions that lead from the one record to the other, the “distinct” among them. */
  | { readonly kind: 'kept-apart'; readonly path: readonly IdentityDecision[] }
  /** Both are of one already: first what joins them must be taken back. */
  | { readonly kind: 'joined-already'; readonly path: readonly IdentityDecision[] }
  | { readonly kind: 'no-such-decision'; readonly decisionId: DecisionId }
  | { readonly kind: 'retracted-already'; readonly decisionId: DecisionId }

/** Whether a decision may be added to those that stand; the log with it, or what forbids it. */
export const decide = (
  log: IdentityLog,
  decision: IdentityDecision,
): Result<IdentityLog, IdentityFailure> => {
  const { left, right, verdict, reason } = decision
  if (left === right) return fail({ kind: 'one-record', record: left })
  if (reason.trim() === '') return fail({ kind: 'reason-missing' })
  const key = pairKey(left, right)
  const now = standing(log).find((d) => pairKey(d.left, d.right) === key)
  if (now?.verdict === verdict) return fail({ kind: 'already-decided', decision: now })
  // A decision on the same two records takes the place of the one that stands, and of all before it.
  const others = {
    ...log,
    decisions: log.decisions.filter((d) => pairKey(d.left, d.right) !== key),
  }
  const clusters = new Clusters(others)
  const forbiddenBy = verdict === 'same' ? clusters.forbids(left, right) : null
  if (forbiddenBy)
    return fail({ kind: 'kept-apart', path: pathBetween(clusters, left, right, forbiddenBy) })
  if (verdict === 'distinct' && clusters.areSame(left, right))
    return fail({ kind: 'joined-already', path: chain(clusters.joined, left, right) })
  return ok({ ...log, decisions: [...log.decisions, decision] })
}

/** Takes a decision back, so that what stood before it stands again. */
export const retract = (
  log: IdentityLog,
  retraction: IdentityRetraction,
): Result<IdentityLog, IdentityFailure> => {
  const { decisionId, reason } = retraction
  if (reason.trim() === '') return fail({ kind: 'reason-missing' })
  if (!log.decisions.some(({ id }) => id === decisionId))
    return fail({ kind: 'no-such-decision', decisionId })
  if (log.retractions.some((r) => r.decisionId === decisionId))
    return fail({ kind: 'retracted-already', decisionId })
  return ok({ ...log, retractions: [...log.retractions, retraction] })
}

/** The logs of two devices as one; the same whichever is named first. */
export const combined = (a: IdentityLog, b: IdentityLog): IdentityLog => ({
  decisions: [...new Map([...a.decisions, ...b.decisions].map((d) => [d.id, d])).values()],
  retractions: [
    ...new Map([...a.retractions, ...b.retractions].map((r) => [r.decisionId, r])).values(),
  ],
})

/** What would change if a decision were taken back: clusters as they are, and as they would be. */
export interface RetractionPreview {
  readonly before: readonly (readonly RecordId[])[]
  readonly after: readonly (readonly RecordId[])[]
  /** “Same” decisions that would hold no longer, as an older “distinct” stands again. */
  readonly suspended: readonly IdentityDecision[]
}

/** Which records would go where, before anything is done; null where nothing would change. */
export const previewRetraction = (
  log: IdentityLog,
  decisionId: DecisionId,
): RetractionPreview | null => {
  if (!log.decisions.some(({ id }) => id === decisionId)) return null
  const rest = without(log, decisionId)
  const [before, after] = [new Clusters(log), new Clusters(rest)]
  const records = new Set(log.decisions.flatMap(({ left, right }) => [left, right]))
  const keyOf = (members: readonly RecordId[]): string => members.join(' ')
  const changed = [...records].filter((r) => keyOf(before.members(r)) !== keyOf(after.members(r)))
  const clustersOf = (clusters: Clusters) => [
    ...new Map(changed.map((r) => [clusters.of(r), clusters.members(r)])).values(),
  ]
  const known = new Set(before.contradictions.map(({ suspended }) => suspended.id))
  const suspended = after.contradictions.flatMap(({ suspended: s }) => (known.has(s.id) ? [] : [s]))
  return changed.length + suspended.length === 0
    ? null
    : { before: clustersOf(before), after: clustersOf(after), suspended }
}

const without = (log: IdentityLog, decisionId: DecisionId): IdentityLog => ({
  ...log,
  decisions: log.decisions.filter(({ id }) => id !== decisionId),
})

/** From the one record over what joins it to the “distinct”, and on to the other. */
const pathBetween = (
  clusters: Clusters,
  from: RecordId,
  to: RecordId,
  apart: IdentityDecision,
): IdentityDecision[] => {
  const { joined } = clusters
  const [near, far] = clusters.areSame(from, apart.left)
    ? [apart.left, apart.right]
    : [apart.right, apart.left]
  return [...chain(joined, from, near), apart, ...chain(joined, far, to)]
}

/** The fewest “same” decisions that lead from one record to another; none where nothing does. */
const chain = (
  joined: readonly IdentityDecision[],
  from: RecordId,
  to: RecordId,
): IdentityDecision[] => {
  if (from === to) return []
  const beside = new Map<RecordId, IdentityDecision[]>()
  for (const decision of joined)
    for (const record of [decision.left, decision.right]) {
      const list = beside.get(record)
      if (list) list.push(decision)
      else beside.set(record, [decision])
    }
  /** Each record reached, with the decision that led to it. */
  const reached = new Map<RecordId, IdentityDecision | null>([[from, null]])
  for (const [record] of reached) {
    if (record === to) break
    for (const decision of beside.get(record) ?? []) {
      const next = decision.left === record ? decision.right : decision.left
      if (!reached.has(next)) reached.set(next, decision)
    }
  }
  const path: IdentityDecision[] = []
  for (let at = to; at !== from; ) {
    const decision = reached.get(at)
    if (!decision) return []
    path.push(decision)
    at = decision.left === at ? decision.right : decision.left
  }
  return path.reverse()
}
