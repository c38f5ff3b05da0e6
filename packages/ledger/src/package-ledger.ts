/** The second half of verifying a package: keys, checkpoint, entries, bodies and files. */
import { fromBase64 } from './base64.ts'
import { fromHex, sameBytes } from './bytes.ts'
import { type VerifiedCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import type { Released } from './commitment.ts'
import type { Crypto } from './crypto.ts'
import { COSIGNATURE, ED25519, parseVerifierKey, publicKeyPem, type VerifierKey } from './key.ts'
import { type LogReport, sayLogProblem } from './log-report.ts'
import { type Leaf, LogVerifier } from './log-verifier.ts'
import * as at from './package-layout.ts'
import type { Problems } from './package-report.ts'
import { HASH_BYTES } from './tree-hash.ts'
import { decodeBytes, decodeUtf8, encodeUtf8 } from './utf8.ts'

/** The files read so far, by path; large ones under `data/files` are not among them. */
export type Held = ReadonlyMap<string, Uint8Array>

/** A file that is one vkey and a newline, of the type asked for. */
function readKey(crypto: Crypto, held: Held, path: string, type: number): VerifierKey | null {
  const text = decodeUtf8(held.get(path) ?? new Uint8Array(0)) ?? ''
  const parsed = parseVerifierKey(crypto, text.slice(0, -1))
  return text.endsWith('\n') && parsed.ok && parsed.value.type === type ? parsed.value : null
}

/** The key the package says is the log's, and whether the caller trusts it. */
export function checkLogKey(
  crypto: Crypto,
  held: Held,
  trusted: readonly VerifierKey[] | undefined,
  problems: Problems,
): VerifierKey | null {
  const key = readKey(crypto, held, at.LOG_KEY, ED25519)
  if (key === null) {
    if (held.has(at.LOG_KEY)) problems.add(at.LOG_KEY, 'malformed', 'It is not a verifier key.')
    return null
  }
  const pem = held.get(at.LOG_PEM)
  if (pem !== undefined && !sameBytes(pem, encodeUtf8(publicKeyPem(key)))) {
    problems.add(at.LOG_PEM, 'altered', 'It is not the key in log.vkey.')
  }
  const same = (other: VerifierKey) => other.name === key.name && other.id === key.id
  if (trusted === undefined) return key
  const match = trusted.find((other) => same(other) && sameBytes(other.publicKey, key.publicKey))
  if (match === undefined) {
    problems.add(at.LOG_KEY, 'untrusted-key', 'It is not one of the keys to be trusted.')
  }
  return match ?? null
}

/** The witnesses' keys that travel in the package; they prove no more than that they signed. */
export function readWitnesses(crypto: Crypto, held: Held, problems: Problems): VerifierKey[] {
  const keys: VerifierKey[] = []
  for (const path of held.keys()) {
    if (!path.startsWith(at.WITNESSES) || !path.endsWith('.vkey')) continue
    const key = readKey(crypto, held, path, COSIGNATURE)
    if (key === null) problems.add(path, 'malformed', "It is not a witness's verifier key.")
    else keys.push(key)
  }
  return keys
}

export function checkCheckpoint(
  crypto: Crypto,
  note: Uint8Array,
  log: VerifierKey,
  witnesses: readonly VerifierKey[],
  problems: Problems,
): VerifiedCheckpoint | null {
  const verified = verifyCheckpoint(crypto, note, { log, witnesses })
  if (verified.ok) return verified.value
  const why = verified.failure.kind.replaceAll('-', ' ')
  problems.add(at.CHECKPOINT, 'bad-signature', `It does not hold: ${why}.`)
  return null
}

/** The lines of a text file whose last line ends too; null when it is not such a text. */
function linesOf(bytes: Uint8Array): string[] | null {
  const lines = decodeUtf8(bytes)?.split('\n')
  return lines?.pop() === '' ? lines : null
}

/** Salts by entry, from `<seq> <hex>` lines in rising order; null when malformed. */
function parseSalts(bytes: Uint8Array): Map<number, Uint8Array> | null {
  const salts = new Map<number, Uint8Array>()
  let last = -1
  for (const line of linesOf(bytes) ?? ['']) {
    const match = /^(0|[1-9][0-9]{0,14}) ([0-9a-f]{64})$/.exec(line)
    const seq = Number(match?.[1])
    const salt = fromHex(match?.[2] ?? '')
    if (match === null || salt === null || seq <= last) return null
    salts.set(seq, salt)
    last = seq
  }
  return salts
}

/** The bodies with their salts, by entry. `files` are all there are, `held` those that are sound. */
export function readBodies(
  files: ReadonlySet<string>,
  held: Held,
  problems: Problems,
): Map<number, Released> {
  const released = new Map<number, Released>()
  const saltFile = held.get(at.SALTS)
  const salts = saltFile === undefined ? new Map<number, Uint8Array>() : parseSalts(saltFile)
  if (salts === null) {
    problems.add(at.SALTS, 'malformed', 'A line of it is not as it must be.')
    return released
  }
  for (const [path, body] of held) {
    if (!path.startsWith(at.BODIES) || path === at.SALTS) continue
    const match = /^data\/bodies\/(0|[1-9][0-9]{0,14})\.json$/.exec(path)
    const salt = match === null ? undefined : salts.get(Number(match[1]))
    if (match === null) problems.add(path, 'unbound', 'It is not named after an entry.')
    else if (salt === undefined) problems.add(path, 'bad-body', 'Its salt is missing.')
    else released.set(Number(match[1]), { salt, body })
  }
  if ([...salts.keys()].some((seq) => !files.has(`${at.BODIES}${seq}.json`))) {
    problems.add(at.SALTS, 'malformed', 'It has a salt of a body that is not here.')
  }
  return released
}

/** Feeds the lines to what takes leaves; the number of the first malformed one, or null. */
export function addEntries(bytes: Uint8Array, verifier: { add(leaf: Leaf): void }): number | null {
  let seq = 0
  let from = 0
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from)
    const line = end < 0 ? null : decodeUtf8(bytes.subarray(from, end))
    const prefix = `${seq} `
    if (line === null || !line.startsWith(prefix)) return seq
    const hashOnly = line.startsWith('hash:', prefix.length)
    const leaf = fromBase64(line.slice(prefix.length + (hashOnly ? 5 : 0)))
    if (leaf === null || (hashOnly && leaf.length !== HASH_BYTES)) return seq
    verifier.add(hashOnly ? { leafHash: leaf } : leaf)
    seq++
    from = end + 1
  }
  return null
}

