import type { FormerName, GazetteerEntry } from './gazetteer-entry.ts'
import { placeSounds } from './place-sounds.ts'
import { placeWordsOf } from './place-words.ts'

/** An entry and the former name by which it was found, or null for a present one. */
export interface KnownAs {
  readonly entry: GazetteerEntry
  readonly former: FormerName | null
}

export interface Gazetteer {
  /** What bears a name of these sounds, whatever its kind. */
  readonly bySounds: (sounds: string) => readonly KnownAs[]
  /** All sounds that some entry bears. */
  readonly sounds: () => Iterable<string>
  readonly byId: (id: string) => GazetteerEntry | null
  readonly entries: readonly GazetteerEntry[]
}

/** An index by sound: a name is looked up in whatever alphabet it is written. */
export const gazetteerOf = (entries: readonly GazetteerEntry[]): Gazetteer => {
  const bySound = new Map<string, KnownAs[]>()
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const add = (name: string, known: KnownAs): void => {
    const sounds = entrySounds(name, known.entry)
    if (sounds === '') return
    const there = bySound.get(sounds)
    if (!there) bySound.set(sounds, [known])
    else if (!there.some((k) => k.entry === known.entry)) there.push(known)
  }
  for (const entry of entries) {
    for (const { name } of entry.names) add(name, { entry, former: null })
    for (const former of entry.former) add(former.name, { entry, former })
  }
  return {
    entries,
    bySounds: (sounds) => bySound.get(sounds) ?? [],
    sounds: () => bySound.keys(),
    byId: (id) => byId.get(id) ?? null,
  }
}

/** Only names of regions and districts hold a word for their kind, which is no part of their sounds. */
export const entrySounds = (name: string, { tier }: GazetteerEntry): string =>
  tier === 'region' || tier === 'district' ? placeWordsOf(name).sounds : placeSounds(name)

/** What the entry lies in, nearest first. */
export const ancestorsOf = (
  entry: GazetteerEntry,
  gazetteer: Pick<Gazetteer, 'byId'>,
): readonly GazetteerEntry[] => {
  const found: GazetteerEntry[] = []
  let at = entry.parent === null ? null : gazetteer.byId(entry.parent)
  while (at && !found.includes(at)) {
    found.push(at)
    at = at.parent === null ? null : gazetteer.byId(at.parent)
  }
  return found
}
