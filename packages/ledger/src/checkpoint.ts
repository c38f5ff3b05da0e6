/**
 * Checkpoints (C2SP tlog-checkpoint): a signed note of three lines, origin, size
 * and root. The origin is the name of the log's key. Extension lines are refused:
 * nothing could audit what they say.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { parseDecimal } from './bytes.ts'
import { verifyCosignature } from './cosignature.ts'
import type { Crypto } from './crypto.ts'
import { COSIGNATURE, ED25519, isKeyName, type Signer, type VerifierKey } from './key.ts'
import { formatNote, type Note, type NoteSignature, parseNote } from './note.ts'
import { bad, good, type Result } from './result.ts'
import { HASH_BYTES } from './tree-hash.ts'
import { encodeUtf8 } from './utf8.ts'

export interface Checkpoint {
  readonly origin: string
  /** Number of leaves. */
  readonly size: number
  /** The root over them, 32 bytes. */
  readonly root: Uint8Array
}

export type CheckpointFailure =
  | { readonly kind: 'malformed-note' | 'malformed-checkpoint' | 'extension-lines' }
  | { readonly kind: 'unknown-origin'; readonly origin: string }
  | { readonly kind: 'no-trusted-signature'; readonly origin: string }
  | { readonly kind: 'wrong-signature'; readonly name: string; readonly keyId: string }

/** Whose signatures count. `log` may hold several logs' keys: the origin chooses. */
export interface TrustedKeys {
  readonly log: VerifierKey | readonly VerifierKey[]
  readonly witnesses?: readonly VerifierKey[]
}

export interface VerifiedCheckpoint {
  readonly checkpoint: Checkpoint
  readonly note: Note
  /** Witnesses whose cosignature is right, with its time in seconds since 1970. */
  readonly cosignatures: readonly { readonly key: VerifierKey; readonly time: number }[]
  /** Lines by keys not given; kept, and proving nothing. */
  readonly unknown: readonly NoteSignature[]
}

/** The three lines that are signed. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root } = checkpoint
  if (!isKeyName(origin)) throw new RangeError('An origin is a key name: no space, no plus.')
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('A size is a whole number.')
  if (root.length !== HASH_BYTES) throw new RangeError('A root has 32 bytes.')
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads the three lines. Verifies nothing. */
export function parseCheckpoint(text: string): Result<Checkpoint, CheckpointFailure> {
  const [origin = '', size = '', encoded = '', ...rest] = text.split('\n')
  const root = fromBase64(encoded)
  const count = parseDecimal(size)
  if (!isKeyName(origin) || count === null || root?.length !== HASH_BYTES) {
    return bad({ kind: 'malformed-checkpoint' })
  }
  if (rest.length > 1 && rest.at(-1) === '') return bad({ kind: 'extension-lines' })
  if (rest.length !== 1 || rest[0] !== '') return bad({ kind: 'malformed-checkpoint' })
  return good({ origin, size: count, root })
}

/** Signs a text as a note by an Ed25519 key (type 1). */
export function signNote(signer: Signer, text: string): string {
  if (signer.key.type !== ED25519) throw new RangeError('A note is signed by a key of type 1.')
  const { name, id: keyId } = signer.key
  return formatNote({
    text,
    signatures: [{ name, keyId, signature: signer.sign(encodeUtf8(text)) }],
  })
}

/**
 * The log's statement of its size and root, as a signed note. The origin is the
 * key's name. Never sign two of one origin that are not consistent.
 */
export function signCheckpoint(signer: Signer, tree: { size: number; root: Uint8Array }): string {
  return signNote(signer, formatCheckpoint({ origin: signer.key.name, ...tree }))
}

/** The note with one more signature line at its end. */
export function addSignature(note: Note, signature: NoteSignature): Note {
  return { text: note.text, signatures: [...note.signatures, signature] }
}

const isBy = (line: NoteSignature) => (key: VerifierKey) =>
  key.name === line.name && key.id === line.keyId

/**
 * Verifies a checkpoint: the log's key of that origin must have signed it, and no
 * line by a key given here may be wrong. Lines by other keys are kept and ignored.
 */
export function verifyCheckpoint(
  crypto: Crypto,
  signed: string | Uint8Array,
  keys: TrustedKeys,
): Result<VerifiedCheckpoint, CheckpointFailure> {
  const parsed = parseNote(signed)
  if (!parsed.ok) return parsed
  const note = parsed.value
  const read = parseCheckpoint(note.text)
  if (!read.ok) return read
  const { origin } = read.value
  const logs = [keys.log].flat().filter((key) => key.name === origin && key.type === ED25519)
  if (logs.length === 0) return bad({ kind: 'unknown-origin', origin })
  const witnesses = (keys.witnesses ?? []).filter((key) => key.type === COSIGNATURE)

  const message = encodeUtf8(note.text)
  const cosignatures: { key: VerifierKey; time: number }[] = []
  const unknown: NoteSignature[] = []
  let signedByLog = false
  for (const line of note.signatures) {
    const wrong = bad({ kind: 'wrong-signature' as const, name: line.name, keyId: line.keyId })
    const log = logs.find(isBy(line))
    const witness = witnesses.find(isBy(line))
    if (log !== undefined) {
      const { signature } = line
      const fits = signature.length === 64
      if (!fits || !crypto.ed25519Verify(log.publicKey, message, signature)) return wrong
      signedByLog = true
    } else if (witness !== undefined) {
      const time = verifyCosignature(crypto, witness, note.text, line)
      if (time === null) return wrong
      cosignatures.push({ key: witness, time })
    } else {
      unknown.push(line)
    }
  }
  if (!signedByLog) return bad({ kind: 'no-trusted-signature', origin })
  return good({ checkpoint: read.value, note, cosignatures, unknown })
}
