import { eachPartOnce, type PartPair } from './align-parts.ts'
import type { PartComparison, PreparedName } from './name-comparison.ts'
import type { NamePart } from './name-parts.ts'
import { soundDistance } from './sound-distance.ts'

/** What a word weighs that only one name has. */
const ONLY_ONE = 0.1
/** How fast likeness falls with the sounds that differ. */
const STEEP = 1.4
/** What it costs that a word of each name is not the other's, wholly unlike. */
const UNLIKE = 0.3
const FATHERS_DIFFER = 0.35

const LESS: Partial<Readonly<Record<PartComparison['how'], number>>> = {
  'initial-differs': 0.4,
  'initial-may-fit': 0.2,
  'sex-differs': 0.1,
  initial: 0.04,
}

/**
 * How alike two names are, from 0 to 1, for putting pairs in order: the share of their sounds that
 * the matched words cover, less what stands against it.
 */
export const scoreOf = (
  a: PreparedName,
  b: PreparedName,
  pairs: readonly PartPair[],
  why: readonly PartComparison[],
  taken: ReadonlySet<NamePart>,
): number => {
  let covered = 0
  let weight = 0
  for (const { left, right, cost } of pairs) {
    const length = (left.sounds.length + right.sounds.length) / 2
    covered += Math.max(0, length - STEEP * cost)
    weight += length
  }
  const rest = (name: PreparedName): NamePart[] => name.words.filter((p) => !taken.has(p))
  let unlike = 0
  for (const { left, right, cost } of pairsOfRest(rest(a), rest(b))) {
    if (left && right) {
      const length = Math.max(left.sounds.length, right.sounds.length)
      const alike = Math.max(0, 1 - (STEEP * cost) / length)
      covered += length * alike
      weight += length
      unlike = Math.max(unlike, 1 - alike)
    } else weight += ONLY_ONE * (left?.sounds.length ?? right?.sounds.length ?? 0)
  }
  const lost = why.reduce((sum, w) => sum + (LESS[w.how] ?? 0), UNLIKE * unlike)
  const fathers = why.some((w) => w.how === 'differs' && isPatronymic(a, b, w)) ? FATHERS_DIFFER : 0
  const score = weight === 0 ? 0 : Math.max(0, covered / weight - lost - fathers)
  return Math.round(Math.min(1, score) * 1000) / 1000
}

const isPatronymic = (a: PreparedName, b: PreparedName, { left, right }: PartComparison): boolean =>
  a.patronymic !== null &&
  b.patronymic !== null &&
  left === a.patronymic.written &&
  right === b.patronymic.written

/** A word of each name, or one that has no other beside it. */
interface Rest {
  readonly left: NamePart | undefined
  readonly right: NamePart | undefined
  readonly cost: number
}

/** What is left of both names, the likest beside each other. */
const pairsOfRest = (left: readonly NamePart[], right: readonly NamePart[]): readonly Rest[] => {
  const all = left
    .flatMap((l) =>
      right.map((r) => ({ left: l, right: r, cost: soundDistance(l.sounds, r.sounds) })),
    )
    .sort((x, y) => x.cost - y.cost)
  const pairs = eachPartOnce(all, (p) => [p.left, p.right])
  const used = new Set(pairs.flatMap((p) => [p.left, p.right]))
  const alone = (p: NamePart): boolean => !used.has(p)
  return [
    ...pairs,
    ...left.filter(alone).map((p) => ({ left: p, right: undefined, cost: 0 })),
    ...right.filter(alone).map((p) => ({ left: undefined, right: p, cost: 0 })),
  ]
}
