/** Signed notes (C2SP signed-note): a text, a blank line, and one line for each signature. */
import { fromBase64, toBase64 } from './base64.ts'
import { concat, fromHex, toHex } from './bytes.ts'
import { isKeyName } from './key.ts'
import { bad, good, type Result } from './result.ts'
import { decodeUtf8 } from './utf8.ts'

/** The most signature lines read; the format asks for at least 16. */
export const MAX_SIGNATURES = 64

export interface NoteSignature {
  readonly name: string
  /** The key ID, 8 hex digits. */
  readonly keyId: string
  /** What follows the key ID: 64 bytes for Ed25519, 72 for a cosignature. */
  readonly signature: Uint8Array
}

export interface Note {
  /** The signed text, ending in a newline. */
  readonly text: string
  /** In the order of the lines, known and unknown alike. */
  readonly signatures: readonly NoteSignature[]
}

export type NoteFailure = { readonly kind: 'malformed-note' }

const DASH = '\u2014'
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/

export function formatSignature(line: NoteSignature): string {
  const id = fromHex(line.keyId) ?? new Uint8Array(4)
  return `${DASH} ${line.name} ${toBase64(concat(id, line.signature))}\n`
}

/** Reads one signature line without its newline. */
function parseSignature(line: string): NoteSignature | null {
  const [dash, name, encoded, ...rest] = line.split(' ')
  if (dash !== DASH || name === undefined || encoded === undefined || rest.length > 0) return null
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || bytes === null || bytes.length < 5) return null
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) }
}

/** Reads lines of signatures, each ending in a newline, as a witness answers them. */
export function parseSignatures(text: string): Result<readonly NoteSignature[], NoteFailure> {
  const lines = text.split('\n')
  const signatures = lines.slice(0, -1).map(parseSignature)
  const whole = signatures.filter((signature) => signature !== null)
  const fits = whole.length === signatures.length && whole.length <= MAX_SIGNATURES
  if (lines.at(-1) !== '' || whole.length === 0 || !fits) return bad({ kind: 'malformed-note' })
  return good(whole)
}

/** Reads a note. Nothing is verified: its text must not be used before a signature is. */
export function parseNote(note: string | Uint8Array): Result<Note, NoteFailure> {
  const whole = typeof note === 'string' ? note : decodeUtf8(note)
  if (whole === null || !whole.isWellFormed() || CONTROL.test(whole)) {
    return bad({ kind: 'malformed-note' })
  }
  const split = whole.lastIndexOf('\n\n')
  if (split < 0) return bad({ kind: 'malformed-note' })
  const signatures = parseSignatures(whole.slice(split + 2))
  if (!signatures.ok) return signatures
  return good({ text: whole.slice(0, split + 1), signatures: signatures.value })
}

export function formatNote(note: Note): string {
  return `${note.text}\n${note.signatures.map(formatSignature).join('')}`
}
