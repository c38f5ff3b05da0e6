/**
 * What stands where in an exported package. It is a BagIt directory (RFC 8493) whose
 * tag manifest is signed by the log's key in `seal.txt`, so that nothing in it, not
 * even a manifest, can change without being named.
 */
import { toHex } from './bytes.ts'
import type { Hasher } from './crypto.ts'

export const SEAL = 'seal.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const BAGIT = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const ENTRIES = 'data/ledger/entries.txt'
export const CHECKPOINT = 'data/ledger/checkpoint'
export const LOG_KEY = 'data/ledger/log.vkey'
export const LOG_PEM = 'data/ledger/log.pem'
export const WITNESSES = 'data/ledger/witnesses/'
export const BODIES = 'data/bodies/'
export const SALTS = 'data/bodies/salts.txt'
export const FILES = 'data/files/'

/** Without these there is no package. */
export const REQUIRED = [
  BAG_INFO,
  BAGIT,
  CHECKPOINT,
  ENTRIES,
  LOG_PEM,
  LOG_KEY,
  MANIFEST,
  SEAL,
  TAG_MANIFEST,
]

/** A file of the package: a path with forward slashes, and its bytes. */
export interface PackageFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/

/**
 * ASCII letters, digits, `.` `_` `-`; no part begins with a dot or a hyphen. That
 * leaves no way out of the directory and no two spellings of one path.
 */
export function isPackagePath(path: string): boolean {
  return path.length <= 255 && PATH.test(path)
}

/** By character code: the order of `LC_ALL=C sort`, since paths are ASCII. */
const byPath = (a: { path: string }, b: { path: string }) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** Lines for `sha256sum -c`, in the order of their paths. */
export function formatManifest(files: readonly { path: string; sha256: string }[]): string {
  return files
    .toSorted(byPath)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}

export interface Manifest {
  /** Path to hex digest, of the lines that are well formed. */
  readonly digests: ReadonlyMap<string, string>
  readonly malformed: boolean
}

/** Reads a manifest. A line out of order, twice, or of the other manifest's files is malformed. */
export function parseManifest(text: string, owns: (path: string) => boolean): Manifest {
  const digests = new Map<string, string>()
  const lines = text.split('\n')
  let malformed = lines.pop() !== ''
  let last = ''
  for (const line of lines) {
    const path = line.slice(66)
    const shaped = /^[0-9a-f]{64} {2}/.test(line) && isPackagePath(path) && owns(path)
    if (!shaped || path <= last) malformed = true
    else digests.set(path, line.slice(0, 64))
    if (shaped) last = path
  }
  return { digests, malformed }
}

/** The payload is the data folder; the rest, but for seal and tag manifest, are tags. */
export const isPayload = (path: string) => path.startsWith('data/')
export const isTag = (path: string) => !isPayload(path) && path !== SEAL && path !== TAG_MANIFEST

/** The text that the log's key signs over the tag manifest. No checkpoint can look like it. */
export function sealText(crypto: Hasher, origin: string, tagManifest: Uint8Array): string {
  return `daftar-package-seal/v1\n${origin}\n${TAG_MANIFEST} ${toHex(crypto.sha256(tagManifest))}\n`
}
