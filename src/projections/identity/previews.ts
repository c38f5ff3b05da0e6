import type { Viewer } from '../../access/viewer.ts'
import { Clusters } from '../../domain/identity/clusters.ts'
import { previewRetraction } from '../../domain/identity/decide.ts'
import { calledAs, isParted, type RecordedDecision } from '../../domain/identity/recorded.ts'
import type { DecisionId, RecordId } from '../../domain/ids.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { type DecisionEntry, everyDecision, logOf } from './decisions.ts'
import { type Partings, partingOf, partingsOf, standingPartings } from './partings.ts'
import { recordsOf } from './records-of.ts'
import { claimsNaming } from './said-of.ts'
import type { PartingShown, RecordGroup, RetractionShown } from './views.ts'

/** What taking a decision back would part or join. Null where the viewer knows no such decision, or nothing changes. */
export const retractionPreview = async (
  viewer: Viewer,
  from: ReadFrom,
  id: DecisionId,
): Promise<RetractionShown | null> => {
  const entries = await everyDecision(viewer, from.db)
  const entry = entries.find(({ decision }) => decision.id === id)
  if (!entry || entry.retraction) return null
  const preview = previewRetraction(logOf(entries), id)
  const suspended = preview?.suspended.map((decision) => decision.id) ?? []
  if (entry.decision.parting && !isParted(entry.decision)) return nothingMoves(suspended)
  if (isParted(entry.decision)) return { ...(await togetherAgain(viewer, from, entry)), suspended }
  if (!preview) return null
  const now = await groupsIn(viewer, from, entry.decision)
  return { before: preview.before.map(now), after: preview.after.map(now), suspended }
}

/** That a name is of one moves nothing by itself; only what stood before it may hold no longer, or again. */
const nothingMoves = (suspended: readonly DecisionId[]): RetractionShown | null =>
  suspended.length === 0 ? null : { before: [], after: [], suspended }

/** Whom places and claims would go to if these places were another's. */
export const partingPreview = async (
  viewer: Viewer,
  from: ReadFrom,
  decision: RecordedDecision,
): Promise<PartingShown> => {
  const entries = await everyDecision(viewer, from.db)
  const standing = await standingPartings(from.db)
  const then = await partingsOf(from.db, [...standing, ...partingOf(decision)])
  return bothWorlds(viewer, from, decision, {
    before: { clusters: new Clusters(logOf(entries)) },
    after: {
      clusters: new Clusters(logOf([...entries, { decision, retraction: null }])),
      partings: then,
    },
  })
}

const togetherAgain = async (
  viewer: Viewer,
  from: ReadFrom,
  { decision }: DecisionEntry,
): Promise<PartingShown> => {
  const entries = await everyDecision(viewer, from.db)
  const rest = entries.filter((entry) => entry.decision.id !== decision.id)
  const standing = await standingPartings(from.db)
  const then = await partingsOf(
    from.db,
    standing.filter(({ id }) => id !== decision.id),
  )
  return bothWorlds(viewer, from, decision, {
    before: { clusters: new Clusters(logOf(entries)) },
    after: { clusters: new Clusters(logOf(rest)), partings: then },
  })
}

/** Who is who, as it is or as it would be. */
interface World {
  readonly clusters: Clusters
  readonly partings?: Partings
}

const bothWorlds = async (
  viewer: Viewer,
  from: ReadFrom,
  decision: RecordedDecision,
  { before, after }: { readonly before: World; readonly after: World },
): Promise<PartingShown> => {
  const base = decision.parting?.base ?? decision.left
  const concerned = new Set([base, decision.left, decision.right])
  const groups = async ({ clusters, partings }: World): Promise<readonly RecordGroup[]> => {
    const groupOf = await groupsIn(viewer, from, decision, partings)
    const own = new Map([...concerned].map((id) => [clusters.of(id), clusters.members(id)]))
    return [...own.values()].map(groupOf).filter(({ records }) => records > 0)
  }
  return { before: await groups(before), after: await groups(after) }
}

/** Puts records together as a group, with the places and claims that are theirs. */
export const groupsIn = async (
  viewer: Viewer,
  from: ReadFrom,
  { of, left }: Pick<RecordedDecision, 'of' | 'left'>,
  partings?: Partings,
): Promise<(members: readonly RecordId[]) => RecordGroup> => {
  const { records } = await recordsOf(viewer, from.db, of, partings)
  const byId = new Map(records.map((record) => [record.id, record]))
  const said = await claimsNaming(
    viewer,
    from.db,
    new Set(byId.keys()),
    partings ? { partings } : {},
  )
  return (members) => {
    const own = new Set(members)
    const there = members.flatMap((record) => byId.get(record) ?? [])
    return {
      id: there[0]?.id ?? members[0] ?? left,
      names: [...new Set(there.map(calledAs))],
      records: there.length,
      mentions: there.reduce((sum, { places }) => sum + places.length, 0),
      claims: said.filter((claim) => claim.of.some((record) => own.has(record))).length,
    }
  }
}
