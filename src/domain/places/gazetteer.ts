import { type PlaceTier, placeWordsOf } from './place-words.ts'

/** A place under all its names: what a gazetteer knows, never more than its author was sure of. */
export interface GazetteerEntry {
  readonly id: string
  readonly tier: PlaceTier
  /** Names in any language, each as it is written with or without its kind. */
  readonly names: readonly string[]
  readonly former: readonly FormerName[]
}

export interface FormerName {
  readonly name: string
  /** The last year in which the name was the official one. */
  readonly until: number
}

export interface Gazetteer {
  readonly entriesOf: (written: string) => readonly KnownAs[]
}

/** An entry and the former name by which it was found, or null for a present one. */
export interface KnownAs {
  readonly entry: GazetteerEntry
  readonly former: FormerName | null
}

/** An index by sound: a name is looked up in whatever alphabet it is written. */
export const gazetteerOf = (entries: readonly GazetteerEntry[]): Gazetteer => {
  const bySound = new Map<string, KnownAs[]>()
  const add = (name: string, known: KnownAs): void => {
    const { sounds } = placeWordsOf(name)
    const there = bySound.get(sounds) ?? []
    if (!there.some((k) => k.entry === known.entry)) there.push(known)
    bySound.set(sounds, there)
  }
  for (const entry of entries) {
    for (const name of entry.names) add(name, { entry, former: null })
    for (const former of entry.former) add(former.name, { entry, former })
  }
  return {
    entriesOf: (written) => {
      const { sounds, tier, perhaps } = placeWordsOf(written)
      const all = bySound.get(sounds) ?? []
      return all.filter(({ entry }) => !tier || entry.tier === tier || entry.tier === perhaps)
    },
  }
}
