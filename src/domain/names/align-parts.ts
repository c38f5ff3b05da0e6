import type { NamePart } from './name-parts.ts'
import { allowedDistance, soundDistance } from './sound-distance.ts'

/** Two parts that may be one, and how far their sounds are apart. */
export interface PartPair {
  readonly left: NamePart
  readonly right: NamePart
  /** The words of each side that it takes: two where the other side writes them as one. */
  readonly leftWords: readonly NamePart[]
  readonly rightWords: readonly NamePart[]
  readonly cost: number
}

/** All words that a pair takes, of both sides. */
export const partsOfPair = ({ leftWords, rightWords }: PartPair): readonly NamePart[] => [
  ...leftWords,
  ...rightWords,
]

/** How many words a pair stands for. */
export const wordsOfPair = ({ leftWords, rightWords }: PartPair): number =>
  Math.max(leftWords.length, rightWords.length)

/** A name of an inflected form is taken for its base at a small price. */
const CASE_COST = 0.1
/** -ov put to a name, or left off. */
const BARE_COST = 0.5

/** How far two words are apart over all they may be forms of; Infinity beyond what one word allows. */
export const wordCost = (a: NamePart, b: NamePart): number => {
  if (a.sounds === b.sounds) return 0
  let best = near(a.sounds, b.sounds, 0)
  if (best <= CASE_COST) return best
  for (const form of a.cases) best = Math.min(best, near(form, b.sounds, CASE_COST))
  for (const form of b.cases) best = Math.min(best, near(a.sounds, form, CASE_COST))
  if (best > BARE_COST) {
    if (a.bare !== null && isExactly(a.bare, b)) best = BARE_COST
    if (b.bare !== null && isExactly(b.bare, a)) best = BARE_COST
  }
  return best
}

const near = (a: string, b: string, price: number): number => {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY
  const allowed = allowedDistance(a, b)
  const cost = soundDistance(a, b, allowed)
  return cost <= allowed ? cost + price : Number.POSITIVE_INFINITY
}

/** So little may a word differ from the other's bare form. */
const EXACTLY = 0.5

const isExactly = (bare: string, { sounds, cases }: NamePart): boolean =>
  isSpeltSo(bare, sounds) || cases.some((form) => isSpeltSo(bare, form))

const isSpeltSo = (bare: string, sounds: string): boolean =>
  Math.abs(bare.length - sounds.length) <= 1 && soundDistance(sounds, bare, EXACTLY) <= EXACTLY

/** Of pairs with the best first, those whose parts no pair before has taken. */
export const eachPartOnce = <T>(
  pairs: readonly T[],
  partsOf: (pair: T) => readonly NamePart[],
): T[] => {
  const used = new Set<NamePart>()
  return pairs.filter((pair) => {
    const parts = partsOf(pair)
    if (parts.some((part) => used.has(part))) return false
    for (const part of parts) used.add(part)
    return true
  })
}

/** The words of both names, each with the one nearest to it; words that one side joins are joined. */
export const alignWords = (left: readonly NamePart[], right: readonly NamePart[]): PartPair[] => {
  const all: PartPair[] = []
  for (const l of left)
    for (const r of right) {
      const cost = wordCost(l, r)
      if (cost !== Number.POSITIVE_INFINITY)
        all.push({ left: l, right: r, leftWords: [l], rightWords: [r], cost })
    }
  all.push(...joinedPairs(left, right), ...joinedPairs(right, left).map(turned))
  all.sort((x, y) => x.cost - y.cost || wordsOfPair(y) - wordsOfPair(x) || inOneOrder(x, y))
  return eachPartOnce(all, partsOfPair)
}

/** Whichever name stands on the left, pairs as good as each other are taken in one order. */
const inOneOrder = (x: PartPair, y: PartPair): number => {
  const [a, b] = [soundsOfPair(x), soundsOfPair(y)]
  return a < b ? -1 : a > b ? 1 : 0
}

const soundsOfPair = ({ left, right }: PartPair): string =>
  left.sounds < right.sounds ? `${left.sounds} ${right.sounds}` : `${right.sounds} ${left.sounds}`

const turned = ({ left, right, leftWords, rightWords, cost }: PartPair): PartPair => ({
  left: right,
  right: left,
  leftWords: rightWords,
  rightWords: leftWords,
  cost,
})

/** "Улугзода" beside "Улуг заде": two neighbours of one side that are one word of the other. */
const joinedPairs = (many: readonly NamePart[], few: readonly NamePart[]): PartPair[] =>
  many.slice(1).flatMap((second, i) => {
    const first = many[i]
    if (!first) return []
    const sounds = (first.sounds + second.sounds).replace(/(.)\1+/g, '$1')
    return few.flatMap((one) => {
      if (Math.abs(one.sounds.length - sounds.length) > 1) return []
      const cost = soundDistance(sounds, one.sounds, 1)
      if (cost > 1) return []
      const left = joined(first, second, sounds)
      return [{ left, right: one, leftWords: [first, second], rightWords: [one], cost }]
    })
  })

const joined = (first: NamePart, second: NamePart, sounds: string): NamePart => ({
  ...second,
  written: `${first.written} ${second.written}`,
  sounds,
  cases: [],
  bare: null,
  halves: [],
})
