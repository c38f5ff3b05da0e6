/**
 * The few operations the format needs from the platform, all synchronous.
 * `@daftar/ledger/node` offers them over `node:crypto`; a browser or another
 * runtime brings its own. None of them may keep or change the arrays given.
 */
export interface Crypto {
  /** SHA-256 (FIPS 180-4) of the bytes: 32 bytes, a new array each time. */
  sha256(bytes: Uint8Array): Uint8Array
  /** HMAC-SHA-256 (RFC 2104): 32 bytes. */
  hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array
  /** The 32-byte public key that belongs to a 32-byte Ed25519 seed (RFC 8032). */
  ed25519PublicKey(seed: Uint8Array): Uint8Array
  /** The 64-byte Ed25519 signature by a 32-byte seed. */
  ed25519Sign(seed: Uint8Array, message: Uint8Array): Uint8Array
  /** False, never a throw, for a wrong signature or a key that is no point. */
  ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
  /** Unpredictable bytes. */
  randomBytes(length: number): Uint8Array
}

/** The one operation the tree needs. */
export type Hasher = Pick<Crypto, 'sha256'>
