/**
 * The hashes of RFC 6962 section 2.1: a leaf is SHA-256(0x00 ‖ bytes), a node
 * SHA-256(0x01 ‖ left ‖ right), and the root of nothing SHA-256 of no bytes.
 */
import type { Hasher } from './crypto.ts'

/** Bytes in every hash here. */
export const HASH_BYTES = 32

// Written, hashed and forgotten within one synchronous call, so one buffer serves all.
const node = new Uint8Array(1 + 2 * HASH_BYTES)
node[0] = 1
let leaf = new Uint8Array(1 + 4096)

export function leafHash(crypto: Hasher, bytes: Uint8Array): Uint8Array {
  if (leaf.length <= bytes.length) leaf = new Uint8Array(1 + 2 * bytes.length)
  leaf[0] = 0
  leaf.set(bytes, 1)
  return crypto.sha256(leaf.subarray(0, 1 + bytes.length))
}

export function nodeHash(crypto: Hasher, left: Uint8Array, right: Uint8Array): Uint8Array {
  node.set(left, 1)
  node.set(right, 1 + HASH_BYTES)
  return crypto.sha256(node)
}

export function emptyRoot(crypto: Hasher): Uint8Array {
  return crypto.sha256(new Uint8Array(0))
}
