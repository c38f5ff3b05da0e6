import { countryNamed } from './country-words.ts'
import { ancestorsOf, type Gazetteer, type KnownAs } from './gazetteer.ts'
import type { GazetteerEntry } from './gazetteer-entry.ts'
import { type PlaceWords, placeWordsOf } from './place-words.ts'

/** What a gazetteer knows of a written place: found by its name as written, else by a base form of it. */
export interface KnownPlaces {
  readonly known: readonly KnownAs[]
  readonly byBase: boolean
}

const NONE: KnownPlaces = { known: [], byBase: false }

/**
 * The entries that a written place may name: by its sounds, of the kind it is said to be, in what it
 * is said to lie in. Where the gazetteer knows nothing that fits all, nothing is found.
 */
export const knownPlaces = (words: PlaceWords, gazetteer: Gazetteer | undefined): KnownPlaces => {
  if (!gazetteer) return NONE
  const direct = fitting(gazetteer.bySounds(words.sounds), words, gazetteer)
  if (direct.length > 0) return { known: direct, byBase: false }
  const based = words.bases.flatMap((sounds) => gazetteer.bySounds(sounds))
  const known = fitting([...new Map(based.map((k) => [k.entry.id, k])).values()], words, gazetteer)
  return { known, byBase: true }
}

const fitting = (
  found: readonly KnownAs[],
  words: PlaceWords,
  gazetteer: Gazetteer,
): readonly KnownAs[] => {
  const ofKind = found.filter(({ entry }) => isOfKind(entry, words))
  const inside = ofKind.filter((known) => words.within.every((w) => mayLieIn(known, w, gazetteer)))
  if (words.tier !== null || !isRussian(words.name)) return inside
  // Russian has an adjective for a district and a region: a bare noun is the town or the village.
  const settled = inside.filter(({ entry }) => entry.tier === 'city' || entry.tier === 'village')
  return settled.length > 0 ? settled : inside
}

const isRussian = (name: string): boolean => /^[а-яё\s-]+$/iu.test(name)

const isOfKind = ({ kind, tier }: GazetteerEntry, words: PlaceWords): boolean =>
  words.tier === null ||
  tier === words.tier ||
  tier === words.perhaps ||
  (kind === 'settlement' && words.tier === 'city')

/** False only where the gazetteer knows the place named, and the entry lies elsewhere. */
const mayLieIn = ({ entry }: KnownAs, within: string, gazetteer: Gazetteer): boolean => {
  const country = countryNamed(within)
  if (country !== null) return entry.country === country
  const around = namedAround(within, gazetteer)
  if (around.length === 0) return true
  const ancestors = ancestorsOf(entry, gazetteer)
  return around.some((a) => ancestors.includes(a.entry))
}

const namedAround = (within: string, gazetteer: Gazetteer): readonly KnownAs[] => {
  const words = placeWordsOf(within)
  return [words.sounds, ...words.bases]
    .flatMap((sounds) => gazetteer.bySounds(sounds))
    .filter(({ entry }) => isOfKind(entry, words))
}

/** Whether two containers cannot hold one place, as far as the gazetteer knows both. */
export const lieApart = (
  left: string,
  right: string,
  gazetteer: Gazetteer | undefined,
): boolean => {
  const [x, y] = [countryNamed(left), countryNamed(right)]
  if (x !== null && y !== null) return x !== y
  if (!gazetteer) return false
  const [ls, rs] = [namedAround(left, gazetteer), namedAround(right, gazetteer)]
  const country = x ?? y
  const others = x === null ? ls : rs
  if (country !== null)
    return others.length > 0 && others.every(({ entry }) => entry.country !== country)
  if (ls.length === 0 || rs.length === 0) return false
  const chain = ({ entry }: KnownAs) => [entry, ...ancestorsOf(entry, gazetteer)]
  return !ls.some((l) => rs.some((r) => chain(l).includes(r.entry) || chain(r).includes(l.entry)))
}
