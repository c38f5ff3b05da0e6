import type { RecordId } from '../ids.ts'
import { type IdentityDecision, type IdentityLog, standing } from './decision.ts'

/** A “same” that cannot hold beside a “distinct”: neither is undone, and a person must look at both. */
export interface Contradiction {
  readonly suspended: IdentityDecision
  readonly forbiddenBy: IdentityDecision
}

/** Which records are of one, as far as people have decided. */
export class Clusters {
  readonly #parent = new Map<RecordId, RecordId>()
  readonly #members = new Map<RecordId, RecordId[]>()
  /** Root → roots that a standing “distinct” keeps apart from it, and the decision that does. */
  readonly #apart = new Map<RecordId, Map<RecordId, IdentityDecision>>()
  readonly contradictions: readonly Contradiction[]
  /** The “same” decisions that hold. */
  readonly joined: readonly IdentityDecision[]

  /**
   * Computed from all decisions at once, so that it is the same whatever order they came in. No
   * cluster ever holds two records that a standing decision keeps apart.
   */
  constructor(log: IdentityLog) {
    const decisions = standing(log)
    for (const decision of decisions) if (decision.verdict === 'distinct') this.#keepApart(decision)
    const contradictions: Contradiction[] = []
    const joined: IdentityDecision[] = []
    for (const decision of decisions) {
      if (decision.verdict !== 'same') continue
      const forbiddenBy = this.forbids(decision.left, decision.right)
      if (forbiddenBy) contradictions.push({ suspended: decision, forbiddenBy })
      else {
        this.#join(decision.left, decision.right)
        joined.push(decision)
      }
    }
    this.contradictions = contradictions
    this.joined = joined
  }

  /** The id of a record's cluster: the smallest record id in it. Every record id leads to one. */
  of(record: RecordId): RecordId {
    return this.members(record)[0] ?? record
  }

  /** All records of one cluster, in order; a record that nothing joins is alone. */
  members(record: RecordId): readonly RecordId[] {
    return this.#members.get(this.#rootOf(record)) ?? [record]
  }

  /** The decision that keeps the clusters of two records apart; null where none does. */
  forbids(a: RecordId, b: RecordId): IdentityDecision | null {
    return this.#apart.get(this.#rootOf(a))?.get(this.#rootOf(b)) ?? null
  }

  areSame(a: RecordId, b: RecordId): boolean {
    return this.#rootOf(a) === this.#rootOf(b)
  }

  #rootOf(record: RecordId): RecordId {
    let root = record
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root))
      root = next
    // Shortens the way for the next time.
    for (let at = record; at !== root; ) {
      const next = this.#parent.get(at) ?? root
      this.#parent.set(at, root)
      at = next
    }
    return root
  }

  #keepApart(decision: IdentityDecision): void {
    for (const [a, b] of [
      [decision.left, decision.right],
      [decision.right, decision.left],
    ] as const) {
      const apart = this.#apart.get(a) ?? new Map<RecordId, IdentityDecision>()
      this.#apart.set(a, apart.set(b, decision))
    }
  }

  /** The smaller cluster joins the larger, with all that is kept apart from it. */
  #join(a: RecordId, b: RecordId): void {
    const [x, y] = [this.#rootOf(a), this.#rootOf(b)]
    if (x === y) return
    const [of, to] = [this.#members.get(x) ?? [x], this.#members.get(y) ?? [y]]
    const weight = (root: RecordId, members: readonly RecordId[]): number =>
      members.length + (this.#apart.get(root)?.size ?? 0)
    const [small, large] = weight(x, of) <= weight(y, to) ? [x, y] : [y, x]
    this.#parent.set(small, large)
    this.#members.set(large, merged(of, to))
    this.#members.delete(small)
    const mine = this.#apart.get(large) ?? new Map<RecordId, IdentityDecision>()
    for (const [other, decision] of this.#apart.get(small) ?? []) {
      if (!mine.has(other)) mine.set(other, decision)
      const theirs = this.#apart.get(other)
      theirs?.delete(small)
      if (theirs && !theirs.has(large)) theirs.set(large, decision)
    }
    this.#apart.delete(small)
    if (mine.size > 0) this.#apart.set(large, mine)
  }
}

/** Two lists in order as one in order. */
const merged = (a: readonly RecordId[], b: readonly RecordId[]): RecordId[] =>
  [...a, ...b].sort((x, y) => (x < y ? -1 : 1))
