/** The `Crypto` of Node, over `node:crypto`. */
import {
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import type { Crypto } from './crypto.ts'

/** DER of the fixed front of a PKCS #8 Ed25519 private key, and of its public twin (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

function privateKey(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new RangeError('An Ed25519 seed has 32 bytes.')
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
}

/** RFC 2104 by two plain hashes: `createHmac` costs five times as much on short bodies. */
function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const short = key.length > 64 ? hash('sha256', key, 'buffer') : key
  const inner = new Uint8Array(64 + bytes.length).fill(0x36, 0, 64)
  const outer = new Uint8Array(64 + 32).fill(0x5c, 0, 64)
  for (const [i, byte] of short.entries()) {
    inner[i] = byte ^ 0x36
    outer[i] = byte ^ 0x5c
  }
  inner.set(bytes, 64)
  outer.set(hash('sha256', inner, 'buffer'), 64)
  return hash('sha256', outer, 'buffer')
}

export const nodeCrypto: Crypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hmacSha256,
  ed25519PublicKey: (seed) =>
    createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }).subarray(-32),
  ed25519Sign: (seed, message) => sign(null, message, privateKey(seed)),
  ed25519Verify: (publicKey, message, signature) => {
    if (publicKey.length !== 32 || signature.length !== 64) return false
    try {
      const key = createPublicKey({
        key: Buffer.concat([SPKI, publicKey]),
        format: 'der',
        type: 'spki',
      })
      return verify(null, message, key, signature)
    } catch {
      return false // not a point of the curve
    }
  },
  randomBytes: (length) => randomBytes(length),
}
