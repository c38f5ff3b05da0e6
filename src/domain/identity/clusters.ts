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
  /** Root → how many records it stands for, and the smallest of them. */
  readonly #size = new Map<RecordId, number>()
  readonly #least = new Map<RecordId, RecordId>()
  #members: ReadonlyMap<RecordId, readonly RecordId[]> | null = null
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
    const root = this.#rootOf(record)
    return this.#least.get(root) ?? root
  }

  /** All records of one cluster, in order; a record that nothing joins is alone. */
  members(record: RecordId): readonly RecordId[] {
    this.#members ??= this.#collect()
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
    const weight = (root: RecordId): number =>
      this.#sizeOf(root) + (this.#apart.get(root)?.size ?? 0)
    const [small, large] = weight(x) <= weight(y) ? [x, y] : [y, x]
    const [p, q] = [this.of(small), this.of(large)]
    this.#least.set(large, p < q ? p : q)
    this.#size.set(large, this.#sizeOf(small) + this.#sizeOf(large))
    this.#parent.set(small, large)
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

  #sizeOf(root: RecordId): number {
    return this.#size.get(root) ?? 1
  }

  /** The records of every cluster in order, once all are joined. */
  #collect(): ReadonlyMap<RecordId, readonly RecordId[]> {
    const members = new Map<RecordId, RecordId[]>()
    for (const record of new Set([...this.#parent.keys(), ...this.#parent.values()])) {
      const root = this.#rootOf(record)
      const list = members.get(root)
      if (list) list.push(record)
      else members.set(root, [record])
    }
    for (const list of members.values()) list.sort()
    return members
  }
}
