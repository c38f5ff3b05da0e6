/**
 * Merkle proofs of RFC 6962: that a leaf is in a tree (section 2.1.1), and that a
 * tree only grew (section 2.1.2). Verification follows RFC 9162, sections 2.1.3.2
 * and 2.1.4.2, in arithmetic that stays exact up to 2^53 leaves.
 */
import { sameBytes } from './bytes.ts'
import type { Hasher } from './crypto.ts'
import { Frontier } from './frontier.ts'
import { emptyRoot, HASH_BYTES, nodeHash } from './tree-hash.ts'

/** Where a log keeps its leaf hashes: `at(i)` gives the 32 bytes of leaf i, for i below `size`. */
export interface LeafHashes {
  readonly size: number
  at(index: number): Uint8Array
}

/** The most hashes a proof may have: the height of the highest tree, and one. */
export const MAX_PROOF_HASHES = 63

/** The leaf hashes of an array. */
export function leafHashes(hashes: readonly Uint8Array[]): LeafHashes {
  return {
    size: hashes.length,
    at: (index) => {
      const hash = hashes[index]
      if (hash === undefined) throw new RangeError(`There is no leaf ${index}.`)
      return hash
    },
  }
}

/** The root over the leaves from `from` up to, not including, `to`. */
export function rangeRoot(
  crypto: Hasher,
  leaves: LeafHashes,
  from: number,
  to: number,
): Uint8Array {
  const frontier = new Frontier(crypto)
  for (let i = from; i < to; i++) frontier.append(leaves.at(i))
  return frontier.root()
}

/** The root of the tree of the first `size` leaves. */
export function rootAt(crypto: Hasher, leaves: LeafHashes, size = leaves.size): Uint8Array {
  return rangeRoot(crypto, leaves, 0, size)
}

/** The largest power of two below a size of at least 2. */
function split(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

function checkRange(leaves: LeafHashes, low: number, high: number): void {
  const whole = Number.isSafeInteger(low) && Number.isSafeInteger(high)
  if (!whole || low < 0 || low > high || high > leaves.size) {
    throw new RangeError(`No proof from ${low} to ${high} in a log of ${leaves.size}.`)
  }
}

/** The hashes from the leaf's sibling up to the root's child. Throws when index ≥ size. */
export function inclusionProof(
  crypto: Hasher,
  leaves: LeafHashes,
  index: number,
  size: number = leaves.size,
): Uint8Array[] {
  checkRange(leaves, index + 1, size)
  const path: Uint8Array[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (index < middle) {
      path.push(rangeRoot(crypto, leaves, middle, to))
      to = middle
    } else {
      path.push(rangeRoot(crypto, leaves, from, middle))
      from = middle
    }
  }
  return path.reverse()
}

/** The hashes that show the tree of `oldSize` leaves to be the start of that of `newSize`. */
export function consistencyProof(
  crypto: Hasher,
  leaves: LeafHashes,
  oldSize: number,
  newSize: number = leaves.size,
): Uint8Array[] {
  checkRange(leaves, oldSize, newSize)
  if (oldSize === 0 || oldSize === newSize) return []
  const path: Uint8Array[] = []
  let from = 0
  let to = newSize
  // Down the new tree, along the edge of the old one, until a subtree is wholly old.
  while (to !== oldSize) {
    const middle = from + split(to - from)
    if (oldSize <= middle) {
      path.push(rangeRoot(crypto, leaves, middle, to))
      to = middle
    } else {
      path.push(rangeRoot(crypto, leaves, from, middle))
      from = middle
    }
  }
  if (from > 0) path.push(rangeRoot(crypto, leaves, from, to))
  return path.reverse()
}

const isHash = (hash: Uint8Array) => hash.length === HASH_BYTES
const isSize = (size: number) => Number.isSafeInteger(size) && size >= 0

/** True when `leaf` (a leaf hash) stands at `index` in the tree of this size and root. */
export function verifyInclusion(
  crypto: Hasher,
  leaf: Uint8Array,
  index: number,
  tree: { readonly size: number; readonly root: Uint8Array },
  path: readonly Uint8Array[],
): boolean {
  const { size, root } = tree
  if (!isSize(index) || !isSize(size) || index >= size || path.length > MAX_PROOF_HASHES)
    return false
  if (![leaf, root, ...path].every(isHash)) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(crypto, sibling, hash)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else {
      hash = nodeHash(crypto, hash, sibling)
    }
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && sameBytes(hash, root)
}

/** True when the proof shows the newer tree to begin with all of the older one. */
export function verifyConsistency(
  crypto: Hasher,
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(older.size) || !isSize(newer.size) || older.size > newer.size) return false
  if (proof.length > MAX_PROOF_HASHES || ![older.root, newer.root, ...proof].every(isHash))
    return false
  if (older.size === 0 && !sameBytes(older.root, emptyRoot(crypto))) return false
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  return climb(crypto, older, newer, proof)
}

function climb(
  crypto: Hasher,
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  let at = older.size - 1
  let last = newer.size - 1
  while (at % 2 === 1) {
    at = (at - 1) / 2
    last = Math.floor(last / 2)
  }
  // An old tree that is complete is its own first hash; the proof leaves it out.
  const [first, ...rest] = at === 0 ? [older.root, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let oldHash = first
  let newHash = first
  for (const hash of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      oldHash = nodeHash(crypto, hash, oldHash)
      newHash = nodeHash(crypto, hash, newHash)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else {
      newHash = nodeHash(crypto, newHash, hash)
    }
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && sameBytes(oldHash, older.root) && sameBytes(newHash, newer.root)
}
