/**
 * The right edge of a growing tree (a compact range): the roots of the complete
 * subtrees that the size's binary digits name, largest first. It is all a store
 * must keep to append a leaf and know the new root.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { parseDecimal } from './bytes.ts'
import type { Hasher } from './crypto.ts'
import { bad, good, type Result } from './result.ts'
import { emptyRoot, HASH_BYTES, nodeHash } from './tree-hash.ts'

/** The number of ones in the binary digits of a whole number. */
function ones(size: number): number {
  let count = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}

export class Frontier {
  readonly #crypto: Hasher
  #size: number
  readonly #roots: Uint8Array[]

  constructor(crypto: Hasher, size = 0, roots: readonly Uint8Array[] = []) {
    if (!Number.isSafeInteger(size) || size < 0 || roots.length !== ones(size)) {
      throw new RangeError(`A frontier of size ${size} has not ${roots.length} roots.`)
    }
    this.#crypto = crypto
    this.#size = size
    this.#roots = [...roots]
  }

  /** Leaves appended so far. */
  get size(): number {
    return this.#size
  }

  /** Appends one leaf hash of 32 bytes (see `leafHash`). */
  append(hash: Uint8Array): void {
    if (hash.length !== HASH_BYTES) throw new RangeError('A leaf hash has 32 bytes.')
    let top = hash
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#roots.pop()
      if (left === undefined) throw new RangeError('The frontier lost a root.')
      top = nodeHash(this.#crypto, left, top)
    }
    this.#roots.push(top)
    this.#size++
  }

  /** The root of the tree over all leaves so far. */
  root(): Uint8Array {
    let root: Uint8Array | undefined
    for (let i = this.#roots.length - 1; i >= 0; i--) {
      const left = this.#roots[i]
      if (left === undefined) continue
      root = root === undefined ? left : nodeHash(this.#crypto, left, root)
    }
    return root ?? emptyRoot(this.#crypto)
  }

  /** One line of text that `Frontier.parse` reads back: the size, then the roots in base 64. */
  serialise(): string {
    return [String(this.#size), ...this.#roots.map(toBase64)].join(' ')
  }

  static parse(crypto: Hasher, text: string): Result<Frontier, { kind: 'malformed-frontier' }> {
    const [first = '', ...rest] = text.split(' ')
    const size = parseDecimal(first)
    const roots: Uint8Array[] = []
    for (const word of rest) {
      const root = fromBase64(word)
      if (root?.length === HASH_BYTES) roots.push(root)
    }
    if (size === null || roots.length !== rest.length || roots.length !== ones(size)) {
      return bad({ kind: 'malformed-frontier' })
    }
    return good(new Frontier(crypto, size, roots))
  }
}
