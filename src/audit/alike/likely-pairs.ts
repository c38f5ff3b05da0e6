import type { OfText } from '../facts/short-texts.ts'
import { eachOnce } from './each-once.ts'
import { type Figure, meet } from './figure.ts'

/** Two figures of two texts that differ and stand in like places. */
export interface LikelyPair<F> {
  readonly a: F
  readonly b: F
}

/** What is asked of two figures beside what each is. */
export interface Standing {
  /** Each is the first of its text that the other text does not have. */
  readonly first: boolean
  /** Each is the only one of those. */
  readonly only: boolean
}

export interface Kind<F extends Figure> {
  /** Whether they may be of one thing at all. */
  readonly mayBeOne: (a: F, b: F) => boolean
  /** The more, the likelier both tell of one thing; above 0 it is worth a look. */
  readonly likelihood: (a: F, b: F, standing: Standing) => number
}

/** Such numbers are equal by chance; larger ones hardly. */
const BY_CHANCE = 9

const mayBeEqual = <F extends Figure>(a: F, b: F, { mayBeOne }: Kind<F>): boolean => {
  if (!meet(a, b)) return false
  if (mayBeOne(a, b)) return true
  const [[low, high] = [0, 0], [otherLow, otherHigh] = [0, 0]] = [a.ranges[0], b.ranges[0]]
  return low === high && low === otherLow && high === otherHigh && low > BY_CHANCE
}

const IN_NO_ORDER: Standing = { first: false, only: false }

/** The likeliest first, each figure once. */
const matched = <F extends Figure>(
  ofA: readonly F[],
  ofB: readonly F[],
  likelihoodOf: (a: F, b: F) => number | null,
): LikelyPair<F>[] => {
  const pairs = ofA.flatMap((a) =>
    ofB.flatMap((b) => {
      const likelihood = likelihoodOf(a, b)
      return likelihood === null ? [] : [{ a, b, likelihood }]
    }),
  )
  return eachOnce(pairs, ({ a, b }) => [a, b])
}

/** A text that gives a number twice gives one number. */
const isRepeated = <F extends Figure>(figure: F, known: readonly F[], kind: Kind<F>): boolean =>
  known.some((k) => k !== figure && mayBeEqual(figure, k, kind))

/**
 * Of the figures of two texts that neither shares with the other, each two that are each other's
 * likeliest and likely enough.
 */
export const likelyPairs = <F extends Figure>(
  [a, b]: readonly [OfText<F>, OfText<F>],
  kind: Kind<F>,
): LikelyPair<F>[] => {
  const equal = matched(a.told, b.told, (x, y) =>
    mayBeEqual(x, y, kind) ? kind.likelihood(x, y, IN_NO_ORDER) : null,
  )
  const open = (told: readonly F[], shared: readonly F[]) =>
    told.filter((f) => !shared.includes(f) && !isRepeated(f, shared, kind))
  const ofA = open(
    a.told,
    equal.map((p) => p.a),
  )
  const ofB = open(
    b.told,
    equal.map((p) => p.b),
  )
  const only = ofA.length === 1 && ofB.length === 1
  return matched(ofA, ofB, (x, y) => {
    if (meet(x, y) || !kind.mayBeOne(x, y)) return null
    const likely = kind.likelihood(x, y, { first: x === ofA[0] && y === ofB[0], only })
    return likely > 0 ? likely : null
  })
}
