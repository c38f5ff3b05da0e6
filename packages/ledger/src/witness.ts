/**
 * A witness (C2SP tlog-witness, carried in values instead of HTTP): it remembers
 * the latest checkpoint it cosigned of each log, and cosigns a new one only when
 * that adds to it. `code` is the HTTP status the specification gives the answer.
 */
import { sameBytes } from './bytes.ts'
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import type { Crypto } from './crypto.ts'
import type { Signer, VerifierKey } from './key.ts'
import { formatSignature, type NoteSignature, parseNote } from './note.ts'
import { verifyConsistency } from './proofs.ts'
import { emptyRoot } from './tree-hash.ts'

export interface WitnessConfig {
  readonly crypto: Crypto
  /** A key of type 4; see `seedSigner(…, COSIGNATURE)`. */
  readonly signer: Signer
  /** Keys of the logs it watches; a key's name is the log's origin. */
  readonly logs: readonly VerifierKey[]
}

export type WitnessAnswer =
  | {
      readonly code: 200
      readonly cosignature: NoteSignature
      /** The cosignature as a line of the note, with its newline. */
      readonly line: string
      /** What to remember, before the cosignature leaves the house. */
      readonly state: Checkpoint
    }
  | { readonly code: 400; readonly why: 'malformed-note' | 'old-size-too-large' }
  | { readonly code: 403; readonly why: 'no-trusted-signature' | 'wrong-signature' }
  | { readonly code: 404; readonly why: 'unknown-origin' }
  /** The size the witness stands at: start the proof from there. */
  | { readonly code: 409; readonly why: 'wrong-old-size'; readonly size: number }
  | { readonly code: 422; readonly why: 'bad-proof' | 'two-roots' }

/** What a log asks of a witness. */
export interface AddCheckpoint {
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  readonly note: string | Uint8Array
  /** Seconds since 1970, by the witness's own clock. */
  readonly time: number
}

/**
 * Judges one request against the state remembered for that origin (undefined when
 * none was ever cosigned). Changes nothing: the caller stores `state` in the same
 * transaction in which it read the old one, and only then lets the line out.
 */
export function addCheckpoint(
  { crypto, signer, logs }: WitnessConfig,
  latest: Checkpoint | undefined,
  { oldSize, proof, note, time }: AddCheckpoint,
): WitnessAnswer {
  const verified = verifyCheckpoint(crypto, note, { log: logs })
  if (!verified.ok) return refuse(verified.failure.kind)
  const { checkpoint } = verified.value
  if (latest !== undefined && latest.origin !== checkpoint.origin) {
    throw new RangeError('The state remembered is of another log.')
  }
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > checkpoint.size) {
    return { code: 400, why: 'old-size-too-large' }
  }
  const size = latest?.size ?? 0
  if (oldSize !== size) return { code: 409, why: 'wrong-old-size', size }
  const older = latest ?? { origin: checkpoint.origin, size: 0, root: emptyRoot(crypto) }
  if (older.size === checkpoint.size && !sameBytes(older.root, checkpoint.root)) {
    return { code: 422, why: 'two-roots' }
  }
  if (!verifyConsistency(crypto, older, checkpoint, proof)) return { code: 422, why: 'bad-proof' }
  const cosignature = cosign(signer, verified.value.note.text, time)
  return { code: 200, cosignature, line: formatSignature(cosignature), state: checkpoint }
}

function refuse(kind: string): WitnessAnswer {
  if (kind === 'unknown-origin') return { code: 404, why: 'unknown-origin' }
  if (kind === 'wrong-signature') return { code: 403, why: 'wrong-signature' }
  if (kind === 'no-trusted-signature') return { code: 403, why: 'no-trusted-signature' }
  return { code: 400, why: 'malformed-note' }
}

/** A checkpoint note with a witness's line added, unless that line is there already. */
export function withCosignature(note: string, line: string): string | null {
  if (!parseNote(note).ok || !parseNote(note + line).ok) return null
  return note.split('\n').includes(line.trimEnd()) ? note : note + line
}
