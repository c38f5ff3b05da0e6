import type { Viewer } from '../../access/viewer.ts'
import { Clusters } from '../../domain/identity/clusters.ts'
import { isParted, type RecordedDecision } from '../../domain/identity/recorded.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { type DecisionEntry, logOf } from './decisions.ts'
import { partingOf, partingsOf, standingPartings } from './partings.ts'
import { groupsIn } from './previews.ts'
import type { PartingShown, RecordGroup } from './views.ts'

/** Decisions as they stand for a viewer, and as they would stand. */
interface Change {
  readonly before: readonly DecisionEntry[]
  readonly after: readonly DecisionEntry[]
  /** Those that would be new, and those that would be taken back. */
  readonly touched: readonly RecordedDecision[]
}

/** Who would be joined or parted by what another device decided, with the places and claims that go with each. */
export const importPreview = async (
  viewer: Viewer,
  from: ReadFrom,
  { before, after, touched }: Change,
): Promise<PartingShown> => {
  const standing = await standingPartings(from.db)
  const back = new Set(
    after.flatMap(({ decision, retraction }) => (retraction === null ? [] : [decision.id])),
  )
  const then = await partingsOf(
    from.db,
    [...standing, ...touched.flatMap(partingOf)].filter(({ id }) => !back.has(id)),
  )
  // Where a name was said to be of one, what would have been parted from it is nowhere.
  const nowhere = new Set(
    touched.flatMap((each) => (each.parting && !isParted(each) ? [each.right] : [])),
  )
  const isSomewhere = (id: RecordId): boolean => !nowhere.has(id)
  const [now, later] = [new Clusters(logOf(before)), new Clusters(logOf(after))]
  const shown: { before: RecordGroup[]; after: RecordGroup[] } = { before: [], after: [] }
  for (const [, [first, ...others]] of Map.groupBy(touched, ({ of }) => of)) {
    if (!first) continue
    const sides = [first, ...others].flatMap(({ left, right }) => [left, right])
    // Whoever was one with them, or would be, moves too.
    const concerned = new Set(sides.flatMap((id) => [...now.members(id), ...later.members(id)]))
    const [groupNow, groupThen] = [
      await groupsIn(viewer, from, first),
      await groupsIn(viewer, from, first, then),
    ]
    const groupsOf = (clusters: Clusters, groupOf: typeof groupNow): readonly Group[] => {
      const own = new Map([...concerned].map((id) => [clusters.of(id), clusters.members(id)]))
      return [...own.values()]
        .map((members) => ({ shown: groupOf(members), members: members.filter(isSomewhere) }))
        .filter(({ shown: { records } }) => records > 0)
    }
    const [was, is] = [groupsOf(now, groupNow), groupsOf(later, groupThen)]
    shown.before.push(...without(was, is))
    shown.after.push(...without(is, was))
  }
  return shown
}

interface Group {
  readonly shown: RecordGroup
  readonly members: readonly RecordId[]
}

/** Those that are otherwise on the other side. */
const without = (groups: readonly Group[], others: readonly Group[]): readonly RecordGroup[] => {
  const same = new Set(others.map(keyOf))
  return groups
    .filter((group) => !same.has(keyOf(group)))
    .map(({ shown }) => shown)
    .toSorted(byName)
}

/** Never by ids: they are others in every workspace. */
const byName = (a: RecordGroup, b: RecordGroup): number => {
  const [x, y] = [a, b].map(({ names }) => names.toSorted().join(', '))
  return (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : b.mentions - a.mentions
}

const keyOf = ({ members, shown: { mentions, claims } }: Group): string =>
  JSON.stringify([members, mentions, claims])
