import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * How a blob lies in its file: 12 bytes of mark, then the plain bytes, padded, in pieces of 256 KiB,
 * each sealed by AES-256-GCM with its own tag. A piece's nonce is its number and whether it is the
 * last (the STREAM construction), so pieces can't be moved, left out or cut off unseen. A key serves
 * one blob only.
 */
export const PIECE = 256 * 1024
export const TAG = 16
const MARK = Buffer.from('daftar-blob\x01', 'latin1')

/** The smallest padded size: a block of most disks. */
const LEAST = 4096

/**
 * The size after padding: Padmé (Nikitin et al. 2019) leaves only the leading digits of a length to be
 * seen, at a cost of at most 12 %.
 */
export const paddedSize = (size: number): number => {
  if (size <= LEAST) return LEAST
  const exponent = Math.floor(Math.log2(size))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  return Math.ceil(size / step) * step
}

/** How long the file of a blob of so many plain bytes is. */
export const fileSize = (size: number): number => {
  const padded = paddedSize(size)
  return MARK.length + padded + TAG * Math.ceil(padded / PIECE)
}

export const pieceAt = (index: number): number => MARK.length + index * (PIECE + TAG)

const nonceOf = (index: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** The sealed piece, and its tag. */
const seal = (key: Uint8Array, piece: Uint8Array, index: number, last: boolean): Buffer[] => {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, last), { authTagLength: TAG })
  cipher.setAAD(MARK)
  const sealed = cipher.update(piece)
  cipher.final()
  return [sealed, cipher.getAuthTag()]
}

/** The plain piece, or null when it isn't what was sealed under this key at this place. */
export const openPiece = (
  key: Uint8Array,
  sealed: Uint8Array,
  index: number,
  last: boolean,
): Buffer | null => {
  const plain = sealed.length - TAG
  if (plain < 0) return null
  const opening = createDecipheriv('aes-256-gcm', key, nonceOf(index, last), { authTagLength: TAG })
  opening.setAAD(MARK)
  opening.setAuthTag(sealed.subarray(plain))
  try {
    const piece = opening.update(sealed.subarray(0, plain))
    opening.final()
    return piece
  } catch {
    return null
  }
}

export const hasMark = (start: Uint8Array): boolean => MARK.equals(start.subarray(0, MARK.length))

export const MARK_BYTES = MARK.length

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Cuts into full pieces, the last one shorter. No more is held or allocated than there are bytes. */
async function* cut(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const given of bytes) {
    held.push(given)
    size += given.length
    if (size < PIECE) continue
    const all = held.length === 1 ? given : Buffer.concat(held, size)
    let from = 0
    for (; size - from >= PIECE; from += PIECE) yield all.subarray(from, from + PIECE)
    held = [all.subarray(from)]
    size -= from
  }
  if (size > 0) yield Buffer.concat(held, size)
}

/** The bytes and, behind them, zeros up to the padded size. */
async function* padded(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const given of bytes) {
    size += given.length
    yield given
  }
  for (let left = paddedSize(size) - size; left > 0; left -= PIECE) {
    yield new Uint8Array(Math.min(left, PIECE))
  }
}

/** The file of a blob, piece by piece. Memory stays flat however long the bytes are. */
export async function* sealBlob(key: Uint8Array, bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield MARK
  let held: Uint8Array | null = null
  let index = 0
  for await (const piece of cut(padded(bytes))) {
    if (held) yield* seal(key, held, index++, false)
    held = piece
  }
  yield* seal(key, held ?? new Uint8Array(0), index, true)
}
