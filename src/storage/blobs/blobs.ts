import { createHash, randomBytes } from 'node:crypto'
import { DaftarError } from '../../domain/failure.ts'
import type { BlobRef } from '../../domain/source.ts'
import { translating } from '../driver-failure.ts'
import type { BlobFailure } from '../failures.ts'
import type { BlobStore } from '../store.ts'
import type { BlobFiles, OpenBlob } from './blob-files.ts'
import {
  fileSize,
  hasMark,
  MARK_BYTES,
  openPiece,
  PIECE,
  paddedSize,
  pieceAt,
  sealBlob,
} from './blob-format.ts'

/** Which of these names an entry of the ledger names. */
export type NamedByEntries = (names: readonly string[]) => Promise<ReadonlySet<string>>

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const failed = (kind: BlobFailure['kind'], name: string): DaftarError<BlobFailure> =>
  new DaftarError({ kind, name })

/** Blobs sealed each under a key of its own, over files that know no keys. */
export const blobsOver = (files: BlobFiles, named: NamedByEntries): BlobStore => ({
  put: (bytes) => translating(() => put(files, bytes), 'the blob folder'),
  stream: (ref) => readPieces(files, ref),
  get: (ref) => readWhole(files, ref),
  delete: (ref) => translating(() => files.remove(ref.name), 'the blob folder'),
  async sweep() {
    const leftovers = await files.leftovers()
    const kept = await named(leftovers)
    const unnamed = leftovers.filter((name) => !kept.has(name))
    for (const name of unnamed) await files.remove(name)
    await files.swept()
    return unnamed.length
  },
})

const put = async (files: BlobFiles, bytes: Uint8Array | Bytes) => {
  const name = randomBytes(16).toString('hex')
  const key = randomBytes(32)
  const digest = createHash('sha256')
  let size = 0
  const counted = async function* () {
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
      digest.update(piece)
      size += piece.length
      // A stream may use its buffer again before the piece is sealed.
      yield piece === bytes ? piece : Buffer.from(piece)
    }
  }
  await files.write(name, sealBlob(key, counted()))
  const ref: BlobRef = { name, key: key.toString('hex'), size }
  return { ref, sha256: digest.digest('hex') }
}

async function* readPieces(files: BlobFiles, ref: BlobRef): AsyncGenerator<Uint8Array> {
  const file = await translating(async () => files.open(ref.name), 'the blob folder')
  if (file === null) throw failed('blob-missing', ref.name)
  try {
    yield* piecesOf(file, ref)
  } finally {
    file.close()
  }
}

async function* piecesOf(file: OpenBlob, ref: BlobRef): AsyncGenerator<Uint8Array> {
  const { name, size } = ref
  if (file.size < fileSize(size)) throw failed('blob-truncated', name)
  if (file.size > fileSize(size)) throw failed('blob-altered', name)
  const key = Buffer.from(ref.key, 'hex')
  const count = Math.ceil(paddedSize(size) / PIECE)
  for (let index = 0; index < count; index++) {
    // The mark is read with the first piece: most blobs are one read.
    const from = index === 0 ? 0 : pieceAt(index)
    const read = await file.read(from, Math.min(pieceAt(index + 1), file.size) - from)
    if (index === 0 && !hasMark(read)) throw failed('blob-altered', name)
    const sealed = index === 0 ? read.subarray(MARK_BYTES) : read
    const piece = openPiece(key, sealed, index, index === count - 1)
    if (piece === null) throw failed('blob-altered', name)
    const left = size - index * PIECE
    if (left > 0) yield left < piece.length ? piece.subarray(0, left) : piece
  }
}

const readWhole = async (files: BlobFiles, ref: BlobRef): Promise<Uint8Array> => {
  const whole = new Uint8Array(ref.size)
  let at = 0
  for await (const piece of readPieces(files, ref)) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
