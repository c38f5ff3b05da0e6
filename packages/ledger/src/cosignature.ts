/**
 * Timestamped cosignatures (C2SP tlog-cosignature, Ed25519, type 0x04): a witness
 * says that at this time this was the largest tree it had seen of the log, and
 * that it is consistent with every earlier one it saw.
 */
import { concat } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import { COSIGNATURE, type Signer, type VerifierKey } from './key.ts'
import type { NoteSignature } from './note.ts'
import { encodeUtf8 } from './utf8.ts'

/** Bytes before the Ed25519 signature: the time. */
const TIME_BYTES = 8
const TWO_32 = 2 ** 32

function cosigned(text: string, time: number): Uint8Array {
  return encodeUtf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/**
 * Signs a checkpoint's text. `time` is in whole seconds since 1970, above 0.
 * Only a witness that has checked consistency may call this: see `Witness`.
 */
export function cosign(signer: Signer, text: string, time: number): NoteSignature {
  if (signer.key.type !== COSIGNATURE) throw new RangeError('A cosignature needs a key of type 4.')
  if (!Number.isSafeInteger(time) || time <= 0) throw new RangeError('Time is in whole seconds.')
  const stamp = new Uint8Array(TIME_BYTES)
  const view = new DataView(stamp.buffer)
  view.setUint32(0, Math.floor(time / TWO_32))
  view.setUint32(4, time % TWO_32)
  const signature = concat(stamp, signer.sign(cosigned(text, time)))
  return { name: signer.key.name, keyId: signer.key.id, signature }
}

/** The time a cosignature states, in seconds since 1970, when it is right; else null. */
export function verifyCosignature(
  crypto: Crypto,
  key: VerifierKey,
  text: string,
  line: NoteSignature,
): number | null {
  const { signature } = line
  if (signature.length !== TIME_BYTES + 64) return null
  const view = new DataView(signature.buffer, signature.byteOffset, TIME_BYTES)
  const time = view.getUint32(0) * TWO_32 + view.getUint32(4)
  if (time === 0 || !Number.isSafeInteger(time)) return null
  const holds = crypto.ed25519Verify(
    key.publicKey,
    cosigned(text, time),
    signature.subarray(TIME_BYTES),
  )
  return holds ? time : null
}
