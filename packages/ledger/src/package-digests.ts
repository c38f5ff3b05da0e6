/**
 * The first half of verifying a package: that the files are the ones that were
 * sealed. The seal proves the tag manifest, that proves the manifest, and that
 * proves everything under `data/`.
 */
import { sameBytes, toHex } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import { ED25519, type VerifierKey } from './key.ts'
import { parseNote } from './note.ts'
import * as at from './package-layout.ts'
import type { PackageEntry, PackageReader, Problems } from './package-report.ts'
import { decodeBytes, encodeUtf8 } from './utf8.ts'

/** The plain files with acceptable names; everything else is a problem. */
export function checkPaths(listed: readonly PackageEntry[], problems: Problems): Set<string> {
  const files = new Set<string>()
  const spellings = new Set<string>()
  for (const { path, kind } of listed.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (kind !== 'file') {
      problems.add(path, 'not-a-file', 'It is a link or a device, not a plain file.')
    } else if (!at.isPackagePath(path)) {
      problems.add(path, 'bad-path', 'A package may not hold a file of this name.')
    } else if (spellings.has(path.toLowerCase())) {
      problems.add(path, 'case-clash', 'Another file has the same name but for capital letters.')
    } else {
      files.add(path)
    }
    spellings.add(path.toLowerCase())
  }
  for (const path of at.REQUIRED) {
    if (!files.has(path) && !problems.has(path)) problems.add(path, 'missing', 'It is missing.')
  }
  return files
}

/** True when the seal is by this key and over these bytes. Names whichever is at fault. */
export function checkSeal(
  crypto: Crypto,
  key: VerifierKey | null,
  seal: Uint8Array | undefined,
  tagManifest: Uint8Array | undefined,
  problems: Problems,
): boolean {
  if (key === null || seal === undefined || tagManifest === undefined) return false
  const note = parseNote(seal)
  const line = note.ok && note.value.signatures.length === 1 ? note.value.signatures[0] : undefined
  if (!note.ok || line === undefined) {
    problems.add(at.SEAL, 'malformed', 'It is not a note with one signature.')
    return false
  }
  const byLog = line.name === key.name && line.keyId === key.id && key.type === ED25519
  const message = encodeUtf8(note.value.text)
  if (!byLog || !crypto.ed25519Verify(key.publicKey, message, line.signature)) {
    problems.add(at.SEAL, 'bad-signature', "Its signature is not one by the log's key.")
    return false
  }
  if (sameBytes(message, encodeUtf8(at.sealText(crypto, key.name, tagManifest)))) return true
  problems.add(at.TAG_MANIFEST, 'altered', 'It is not the one that was sealed.')
  return false
}

/** Compares files with one manifest. `held` says whether the manifest itself is proved. */
function compare(
  manifest: at.Manifest,
  digests: ReadonlyMap<string, string>,
  held: boolean,
  problems: Problems,
): void {
  for (const [path, expected] of manifest.digests) {
    const found = digests.get(path)
    if (found === expected || problems.has(path)) continue
    if (!held) problems.add(path, 'unproved', 'It does not match its manifest, itself not proved.')
    else if (found === undefined) problems.add(path, 'missing', 'It is listed and missing.')
    else problems.add(path, 'altered', 'Its bytes are not the ones that were sealed.')
  }
}

/** A file's bytes, or undefined, and a problem, when they can't be had. */
export async function tryRead(
  reader: PackageReader,
  path: string,
  problems: Problems,
): Promise<Uint8Array | undefined> {
  try {
    return await reader.read(path)
  } catch {
    problems.add(path, 'unreadable', 'It cannot be read.')
    return undefined
  }
}

/** A file's digest, by the reader's own means where it has them. */
async function digestOf(
  crypto: Crypto,
  reader: PackageReader,
  path: string,
  problems: Problems,
): Promise<string | undefined> {
  try {
    return toHex(await (reader.sha256?.(path) ?? crypto.sha256(await reader.read(path))))
  } catch {
    if (!problems.has(path)) problems.add(path, 'unreadable', 'It cannot be read.')
    return undefined
  }
}

/**
 * Checks every file against the manifests, and for files that neither lists. Returns
 * the digest of each file, in hex.
 */
export async function checkDigests(
  crypto: Crypto,
  reader: PackageReader,
  files: ReadonlySet<string>,
  sealed: boolean,
  problems: Problems,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>()
  for (const path of files) {
    const digest = await digestOf(crypto, reader, path, problems)
    if (digest !== undefined) digests.set(path, digest)
  }
  const read = async (path: string, owns: (path: string) => boolean) => {
    const bytes = digests.has(path) ? await tryRead(reader, path, problems) : undefined
    const manifest = at.parseManifest(decodeBytes(bytes ?? new Uint8Array(0)), owns)
    if (manifest.malformed) problems.add(path, 'malformed', 'A line of it is not as it must be.')
    return manifest
  }
  const tags = await read(at.TAG_MANIFEST, at.isTag)
  const payload = await read(at.MANIFEST, at.isPayload)
  const proved = sealed && tags.digests.get(at.MANIFEST) === digests.get(at.MANIFEST)
  compare(tags, digests, sealed, problems)
  compare(payload, digests, proved, problems)
  for (const path of digests.keys()) {
    const listed = tags.digests.has(path) || payload.digests.has(path)
    if (listed || path === at.SEAL || path === at.TAG_MANIFEST) continue
    const held = at.isPayload(path) ? proved : sealed
    if (held) problems.add(path, 'extra', 'No manifest lists it.')
    else if (!problems.has(path)) problems.add(path, 'unproved', 'No proved manifest lists it.')
  }
  return digests
}
