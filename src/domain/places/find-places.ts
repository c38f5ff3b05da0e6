import { allowedDistance, soundDistance } from '../names/sound-distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { FormerName, GazetteerEntry } from './gazetteer-entry.ts'
import { knownPlaces } from './known-places.ts'
import { placeWordsOf } from './place-words.ts'

/** A place that a written name may mean. */
export interface FoundPlace {
  readonly entry: GazetteerEntry
  /** `sound`: written so in some alphabet; `case`: in another Russian case; `near`: all but a letter. */
  readonly how: 'sound' | 'case' | 'near'
  readonly former: FormerName | null
}

/**
 * Places of a gazetteer by any spelling of their name, surest first; the kind written beside it and
 * what it lies in narrow the answer. Names that differ by a letter come only where nothing fits.
 */
export const findPlaces = (
  written: string,
  gazetteer: Gazetteer,
  most: number,
): readonly FoundPlace[] => {
  const words = placeWordsOf(written)
  const { known, byBase } = knownPlaces(words, gazetteer)
  if (known.length > 0) {
    const how = byBase ? 'case' : 'sound'
    return known.slice(0, most).map(({ entry, former }) => ({ entry, former, how }))
  }
  return nearSounds(words.sounds, gazetteer)
    .flatMap((sounds) => knownPlaces({ ...words, sounds, bases: [] }, gazetteer).known)
    .filter(({ entry }, at, all) => all.findIndex((k) => k.entry === entry) === at)
    .slice(0, most)
    .map(({ entry, former }) => ({ entry, former, how: 'near' }))
}

const nearSounds = (wanted: string, gazetteer: Gazetteer): string[] => {
  const near: { sounds: string; cost: number }[] = []
  for (const sounds of gazetteer.sounds()) {
    const allowed = allowedDistance(wanted, sounds)
    const cost = soundDistance(wanted, sounds, allowed)
    if (cost <= allowed) near.push({ sounds, cost })
  }
  return near
    .toSorted((a, b) => a.cost - b.cost || (a.sounds < b.sounds ? -1 : 1))
    .map(({ sounds }) => sounds)
}
