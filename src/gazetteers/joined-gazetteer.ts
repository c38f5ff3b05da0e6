import {
  ancestorsOf,
  entrySounds,
  type Gazetteer,
  gazetteerOf,
} from '../domain/places/gazetteer.ts'
import type { EntryName, GazetteerEntry } from '../domain/places/gazetteer-entry.ts'

/** Two points of one place in two gazetteers lie no farther apart, in degrees. */
const NEAR = 0.15

/**
 * One gazetteer of the program's own and of what an organisation brought. Where both hold the same
 * place it is one entry, the program's, with the other's spellings added: two entries would look as two places of
 * one name. What the brought one holds besides stays as it is.
 */
export const joinedGazetteer = (own: Gazetteer, brought: readonly GazetteerEntry[]): Gazetteer => {
  if (brought.length === 0) return own
  const byBroughtId = new Map(brought.map((entry) => [entry.id, entry]))
  const all = { byId: (id: string) => byBroughtId.get(id) ?? null }
  const more = new Map<string, EntryName[]>()
  const ownIdOf = new Map<string, string>()
  for (const entry of brought) {
    const twin = twinOf(entry, own, all)
    if (!twin) continue
    ownIdOf.set(entry.id, twin.id)
    more.set(twin.id, [...(more.get(twin.id) ?? []), ...entry.names])
  }
  return gazetteerOf([
    ...own.entries.map((entry) => withNames(entry, more.get(entry.id))),
    ...brought
      .filter(({ id }) => !ownIdOf.has(id))
      .map((e) => ({ ...e, parent: e.parent && (ownIdOf.get(e.parent) ?? e.parent) })),
  ])
}

const withNames = (
  entry: GazetteerEntry,
  more: readonly EntryName[] | undefined,
): GazetteerEntry =>
  more
    ? { ...entry, names: [...entry.names, ...more], sources: [...entry.sources, 'geonames'] }
    : entry

const twinOf = (
  entry: GazetteerEntry,
  own: Gazetteer,
  brought: Pick<Gazetteer, 'byId'>,
): GazetteerEntry | undefined => {
  // Where they lie costs nothing to compare, and rules out nearly all of a country's villages.
  if (isSettled(entry.tier) && !own.entries.some(({ at }) => isNear(entry.at, at))) return undefined
  const found = new Map<string, GazetteerEntry>()
  for (const { name } of entry.names)
    for (const { entry: other } of own.bySounds(entrySounds(name, entry)))
      if (isOneKind(entry, other) && other.country === entry.country) found.set(other.id, other)
  const alike = [...found.values()].filter((other) => isOnePlace(entry, other, own, brought))
  return alike.length === 1 ? alike[0] : undefined
}

const isOneKind = ({ tier }: GazetteerEntry, { tier: other }: GazetteerEntry): boolean =>
  tier === other || (isSettled(tier) && isSettled(other))

const isSettled = (tier: string): boolean => tier === 'city' || tier === 'village'

const isOnePlace = (
  entry: GazetteerEntry,
  other: GazetteerEntry,
  own: Gazetteer,
  brought: Pick<Gazetteer, 'byId'>,
): boolean => {
  if (entry.tier === 'region') return true
  if (isSettled(entry.tier)) return isNear(entry.at, other.at)
  const [above, around] = [ancestorsOf(entry, brought)[0], ancestorsOf(other, own)[0]]
  if (!above || !around) return false
  return above.names.some(({ name }) =>
    own.bySounds(entrySounds(name, above)).some((k) => k.entry.id === around.id),
  )
}

const isNear = (a: GazetteerEntry['at'], b: GazetteerEntry['at']): boolean =>
  a !== null && b !== null && Math.abs(a.lat - b.lat) <= NEAR && Math.abs(a.lon - b.lon) <= NEAR
