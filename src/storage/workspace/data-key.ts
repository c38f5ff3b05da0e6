import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import type { WrappedKey } from './manifest.ts'

/** What is asked of a machine for one guess at a passphrase: 64 MiB, three passes, about 0.2 s. */
const COST = { memoryKiB: 65_536, passes: 3, lanes: 1 }

const SALT = 16
const NONCE = 12
const TAG = 16

/** A wrapped key is good only as what it was made for. */
const PURPOSE = Buffer.from('daftar workspace data key/1')

/** The key that opens everything: 32 random bytes. */
export const newDataKey = (): Uint8Array => randomBytes(32)

/** Argon2id (RFC 9106), version 19. The same letters typed on another keyboard are the same (NFC). */
const derive = (passphrase: string, how: WrappedKey['derivation']): Promise<Uint8Array> =>
  hashRaw(passphrase.normalize('NFC'), {
    memoryCost: how.memoryKiB,
    timeCost: how.passes,
    parallelism: how.lanes,
    outputLen: 32,
    salt: Buffer.from(how.salt, 'base64'),
  })

export const wrapDataKey = async (key: Uint8Array, passphrase: string): Promise<WrappedKey> => {
  const salt = randomBytes(SALT).toString('base64')
  const derivation = { name: 'argon2id', ...COST, salt } as const
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, derivation), nonce)
  cipher.setAAD(PURPOSE)
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return {
    pages: 'chacha20-poly1305',
    derivation,
    wrap: {
      name: 'aes-256-gcm',
      nonce: nonce.toString('base64'),
      sealed: sealed.toString('base64'),
    },
  }
}

/** The data key; null when the passphrase is not the one it was wrapped with. */
export const unwrapDataKey = async (
  wrapped: WrappedKey,
  passphrase: string,
): Promise<Uint8Array | null> => {
  const derived = await derive(passphrase, wrapped.derivation)
  const sealed = Buffer.from(wrapped.wrap.sealed, 'base64')
  const nonce = Buffer.from(wrapped.wrap.nonce, 'base64')
  if (sealed.length !== 32 + TAG || nonce.length !== NONCE) return null
  const opening = createDecipheriv('aes-256-gcm', derived, nonce, { authTagLength: TAG })
  opening.setAAD(PURPOSE)
  opening.setAuthTag(sealed.subarray(32))
  try {
    return Buffer.concat([opening.update(sealed.subarray(0, 32)), opening.final()])
  } catch {
    return null
  }
}
