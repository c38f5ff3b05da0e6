/**
 * Keys by the names the signed-note format gives them: a verifier key ("vkey") is
 * `<key name>+<key ID in hex>+<base 64 of type byte and public key>`.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { concat, toHex } from './bytes.ts'
import type { Crypto, Hasher } from './crypto.ts'
import { bad, good, type Result } from './result.ts'
import { encodeUtf8 } from './utf8.ts'

/** Signature types this package makes and checks; others are kept as unknown lines. */
export const ED25519 = 0x01
export const COSIGNATURE = 0x04
export type SignatureType = typeof ED25519 | typeof COSIGNATURE

export interface VerifierKey {
  readonly name: string
  /** The key ID, 8 hex digits. */
  readonly id: string
  readonly type: SignatureType
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array
}

export type KeyFailure = {
  readonly kind: 'malformed-key' | 'wrong-key-name' | 'wrong-key-id' | 'unsupported-key-type'
}

/** Not empty, no white space of any script, no plus, no control character, well formed. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name)
}

/** key ID = first four bytes of SHA-256(name ‖ newline ‖ type ‖ public key), in hex. */
export function keyId(crypto: Hasher, name: string, type: number, publicKey: Uint8Array): string {
  const hashed = concat(encodeUtf8(`${name}\n`), Uint8Array.of(type), publicKey)
  return toHex(crypto.sha256(hashed).subarray(0, 4))
}

/** A verifier key from its parts. Throws on a name the format forbids or a key not of 32 bytes. */
export function verifierKey(
  crypto: Hasher,
  name: string,
  type: SignatureType,
  publicKey: Uint8Array,
): VerifierKey {
  if (!isKeyName(name)) throw new RangeError('A key name is not empty and has no space or plus.')
  if (publicKey.length !== 32) throw new RangeError('An Ed25519 public key has 32 bytes.')
  return { name, id: keyId(crypto, name, type, publicKey), type, publicKey }
}

export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id}+${toBase64(concat(Uint8Array.of(key.type), key.publicKey))}`
}

/** Reads a vkey, one line without its newline. */
export function parseVerifierKey(crypto: Hasher, text: string): Result<VerifierKey, KeyFailure> {
  const first = text.indexOf('+')
  const second = text.indexOf('+', first + 1)
  if (first < 0 || second < 0) return bad({ kind: 'malformed-key' })
  const name = text.slice(0, first)
  const id = text.slice(first + 1, second)
  if (!isKeyName(name)) return bad({ kind: 'wrong-key-name' })
  const material = fromBase64(text.slice(second + 1))
  if (!/^[0-9a-f]{8}$/.test(id) || material === null) return bad({ kind: 'malformed-key' })
  const type = material[0]
  if (type !== ED25519 && type !== COSIGNATURE) return bad({ kind: 'unsupported-key-type' })
  if (material.length !== 33) return bad({ kind: 'malformed-key' })
  const key = verifierKey(crypto, name, type, material.subarray(1))
  return key.id === id ? good(key) : bad({ kind: 'wrong-key-id' })
}

/** One who can sign: the key to check by, and a way to sign that never shows the private part. */
export interface Signer {
  readonly key: VerifierKey
  /** The 64-byte Ed25519 signature over the message. */
  sign(message: Uint8Array): Uint8Array
}

/** A signer from a 32-byte Ed25519 seed held in memory. */
export function seedSigner(
  crypto: Crypto,
  name: string,
  seed: Uint8Array,
  type: SignatureType = ED25519,
): Signer {
  const held = seed.slice()
  return {
    key: verifierKey(crypto, name, type, crypto.ed25519PublicKey(held)),
    sign: (message) => crypto.ed25519Sign(held, message),
  }
}

/** DER of the fixed front of an Ed25519 SubjectPublicKeyInfo (RFC 8410). */
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00)

/** The public key as PEM, for `openssl pkeyutl -pubin -inkey`. */
export function publicKeyPem(key: VerifierKey): string {
  const der = toBase64(concat(SPKI, key.publicKey))
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`
}
