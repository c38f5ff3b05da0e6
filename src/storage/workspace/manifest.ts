import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { StorageFailure } from '../failures.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'

/** How the data key is wrapped by a key derived from the passphrase. Byte strings are in base 64. */
export interface WrappedKey {
  /** Cipher of the database's pages. */
  readonly pages: 'chacha20-poly1305'
  readonly derivation: {
    readonly name: 'argon2id'
    readonly memoryKiB: number
    readonly passes: number
    readonly lanes: number
    readonly salt: string
  }
  readonly wrap: {
    readonly name: 'aes-256-gcm'
    readonly nonce: string
    readonly sealed: string
  }
}

/** `workspace.json`: what must be known before the database can be opened. It holds no secret. */
export interface Manifest {
  readonly daftar: 'workspace'
  /** Version of the folder's format. */
  readonly format: number
  readonly name: string
  /** Null: the workspace was made without encryption, on purpose. */
  readonly encryption: WrappedKey | null
}

/** The newest format this program reads and the one it writes. */
export const FORMAT = 1

/** Bounds on what a file may ask of this machine before its passphrase is even checked. */
const MOST = { memoryKiB: 1_048_576, passes: 20, lanes: 16 }

/** SHA-256 over everything else: tells a damaged file from a wrong passphrase. */
const checkOf = (manifest: Manifest): string =>
  createHash('sha256').update(canonicalJson(manifest)).digest('hex')

export const writeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, check: checkOf(manifest) }, null, 2)}\n`

type Read = Result<Manifest, StorageFailure>

/** Reads `workspace.json`; `folder` only names the workspace in a failure. */
export const readManifest = (folder: string, text: string): Read => {
  const damaged = (what: string): Read => fail({ kind: 'workspace-damaged', folder, what })
  const json = parse(text)
  if (!isObject(json) || json.daftar !== 'workspace') return damaged('it is not readable')
  const { format, check, ...rest } = json
  if (typeof format !== 'number') return damaged('its format has no version')
  if (format > FORMAT) {
    return fail({ kind: 'newer-workspace', folder, found: `${format}`, known: `${FORMAT}` })
  }
  const manifest = { ...rest, format }
  if (!isManifest(manifest)) return damaged('a part is missing')
  if (check !== checkOf(manifest)) return damaged('it was changed')
  return ok(manifest)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isManifest = (value: Members): value is Members & Manifest =>
  typeof value.name === 'string' && (value.encryption === null || isWrappedKey(value.encryption))

const isWrappedKey = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { pages, derivation, wrap } = value
  if (pages !== 'chacha20-poly1305' || !isObject(derivation) || !isObject(wrap)) return false
  const asked = Object.entries(MOST).every(([name, most]) => {
    const wanted = derivation[name]
    return Number.isInteger(wanted) && Number(wanted) >= 1 && Number(wanted) <= most
  })
  const words = [derivation.salt, wrap.nonce, wrap.sealed]
  const named = derivation.name === 'argon2id' && wrap.name === 'aes-256-gcm'
  return asked && named && words.every((word) => typeof word === 'string')
}
