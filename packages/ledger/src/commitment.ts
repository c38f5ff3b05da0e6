/**
 * A header commits to its body without telling it: commit = HMAC-SHA-256(salt, body).
 * The salt hides the body from whoever guesses at it; destroying salt and body
 * erases the content while the tree stays provable.
 */
import { fromHex, toHex } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import { bad, good, type Result } from './result.ts'

/** Bytes in a salt. */
export const SALT_BYTES = 32

/** The commitment to the exact body bytes, 64 hex digits. The salt has 32 random bytes. */
export function commitBody(crypto: Crypto, salt: Uint8Array, body: Uint8Array): string {
  if (salt.length !== SALT_BYTES) throw new RangeError('A salt has 32 bytes.')
  return toHex(crypto.hmacSha256(salt, body))
}

/** A fresh salt; never use one for two bodies. */
export function newSalt(crypto: Crypto): Uint8Array {
  return crypto.randomBytes(SALT_BYTES)
}

/** A body as it is handed over: its bytes and the salt of its commitment. */
export interface Released {
  readonly salt: Uint8Array
  readonly body: Uint8Array
}

/**
 * What can be said of an entry's body:
 * proved: its bytes are the ones committed to;
 * mismatch: a body is there and it is not the one committed to, or it was erased and came back;
 * erased: absent, and an erase entry says so;
 * withheld: absent, and nothing says it was erased.
 */
export type BodyState = 'proved' | 'mismatch' | 'erased' | 'withheld'

/** True when salt and body give exactly this commitment. */
export function opensCommitment(crypto: Crypto, commit: string, released: Released): boolean {
  const expected = fromHex(commit)
  if (expected === null || released.salt.length !== SALT_BYTES) return false
  return commitBody(crypto, released.salt, released.body) === commit
}

export function bodyState(
  crypto: Crypto,
  commit: string,
  released: Released | undefined,
  erased: boolean,
): BodyState {
  if (released === undefined) return erased ? 'erased' : 'withheld'
  return !erased && opensCommitment(crypto, commit, released) ? 'proved' : 'mismatch'
}

/**
 * Whether a body that comes back, from a copy or a partner, may be stored again: not
 * when it was erased here, and not when it isn't the one committed to.
 */
export function admitBody(
  crypto: Crypto,
  commit: string,
  released: Released,
  erased: boolean,
): Result<Released, { readonly kind: 'erased' | 'mismatch' }> {
  if (erased) return bad({ kind: 'erased' })
  return opensCommitment(crypto, commit, released) ? good(released) : bad({ kind: 'mismatch' })
}
