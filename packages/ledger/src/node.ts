/** What only Node can do: the `Crypto` over `node:crypto`, and reading a package from a directory. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Crypto } from './crypto.ts'
import type { PackageEntry, PackageReader } from './package-report.ts'

/** DER of the fixed front of a PKCS #8 Ed25519 private key, and of its public twin (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

function privateKey(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new RangeError('An Ed25519 seed has 32 bytes.')
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
}

/** RFC 2104 by two plain hashes: `createHmac` costs several times as much on short bodies. */
function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const short = key.length > 64 ? hash('sha256', key, 'buffer') : key
  const inner = new Uint8Array(64 + bytes.length).fill(0x36, 0, 64)
  const outer = new Uint8Array(64 + 32).fill(0x5c, 0, 64)
  for (let i = 0; i < short.length; i++) {
    inner[i] = (short[i] ?? 0) ^ 0x36
    outer[i] = (short[i] ?? 0) ^ 0x5c
  }
  inner.set(bytes, 64)
  outer.set(hash('sha256', inner, 'buffer'), 64)
  return hash('sha256', outer, 'buffer')
}

function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    const der = Buffer.concat([SPKI, publicKey])
    return verify(
      null,
      message,
      createPublicKey({ key: der, format: 'der', type: 'spki' }),
      signature,
    )
  } catch {
    return false // not a point of the curve
  }
}

export const nodeCrypto: Crypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hmacSha256,
  ed25519PublicKey: (seed) =>
    createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }).subarray(-32),
  ed25519Sign: (seed, message) => sign(null, message, privateKey(seed)),
  ed25519Verify,
  randomBytes: (length) => randomBytes(length),
}

async function listInto(entries: PackageEntry[], root: string, folder: string): Promise<void> {
  for (const found of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? found.name : `${folder}/${found.name}`
    if (found.isDirectory()) await listInto(entries, root, path)
    else entries.push({ path, kind: found.isFile() ? 'file' : 'other' })
  }
}

/** Opens what is a plain file itself: a link put in its place since the listing is refused. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW

/** Reads a package from a directory. Links are listed as what they are and never followed. */
export function directoryReader(root: string): PackageReader {
  return {
    async list() {
      const entries: PackageEntry[] = []
      await listInto(entries, root, '')
      return entries
    },
    async read(path) {
      const file = await open(join(root, path), openFlags)
      try {
        return await file.readFile()
      } finally {
        await file.close()
      }
    },
    async sha256(path) {
      const digest = createHash('sha256')
      const file = await open(join(root, path), openFlags)
      await pipeline(file.createReadStream(), digest)
      return digest.digest()
    },
  }
}

/** The POSIX shell verifier, to be put into a package as `verify.sh`. */
export function verifyScript(): Promise<Uint8Array> {
  return readFile(new URL('../verify.sh', import.meta.url))
}
