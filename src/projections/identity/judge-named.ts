import { firstLettersOf, lettersOf } from '../../domain/bodies/body-letters.ts'
import { bodyPartsOf } from '../../domain/bodies/body-parts.ts'
import { compareBodies } from '../../domain/bodies/compare-bodies.ts'
import { explainBody } from '../../domain/bodies/explain-bodies.ts'
import { compareGroups } from '../../domain/groups/compare-groups.ts'
import { explainGroup } from '../../domain/groups/explain-groups.ts'
import { plainGroup } from '../../domain/groups/peoples.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import { skeletonOf, slipKeysOf } from '../../domain/names/index/skeleton.ts'
import { comparePlaces } from '../../domain/places/compare-places.ts'
import { explainPlace } from '../../domain/places/explain-places.ts'
import { knownPlaces } from '../../domain/places/known-places.ts'
import { placeSounds } from '../../domain/places/place-sounds.ts'
import { placeWordsOf } from '../../domain/places/place-words.ts'
import { ownGazetteer } from '../../vocabulary/gazetteer/own-gazetteer.ts'
import { ownPeoples } from '../../vocabulary/peoples.ts'
import type { PairJudged } from './views.ts'

/** How names of a kind are judged, and what two names must share to be worth it. */
export interface Naming {
  readonly judge: (left: string, right: string) => PairJudged
  /** Two names are compared where they have a key in common; a name without keys names nothing of its own. */
  readonly keysOf: (name: string) => readonly string[]
}

/** By the consonants of the name with any one missing, and by the entries of the gazetteer that bear it. */
const places: Naming = {
  judge: (left, right) => {
    const { verdict, score, why } = comparePlaces(left, right, ownGazetteer())
    return { verdict, score, lines: why.map(explainPlace), algorithm: 'places/1' }
  },
  keysOf: (name) => {
    const words = placeWordsOf(name)
    const known = knownPlaces(words, ownGazetteer()).known.map(({ entry }) => `g ${entry.id}`)
    const sounds = [words.sounds, ...words.bases].filter((each) => each !== '')
    return [...new Set([...known, ...sounds.flatMap((each) => slipKeysOf(skeletonOf(each)))])]
  },
}

/** By what the body is and deals with, any one word of it missing, by its own name, and by its letters. */
const bodies: Naming = {
  judge: (left, right) => {
    const { verdict, score, why } = compareBodies(left, right, ownGazetteer())
    return { verdict, score, lines: why.map(explainBody), algorithm: 'bodies/1' }
  },
  keysOf: (name) => {
    const parts = bodyPartsOf(name)
    const { concepts, proper, places: of, country, short } = parts
    const letters = short === null ? [] : [`a ${placeSounds(short)}`, `s ${lettersOf(short)}`]
    if (parts.onlyShort) return letters
    // "The court", "police": which one, the words do not tell.
    const tells = [...concepts.values()].includes('topic') || country !== null
    if (proper === '' && of.length === 0 && short === null && !tells) return []
    const ids = [...concepts.keys()].sort()
    const less = ids.length < 2 ? [] : ids.map((out) => ids.filter((id) => id !== out))
    const first = firstLettersOf(name)
    return [
      ...[ids, ...less].filter((each) => each.length > 0).map((each) => `c ${each.join(' ')}`),
      ...(proper === '' ? [] : [`p ${skeletonOf(placeSounds(proper))}`]),
      ...letters,
      ...(first.length < 2 ? [] : [`s ${first}`]),
    ]
  },
}

/** By whom the words name, and by their sound where nobody knows them. */
const groups: Naming = {
  judge: (left, right) => {
    const { verdict, score, why } = compareGroups(left, right, ownPeoples)
    return { verdict, score, lines: why.map(explainGroup), algorithm: 'groups/1' }
  },
  keysOf: (name) => {
    const known = ownPeoples.named(name).flatMap(({ id, near }) => [id, ...near])
    const sounds = skeletonOf(placeSounds(plainGroup(name).replace(/s$/, '')))
    return [...new Set([...known.map((id) => `p ${id}`), ...slipKeysOf(sounds)])]
  },
}

/** Kinds whose names alone are judged. Of persons more is said. */
export const namingOf: Partial<Readonly<Record<RecordKind, Naming>>> = {
  place: places,
  body: bodies,
  group: groups,
}
