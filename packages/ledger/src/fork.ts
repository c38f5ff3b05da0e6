/**
 * Two checkpoints of one log: does the later one only add to the earlier? A log
 * that signed two which can't both be true has forked; both are kept as evidence.
 */
import { sameBytes } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Hasher } from './crypto.ts'
import { type LeafHashes, rootAt, verifyConsistency } from './proofs.ts'
import { emptyRoot } from './tree-hash.ts'

/**
 * consistent: shown; fork: shown to be impossible; unproven: neither, as of what
 * was given (a proof that fails shows nothing: it may just be a bad proof).
 */
export type Comparison =
  | { readonly word: 'consistent' | 'unproven' }
  | { readonly word: 'fork'; readonly why: 'two-roots' | 'rewritten' }
  | { readonly word: 'other-log' }

/** Compares two verified checkpoints, in either order, by their roots and an optional proof. */
export function compareCheckpoints(
  crypto: Hasher,
  a: Checkpoint,
  b: Checkpoint,
  proof?: readonly Uint8Array[],
): Comparison {
  if (a.origin !== b.origin) return { word: 'other-log' }
  const [older, newer] = a.size <= b.size ? [a, b] : [b, a]
  if (older.size === newer.size) {
    return sameBytes(older.root, newer.root)
      ? { word: 'consistent' }
      : { word: 'fork', why: 'two-roots' }
  }
  if (older.size === 0) {
    const empty = sameBytes(older.root, emptyRoot(crypto))
    return empty ? { word: 'consistent' } : { word: 'fork', why: 'two-roots' }
  }
  const shown = proof !== undefined && verifyConsistency(crypto, older, newer, proof)
  return { word: shown ? 'consistent' : 'unproven' }
}

/**
 * Compares a verified checkpoint with the leaves themselves, which decide it: a log
 * shorter than its own checkpoint has been cut, one whose root differs was rewritten.
 */
export function compareWithLeaves(
  crypto: Hasher,
  checkpoint: Checkpoint,
  leaves: LeafHashes,
): { readonly word: 'consistent' | 'shrunk' | 'rewritten' } {
  if (leaves.size < checkpoint.size) return { word: 'shrunk' }
  const same = sameBytes(rootAt(crypto, leaves, checkpoint.size), checkpoint.root)
  return { word: same ? 'consistent' : 'rewritten' }
}
