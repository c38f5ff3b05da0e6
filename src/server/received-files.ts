import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { DaftarError } from '../domain/failure.ts'

/** Files that came with a request, in a folder of their own that only this user can read. */
export interface ReceivedFiles {
  readonly paths: readonly string[]
  /** Fields of the form that are no files. */
  readonly fields: ReadonlyMap<string, string>
  /** Removes the folder; the bytes that were captured stay in the workspace. */
  discard(): Promise<void>
}

const UNFIT = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu

/** The name without any folder and without what some file system can't hold. */
export const safeName = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const name = last.replace(UNFIT, '_').replace(/^\.+/, '').slice(-150)
  return name === '' ? 'file' : name
}

/**
 * Writes the files of a multipart request as they stream in. Names are kept, so that a sidecar
 * beside its files is found; of two with one name, the later goes to a folder of its own.
 */
export const receiveFiles = async (request: FastifyRequest): Promise<ReceivedFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'daftar-received-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  const paths: string[] = []
  const fields = new Map<string, string>()
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const plain = join(folder, safeName(part.filename))
        const path = paths.includes(plain)
          ? join(await mkdtemp(join(folder, 'again-')), safeName(part.filename))
          : plain
        await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
        // A file cut short must never pass for the whole of it.
        if (part.file.truncated) throw new DaftarError({ kind: 'too-large' })
        paths.push(path)
      } else if (typeof part.value === 'string') fields.set(part.fieldname, part.value)
    }
  } catch (error) {
    await discard()
    throw error
  }
  return { paths, fields, discard }
}
