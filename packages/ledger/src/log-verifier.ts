/**
 * Verifies a whole log in one pass over its stored bytes, keeping no more than the
 * tree's right edge: every header, its number, its body where one is released, and
 * every checkpoint against the root the leaves really have.
 */
import { sameBytes } from './bytes.ts'
import { type TrustedKeys, type VerifiedCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { opensCommitment, type Released } from './commitment.ts'
import type { Crypto } from './crypto.ts'
import { Frontier } from './frontier.ts'
import { ERASED_TYPE } from './header.ts'
import { decodeHeaderSlowly } from './header-decode.ts'
import { HeaderScan } from './header-scan.ts'
import type { LogProblem, LogReport } from './log-report.ts'
import { leafHash } from './tree-hash.ts'
import { TypeCounts } from './type-counts.ts'

/** A leaf as the log keeps it: the stored header bytes, or only its hash where it is withheld. */
export type Leaf = Uint8Array | { readonly leafHash: Uint8Array }

export interface LogOptions {
  readonly crypto: Crypto
  /** Whose signatures count. */
  readonly keys: TrustedKeys
  /** Signed notes of this log, of any sizes, in any order. */
  readonly checkpoints?: readonly (string | Uint8Array)[]
  /** The released body of an entry, by its index; undefined where there is none. */
  readonly body?: (seq: number) => Released | undefined
  /** Types the caller understands. Without it no type counts as unknown. */
  readonly knownTypes?: ReadonlySet<string>
}

export class LogVerifier {
  readonly #options: LogOptions
  readonly #frontier: Frontier
  readonly #scan = new HeaderScan()
  readonly #types = new TypeCounts()
  readonly #problems: LogProblem[] = []
  readonly #bySize = new Map<number, { index: number; verified: VerifiedCheckpoint }[]>()
  readonly #held: { index: number; verified: VerifiedCheckpoint }[] = []
  readonly #erased = new Set<string>()
  readonly #released = new Map<string, number>()
  /** What to add to an index to get the number its header should have: leaves missing so far. */
  #missing = 0
  #hashOnly = 0
  #proved = 0
  #mismatch = 0
  #absent = 0

  constructor(options: LogOptions) {
    this.#options = options
    this.#frontier = new Frontier(options.crypto)
    for (const [index, note] of (options.checkpoints ?? []).entries()) {
      const verified = verifyCheckpoint(options.crypto, note, options.keys)
      if (!verified.ok) {
        this.#problems.push({ kind: 'bad-checkpoint', index, failure: verified.failure })
        continue
      }
      const { size } = verified.value.checkpoint
      const same = this.#bySize.get(size) ?? []
      this.#bySize.set(size, [...same, { index, verified: verified.value }])
    }
    this.#compareRoots()
  }

  /** Takes the next leaf. */
  add(leaf: Leaf): void {
    if (leaf instanceof Uint8Array) {
      this.#header(leaf)
      this.#frontier.append(leafHash(this.#options.crypto, leaf))
    } else {
      this.#hashOnly++
      this.#frontier.append(leaf.leafHash)
    }
    if (this.#bySize.size > 0) this.#compareRoots()
  }

  #header(bytes: Uint8Array): void {
    const seq = this.#frontier.size
    const scan = this.#scan
    if (!scan.scan(bytes)) {
      const slow = decodeHeaderSlowly(bytes)
      const failure = slow.ok ? { kind: 'not-canonical' as const } : slow.failure
      this.#problems.push({ kind: 'bad-header', seq, failure })
      return
    }
    if (scan.seq !== seq + this.#missing) this.#wrongNumber(seq, scan.seq)
    const type = this.#types.count(bytes, scan.typeFrom, scan.typeTo)
    if (type === ERASED_TYPE) this.#erased.add(scan.object)
    if (this.#options.body !== undefined) this.#body(seq, this.#options.body(seq))
  }

  #wrongNumber(seq: number, found: number): void {
    const expected = seq + this.#missing
    if (found > expected) {
      this.#problems.push({ kind: 'gap', seq: expected, found })
      this.#missing = found - seq
    } else {
      this.#problems.push({ kind: 'wrong-seq', seq: expected, found })
    }
  }

  #body(seq: number, released: Released | undefined): void {
    if (released === undefined) {
      this.#absent++
      return
    }
    this.#released.set(this.#scan.id, seq)
    if (opensCommitment(this.#options.crypto, this.#scan.commit, released)) {
      this.#proved++
    } else {
      this.#mismatch++
      this.#problems.push({ kind: 'body-mismatch', seq })
    }
  }

  #compareRoots(): void {
    const due = this.#bySize.get(this.#frontier.size)
    if (due === undefined) return
    this.#bySize.delete(this.#frontier.size)
    const root = this.#frontier.root()
    for (const signed of due) {
      if (sameBytes(signed.verified.checkpoint.root, root)) this.#held.push(signed)
      else this.#problems.push({ kind: 'wrong-root', size: this.#frontier.size })
    }
  }

  /** What there is to say once the last leaf is in. */
  finish(): LogReport {
    const { size } = this.#frontier
    const problems = [...this.#problems]
    for (const signed of this.#bySize.keys()) problems.push({ kind: 'shrunk', size, signed })
    let returned = 0
    for (const id of this.#erased) {
      const seq = this.#released.get(id)
      if (seq === undefined) continue
      returned++
      problems.push({ kind: 'erased-body-returned', seq })
    }
    const checkpoints = this.#held.toSorted((a, b) => a.index - b.index).map((h) => h.verified)
    const signedFor = Math.max(0, ...checkpoints.map((c) => c.checkpoint.size))
    const erased = Math.min(this.#erased.size - returned, this.#absent)
    const types = this.#types.all()
    const known = this.#options.knownTypes
    const unknown = [...types].filter(([type]) => known !== undefined && !known.has(type))
    return {
      ok: problems.length === 0,
      problems,
      size,
      hashOnly: this.#hashOnly,
      root: this.#frontier.root(),
      types,
      unknownTypes: unknown.reduce((sum, [, count]) => sum + count, 0),
      bodies: {
        proved: this.#proved,
        mismatch: this.#mismatch,
        erased,
        withheld: this.#absent - erased,
      },
      checkpoints,
      unsigned: size - signedFor,
    }
  }
}

/** Verifies a log from all its leaves, in order from index 0. */
export function verifyLog(leaves: Iterable<Leaf>, options: LogOptions): LogReport {
  const verifier = new LogVerifier(options)
  for (const leaf of leaves) verifier.add(leaf)
  return verifier.finish()
}
