/**
 * `.tlog-proof` files (C2SP tlog-proof): that one leaf is in a log whose size and
 * root were signed, and perhaps witnessed, in one text that needs nothing else.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { parseDecimal } from './bytes.ts'
import {
  type CheckpointFailure,
  type TrustedKeys,
  type VerifiedCheckpoint,
  verifyCheckpoint,
} from './checkpoint.ts'
import type { Crypto } from './crypto.ts'
import { parseNote } from './note.ts'
import { MAX_PROOF_HASHES, verifyInclusion } from './proofs.ts'
import { bad, good, type Result } from './result.ts'
import { HASH_BYTES } from './tree-hash.ts'
import { decodeUtf8 } from './utf8.ts'

export interface TlogProof {
  /** Index of the leaf. */
  readonly index: number
  /** From the leaf's sibling to the root's child. */
  readonly path: readonly Uint8Array[]
  /** The checkpoint, a signed note, as it was issued. */
  readonly checkpoint: string
  /** Anything that travels along, unproved: here, the header bytes of the leaf. */
  readonly extra?: Uint8Array
}

export type TlogProofFailure =
  | CheckpointFailure
  | { readonly kind: 'malformed-proof' | 'not-included' }

const FIRST = 'c2sp.org/tlog-proof@v1'

export function formatTlogProof(proof: TlogProof): string {
  const extra = proof.extra === undefined ? [] : [`extra ${toBase64(proof.extra)}`]
  const lines = [FIRST, ...extra, `index ${proof.index}`, ...proof.path.map(toBase64)]
  return `${lines.join('\n')}\n\n${proof.checkpoint}`
}

/** The words after a line's keyword, or null when the line has another one. */
function after(keyword: string, line: string | undefined): string | null {
  return line?.startsWith(`${keyword} `) ? line.slice(keyword.length + 1) : null
}

/** Reads a proof; verifies nothing. */
export function parseTlogProof(
  text: string | Uint8Array,
): Result<TlogProof, { readonly kind: 'malformed-proof' }> {
  const malformed = bad({ kind: 'malformed-proof' as const })
  const whole = typeof text === 'string' ? text : decodeUtf8(text)
  const split = whole?.indexOf('\n\n') ?? -1
  if (whole === null || split < 0) return malformed
  const checkpoint = whole.slice(split + 2)
  const [first, ...lines] = whole.slice(0, split).split('\n')
  const given = after('extra', lines[0])
  const extra = given === null ? undefined : fromBase64(given)
  if (given !== null) lines.shift()
  const index = parseDecimal(after('index', lines.shift()) ?? '')
  const path: Uint8Array[] = []
  for (const line of lines) {
    const hash = fromBase64(line)
    if (hash?.length === HASH_BYTES) path.push(hash)
  }
  const complete = path.length === lines.length && path.length <= MAX_PROOF_HASHES
  if (first !== FIRST || extra === null || index === null || !complete) return malformed
  if (!parseNote(checkpoint).ok) return malformed
  return good({ index, path, checkpoint, ...(extra === undefined ? {} : { extra }) })
}

/** Verifies that the leaf with this hash is in the log whose keys are trusted. */
export function verifyTlogProof(
  crypto: Crypto,
  text: string | Uint8Array,
  leaf: Uint8Array,
  keys: TrustedKeys,
): Result<VerifiedCheckpoint & { readonly index: number }, TlogProofFailure> {
  const parsed = parseTlogProof(text)
  if (!parsed.ok) return parsed
  const { index, path, checkpoint } = parsed.value
  const verified = verifyCheckpoint(crypto, checkpoint, keys)
  if (!verified.ok) return verified
  const included = verifyInclusion(crypto, leaf, index, verified.value.checkpoint, path)
  return included ? good({ ...verified.value, index }) : bad({ kind: 'not-included' })
}
