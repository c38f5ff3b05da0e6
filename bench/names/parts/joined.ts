import { orThrow } from '../../../src/domain/failure.ts'
import { compareNames } from '../../../src/domain/names/compare-names.ts'
import { matchAll } from '../../../src/domain/names/index/match-all.ts'
import { buildNameIndex } from '../../../src/domain/names/index/name-index.ts'
import type { InventedNames } from './invented-names.ts'

const MOST_WAYS = 30

/** Pairs of ways of writing one person that compare as the same; of one person the first ways only. */
const truePairs = ({
  written,
  personOf,
}: InventedNames): readonly (readonly [string, string])[] => {
  const ways = new Map<number, Set<string>>()
  written.forEach((each, n) => {
    const person = personOf[n] ?? 0
    ways.set(person, (ways.get(person) ?? new Set()).add(each))
  })
  return [...ways.values()].flatMap((set) => {
    const own = [...set].slice(0, MOST_WAYS)
    return own.flatMap((a, n) =>
      own
        .slice(n + 1)
        .filter((b) => compareNames(a, b).verdict === 'same')
        .map((b) => [a, b] as const),
    )
  })
}

/** Which ways of writing are joined by a chain of matches. */
class Chains {
  readonly #next = new Map<string, string>()

  endOf(way: string): string {
    let end = way
    for (let next = this.#next.get(end); next !== undefined; next = this.#next.get(end)) end = next
    if (end !== way) this.#next.set(way, end)
    return end
  }

  join(a: string, b: string): void {
    const [one, other] = [this.endOf(a), this.endOf(b)]
    if (one !== other) this.#next.set(one, other)
  }
}

/** Of the pairs that should be found: the share matched itself, and the share joined by matches. */
export const shareMatched = (
  invented: InventedNames,
): { readonly pairs: number; readonly matched: number; readonly joined: number } => {
  const names = invented.written.map((written, n) => ({ id: String(n), written }))
  const matched = new Set<string>()
  const chains = new Chains()
  for (const { matches } of orThrow(matchAll(buildNameIndex(names))))
    for (const { left, right, comparison } of matches) {
      matched.add(`${left.written} = ${right.written}`).add(`${right.written} = ${left.written}`)
      if (comparison.verdict === 'same') chains.join(left.written, right.written)
    }
  const pairs = truePairs(invented)
  const itself = pairs.filter(([a, b]) => matched.has(`${a} = ${b}`))
  const joined = pairs.filter(([a, b]) => chains.endOf(a) === chains.endOf(b))
  return {
    pairs: pairs.length,
    matched: itself.length / pairs.length,
    joined: joined.length / pairs.length,
  }
}