/** Every entry, its body, and the root they have together. */
export function checkEntries(
  crypto: Crypto,
  entries: Uint8Array,
  note: Uint8Array,
  keys: { readonly log: VerifierKey; readonly witnesses: readonly VerifierKey[] },
  released: ReadonlyMap<number, Released>,
  problems: Problems,
): LogReport | null {
  const asked = new Set<number>()
  const body = (seq: number) => {
    asked.add(seq)
    return released.get(seq)
  }
  const verifier = new LogVerifier({ crypto, keys, checkpoints: [note], body })
  const malformed = addEntries(entries, verifier)
  if (malformed !== null) {
    problems.add(at.ENTRIES, 'malformed', `Line ${malformed + 1} is not as it must be.`)
    return null
  }
  const report = verifier.finish()
  for (const problem of report.problems) {
    const what = sayLogProblem(problem)
    if (problem.kind === 'body-mismatch' || problem.kind === 'erased-body-returned') {
      problems.add(`${at.BODIES}${problem.seq}.json`, 'bad-body', what)
    } else if (problem.kind === 'wrong-root' || problem.kind === 'shrunk') {
      problems.add(at.ENTRIES, 'wrong-root', what)
    } else {
      problems.add(at.ENTRIES, 'bad-entry', what)
    }
  }
  if (report.ok && report.unsigned > 0) {
    problems.add(at.ENTRIES, 'wrong-root', `${report.unsigned} entries were not signed for.`)
  }
  for (const seq of released.keys()) {
    const path = `${at.BODIES}${seq}.json`
    if (!asked.has(seq)) problems.add(path, 'bad-body', 'There is no header to prove it against.')
  }
  return report
}

/** The digests that proved bodies name: JSON strings of 64 hex digits. */
export function namedDigests(
  released: ReadonlyMap<number, Released>,
  problems: Problems,
): Set<string> {
  const named = new Set<string>()
  for (const [seq, { body }] of released) {
    if (problems.has(`${at.BODIES}${seq}.json`)) continue
    for (const match of decodeBytes(body).matchAll(/"([0-9a-f]{64})(?=")/g))
      named.add(match[1] ?? '')
  }
  return named
}

/** Every released file must be named, by its SHA-256, in a body that is proved. */
export function checkFiles(
  digests: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [path, digest] of digests) {
    if (!path.startsWith(at.FILES) || named.has(digest) || problems.has(path)) continue
    problems.add(path, 'unbound', 'No proved body names this file.')
  }
}
