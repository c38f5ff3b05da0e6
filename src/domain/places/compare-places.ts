import type { NameVerdict } from '../names/compare-names.ts'
import { allowedDistance, soundDistance } from '../names/sound-distance.ts'
import type { Gazetteer, KnownAs } from './gazetteer.ts'
import { type PlaceTier, type PlaceWords, placeWordsOf } from './place-words.ts'

/** One thing that speaks for or against two written places being one. */
export interface PlaceReason {
  readonly left: string
  readonly right: string
  readonly how:
    | 'same-sound'
    | 'near'
    | 'differs'
    | 'known-as'
    | 'renamed'
    | 'kind-differs'
    | 'kind-unsure'
    | 'several-known'
    | 'parent-differs'
  /** For `renamed`: the last year of the former name. */
  readonly until?: number
}

export interface PlaceComparison {
  /** `same`: nothing speaks against it. A machine never acts on it: identity is a person's decision. */
  readonly verdict: NameVerdict
  /** From 0 to 1. */
  readonly score: number
  readonly why: readonly PlaceReason[]
}

/**
 * Compares two written places: names by their sounds in any alphabet, or as one place of the
 * gazetteer under two names; then what kind of place each is said to be; then what each lies in.
 */
export const comparePlaces = (a: string, b: string, gazetteer?: Gazetteer): PlaceComparison => {
  const [left, right] = [placeWordsOf(a), placeWordsOf(b)]
  const named = namesOf(left, right, a, b, gazetteer)
  if (named.how === 'differs') return { verdict: 'distinct', score: 0, why: [named] }
  const why = [
    named,
    ...kindsOf(left, right, named, gazetteer),
    ...parentsOf(left, right, gazetteer),
  ]
  const has = (...hows: readonly PlaceReason['how'][]) => why.some((w) => hows.includes(w.how))
  if (has('kind-differs', 'parent-differs')) return { verdict: 'distinct', score: 0.3, why }
  if (has('near', 'kind-unsure', 'several-known')) return { verdict: 'unsure', score: 0.7, why }
  return { verdict: 'same', score: 1, why }
}

const namesOf = (
  left: PlaceWords,
  right: PlaceWords,
  a: string,
  b: string,
  gazetteer: Gazetteer | undefined,
): PlaceReason => {
  const pair = { left: left.name, right: right.name }
  if (left.sounds === '' || right.sounds === '') return { ...pair, how: 'differs' }
  if (left.sounds === right.sounds) return { ...pair, how: 'same-sound' }
  const [known, others] = [knownOf(a, gazetteer), knownOf(b, gazetteer)]
  for (const one of known) {
    const other = others.find((o) => o.entry === one.entry)
    if (!other) continue
    const until = (one.former ?? other.former)?.until
    return until === undefined ? { ...pair, how: 'known-as' } : { ...pair, how: 'renamed', until }
  }
  // Two names that the gazetteer holds as two places are no misspellings of each other.
  if (known.length > 0 && others.length > 0) return { ...pair, how: 'differs' }
  const cost = soundDistance(left.sounds, right.sounds)
  return { ...pair, how: cost <= allowedDistance(left.sounds, right.sounds) ? 'near' : 'differs' }
}

const knownOf = (written: string, gazetteer: Gazetteer | undefined): readonly KnownAs[] =>
  gazetteer?.entriesOf(written.split(',')[0] ?? '') ?? []

const kindsOf = (
  left: PlaceWords,
  right: PlaceWords,
  named: PlaceReason,
  gazetteer: Gazetteer | undefined,
): PlaceReason[] => {
  const pair = { left: left.tier ?? 'place', right: right.tier ?? 'place' }
  if (left.tier === null || right.tier === null) {
    const alike = left.tier === right.tier
    const several = [left, right].some((p) => knownOf(p.name, gazetteer).length > 1)
    if (alike && several) return [{ left: left.name, right: right.name, how: 'several-known' }]
    return alike ? [] : [{ ...pair, how: 'kind-unsure' }]
  }
  if (left.tier !== right.tier)
    return [{ ...pair, how: mayAgree(left, right) ? 'kind-unsure' : 'kind-differs' }]
  const ofTier = (p: PlaceWords): number =>
    knownOf(p.name, gazetteer).filter((k) => k.entry.tier === p.tier).length
  const several = named.how === 'same-sound' && ofTier(left) > 1 && !bothPlaced(left, right)
  return several ? [{ left: left.name, right: right.name, how: 'several-known' }] : []
}

const bothPlaced = (left: PlaceWords, right: PlaceWords): boolean =>
  left.within.length > 0 && right.within.length > 0

const isSettlement = (tier: PlaceTier | null): boolean => tier === 'city' || tier === 'village'

/** A large village is called a town by some; a район is called a region by many. */
const mayAgree = (left: PlaceWords, right: PlaceWords): boolean =>
  (isSettlement(left.tier) && isSettlement(right.tier)) ||
  left.perhaps === right.tier ||
  right.perhaps === left.tier

/** Parents of one kind and of other names are two parents; of other kinds they say nothing. */
const parentsOf = (
  left: PlaceWords,
  right: PlaceWords,
  gazetteer: Gazetteer | undefined,
): PlaceReason[] =>
  left.within.flatMap((l) =>
    right.within.flatMap((r): PlaceReason[] => {
      const [x, y] = [placeWordsOf(l), placeWordsOf(r)]
      if (x.tier === null || x.tier !== y.tier) return []
      const { verdict } = comparePlaces(l, r, gazetteer)
      return verdict === 'distinct' ? [{ left: l, right: r, how: 'parent-differs' }] : []
    }),
  )

const HOW: Readonly<Record<PlaceReason['how'], (r: PlaceReason) => string>> = {
  'same-sound': ({ left, right }) =>
    left === right ? `“${left}” in both` : `“${left}” and “${right}” write the same sounds`,
  near: ({ left, right }) => `“${left}” and “${right}” differ by a letter`,
  differs: ({ left, right }) => `“${left}” is not “${right}”`,
  'known-as': ({ left, right }) => `“${left}” and “${right}” are names of one place`,
  renamed: ({ left, right, until }) =>
    `“${left}” and “${right}” are names of one place, renamed in ${until}`,
  'kind-differs': ({ left, right }) => `the one is a ${left}, the other a ${right}`,
  'kind-unsure': ({ left, right }) =>
    `the one is said to be a ${left}, the other a ${right}, which may be one kind`,
  'several-known': ({ left }) => `several places are named “${left}”`,
  'parent-differs': ({ left, right }) => `the one lies in ${left}, the other in ${right}`,
}

/** The comparison in words, reason by reason. */
export const explainPlaces = ({ why }: PlaceComparison): string =>
  why.map((reason) => HOW[reason.how](reason)).join('; ')
