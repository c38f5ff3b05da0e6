import type { NameVerdict } from '../names/compare-names.ts'
import { allowedDistance, soundDistance } from '../names/sound-distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type KnownPlaces, knownPlaces, lieApart } from './known-places.ts'
import { type PlaceTier, type PlaceWords, placeWordsOf } from './place-words.ts'

/** One thing that speaks for or against two written places being one. */
export interface PlaceReason {
  readonly left: string
  readonly right: string
  readonly how:
    | 'same-sound'
    | 'case'
    | 'case-unsure'
    | 'near'
    | 'differs'
    | 'known-as'
    | 'renamed'
    | 'kind-differs'
    | 'kind-unsure'
    | 'several-known'
    | 'parent-differs'
  /** For `renamed`: the last year of the former name, where it is known. */
  readonly until?: number
}

export interface PlaceComparison {
  /** `same`: nothing speaks against it. A machine never acts on it: identity is a person's decision. */
  readonly verdict: NameVerdict
  /** From 0 to 1. */
  readonly score: number
  readonly why: readonly PlaceReason[]
}

/** A written place taken apart, with what the gazetteer knows of it. */
interface Side extends KnownPlaces {
  readonly words: PlaceWords
}

/**
 * Compares two written places: names by their sounds in any alphabet and Russian case, or as one place
 * of the gazetteer under two names; then what kind of place each is said to be, what each lies in, and
 * whether the gazetteer knows several of that name.
 */
export const comparePlaces = (a: string, b: string, gazetteer?: Gazetteer): PlaceComparison => {
  const [left, right] = [sideOf(a, gazetteer), sideOf(b, gazetteer)]
  const named = namesOf(left, right)
  if (named.how === 'differs') return { verdict: 'distinct', score: 0, why: [named] }
  const why = [named, ...kindsOf(left, right), ...parentsOf(left, right, gazetteer)]
  const has = (...hows: readonly PlaceReason['how'][]) => why.some((w) => hows.includes(w.how))
  if (has('kind-differs', 'parent-differs')) return { verdict: 'distinct', score: 0.3, why }
  why.push(...severalOf(left, right, named))
  if (has('near', 'case-unsure', 'kind-unsure', 'several-known'))
    return { verdict: 'unsure', score: has('near') ? 0.6 : 0.7, why }
  return { verdict: 'same', score: 1, why }
}

const sideOf = (written: string, gazetteer: Gazetteer | undefined): Side => {
  const words = placeWordsOf(written)
  return { words, ...knownPlaces(words, gazetteer) }
}

const namesOf = (left: Side, right: Side): PlaceReason => {
  const [l, r] = [left.words, right.words]
  const pair = { left: l.name, right: r.name }
  if (l.sounds === '' || r.sounds === '') return { ...pair, how: 'differs' }
  if (l.sounds === r.sounds) return { ...pair, how: 'same-sound' }
  for (const one of left.known) {
    const other = right.known.find((o) => o.entry === one.entry)
    if (!other) continue
    const former = one.former ?? other.former
    if (former)
      return { ...pair, how: 'renamed', ...(former.until === null ? {} : { until: former.until }) }
    return { ...pair, how: left.byBase || right.byBase ? 'case' : 'known-as' }
  }
  // Two names that the gazetteer holds as two places are no misspellings of each other.
  if (left.known.length > 0 && right.known.length > 0) return { ...pair, how: 'differs' }
  if (formsOf(l).some((form) => formsOf(r).includes(form)))
    return { ...pair, how: isSurelyCase(l, r) ? 'case' : 'case-unsure' }
  const cost = soundDistance(l.sounds, r.sounds)
  return { ...pair, how: cost <= allowedDistance(l.sounds, r.sounds) ? 'near' : 'differs' }
}

const formsOf = ({ sounds, bases }: PlaceWords): readonly string[] => [sounds, ...bases]

/** The one that must be declined to fit is said to stand in another case. */
const isSurelyCase = (left: PlaceWords, right: PlaceWords): boolean =>
  (left.oblique && left.bases.includes(right.sounds)) ||
  (right.oblique && right.bases.includes(left.sounds)) ||
  (left.oblique && right.oblique)

const kindsOf = ({ words: left }: Side, { words: right }: Side): PlaceReason[] => {
  if (left.tier === right.tier) return []
  const pair = { left: left.tier ?? 'place', right: right.tier ?? 'place' }
  const unsure = left.tier === null || right.tier === null || mayAgree(left, right)
  return [{ ...pair, how: unsure ? 'kind-unsure' : 'kind-differs' }]
}

/** Several places of the name that either may mean; none where what they lie in leaves only one. */
const severalOf = (left: Side, right: Side, { left: l, right: r }: PlaceReason): PlaceReason[] => {
  const known = [...left.known, ...right.known]
  // "Abai Region" beside "область Абай" is no district, though "region" alone might say so.
  const agreed = left.words.tier === right.words.tier ? left.words.tier : null
  const ofTier = known.filter(({ entry }) => entry.tier === agreed)
  const ids = new Set((ofTier.length > 0 ? ofTier : known).map((k) => k.entry.id))
  return ids.size > 1 ? [{ left: l, right: r, how: 'several-known' }] : []
}

const isSettlement = (tier: PlaceTier | null): boolean => tier === 'city' || tier === 'village'

/** A large village is called a town by some; a район is called a region by many. */
const mayAgree = (left: PlaceWords, right: PlaceWords): boolean =>
  (isSettlement(left.tier) && isSettlement(right.tier)) ||
  left.perhaps === right.tier ||
  right.perhaps === left.tier

/** Parents of one kind and of other names are two parents, and so are those that the gazetteer knows apart. */
const parentsOf = (
  { words: left }: Side,
  { words: right }: Side,
  gazetteer: Gazetteer | undefined,
): PlaceReason[] =>
  left.within.flatMap((l) =>
    right.within.flatMap((r): PlaceReason[] => {
      const [x, y] = [placeWordsOf(l), placeWordsOf(r)]
      const alike = x.tier !== null && x.tier === y.tier
      const differ = alike
        ? comparePlaces(l, r, gazetteer).verdict === 'distinct'
        : lieApart(l, r, gazetteer)
      return differ ? [{ left: l, right: r, how: 'parent-differs' }] : []
    }),
  )
