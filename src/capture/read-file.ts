import { constants } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { ReadFailure } from './failures.ts'

/** Longer files have no text that fits into one string. */
export const MOST_FILE_BYTES = constants.MAX_STRING_LENGTH

const CHUNK_BYTES = 8 * 1024 * 1024

/** The bytes of one file as they were at one moment. */
export interface FileBytes {
  readonly bytes: Uint8Array
  /** Over the bytes, lowercase hex. */
  readonly sha256: string
  /** Without its folder. */
  readonly fileName: string
}

export interface ReadOptions {
  readonly limit?: number
  /** Called after each piece of a large file. */
  readonly onProgress?: (done: number, total: number) => unknown
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown'

const failureOf = (path: string, error: unknown): ReadFailure => {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'file-missing', path }
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'file-unreadable', path }
  if (code === 'EISDIR') return { kind: 'file-is-folder', path }
  return { kind: 'file-read-error', path, code }
}

const refusal = (path: string, stats: Stats, limit: number): ReadFailure | null => {
  if (stats.isDirectory()) return { kind: 'file-is-folder', path }
  if (!stats.isFile()) return { kind: 'file-is-special', path }
  if (stats.size > limit) return { kind: 'file-too-large', path, size: stats.size, limit }
  return null
}

const sameState = (a: Stats, b: Stats): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino && a.dev === b.dev

const readAll = async (
  file: FileHandle,
  size: number,
  onProgress: ReadOptions['onProgress'],
): Promise<Buffer | null> => {
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, size - at), at)
    if (bytesRead === 0) return null
    at += bytesRead
    if (size > CHUNK_BYTES) await onProgress?.(at, size)
  }
  return bytes
}

/** After reading: the file must still be there, under its name, in the state it was in before. */
const changeSince = async (
  path: string,
  before: Stats,
  file: FileHandle,
): Promise<ReadFailure | null> => {
  const after = await file.stat()
  if (after.nlink === 0) return { kind: 'file-vanished', path }
  try {
    return sameState(before, after) && sameState(before, await stat(path))
      ? null
      : { kind: 'file-changed', path }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { kind: 'file-vanished', path }
    return { kind: 'file-read-error', path, code }
  }
}

/**
 * Reads a file once, whole, and makes sure that it stayed as it was while it was read. The hash is
 * over the bytes in memory, which are the bytes that are kept.
 */
export const readFileBytes = async (
  path: string,
  { limit = MOST_FILE_BYTES, onProgress }: ReadOptions = {},
): Promise<Result<FileBytes, ReadFailure>> => {
  let file: FileHandle | null = null
  try {
    // Looked at before it is opened: opening a pipe would wait for somebody to write into it.
    const refusedUnopened = refusal(path, await stat(path), limit)
    if (refusedUnopened) return fail(refusedUnopened)
    file = await open(path, 'r')
    const before = await file.stat()
    const refused = refusal(path, before, limit)
    if (refused) return fail(refused)
    const bytes = await readAll(file, before.size, onProgress)
    const changed = await changeSince(path, before, file)
    if (changed) return fail(changed)
    if (bytes === null) return fail({ kind: 'file-changed', path })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return ok({ bytes, sha256, fileName: basename(path) })
  } catch (error) {
    return fail(failureOf(path, error))
  } finally {
    await file?.close()
  }
}
