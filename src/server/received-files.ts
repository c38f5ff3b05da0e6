import type { FastifyRequest } from 'fastify'
import type { ReceivedFile } from '../app/types.ts'
import { DaftarError } from '../domain/failure.ts'

/** Refuses what is no form before anything is answered. */
export const needMultipart = (request: FastifyRequest): void => {
  if (!request.isMultipart()) throw new DaftarError({ kind: 'no-files' })
}

const notArrived = () => new DaftarError({ kind: 'not-arrived' })

async function* wholeOrThrow(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch {
    throw notArrived()
  }
}

/**
 * The files of a multipart request as they come in, in pieces that wait until the one before is taken.
 * Nothing of them touches the disk here: a laptop that is seized, or a process that is killed, must
 * leave no words in a temporary folder. A request that breaks off throws while its file is read, so
 * that a file cut short never passes for the whole of it.
 */
export async function* receivedFiles(request: FastifyRequest): AsyncGenerator<ReceivedFile> {
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file') throw new DaftarError({ kind: 'field-among-files' })
      yield { name: part.filename, bytes: wholeOrThrow(part.file) }
      // What nobody wanted is let go, or the next file would never come.
      part.file.resume()
    }
  } catch (error) {
    throw error instanceof DaftarError ? error : notArrived()
  } finally {
    // Whoever still sends is heard to the end, and then gets the answer.
    request.raw.unpipe()
    request.raw.resume()
  }
}
