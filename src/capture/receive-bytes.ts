import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { ReadFailure } from './failures.ts'
import { type FileBytes, MOST_FILE_BYTES, type ReadOptions } from './read-file.ts'
import type { ReceivedFile } from './received-file.ts'

/**
 * Takes in a file that is nowhere on the disk, and puts it nowhere. Past the limit the pieces are let
 * go and only counted, so that no more than the limit is ever held and what comes after can be received.
 */
export const receiveBytes = async (
  path: string,
  given: ReceivedFile['bytes'],
  { limit = MOST_FILE_BYTES }: Pick<ReadOptions, 'limit'> = {},
): Promise<Result<FileBytes, ReadFailure>> => {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of given instanceof Uint8Array ? [given] : given) {
    size += piece.length
    if (size <= limit) pieces.push(piece)
    else pieces = []
  }
  if (size > limit) return fail({ kind: 'file-too-large', path, size, limit })
  const [only] = pieces
  const bytes = only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces, size)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ bytes, sha256, fileName: path })
}
