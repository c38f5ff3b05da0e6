import Database from 'better-sqlite3-multiple-ciphers'
import { DaftarError, fail, type Result } from '../domain/failure.ts'
import type { StorageFailure } from './failures.ts'

/** A `DaftarError` known to carry a failure of storage. */
export class StorageError extends DaftarError<StorageFailure> {}

/**
 * The one place that knows what the driver's and the system's error codes mean. Null: a mistake in the
 * program (a constraint, a wrong column), which is thrown as it is.
 */
export const storageFailureOf = (error: unknown, what = 'the database'): StorageFailure | null => {
  if (error instanceof StorageError) return error.failure
  if (error instanceof Database.SqliteError) return ofSqlite(error.code, error.message, what)
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return ofSystem(error.code, what)
  }
  return null
}

const ofSqlite = (code: string, message: string, what: string): StorageFailure | null => {
  // The second: there was no room for the file by which connections share the write-ahead log.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return { kind: 'disk-full', what }
  if (/^SQLITE_(READONLY|PERM|CANTOPEN)/.test(code)) return { kind: 'read-only', what }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { kind: 'busy', seconds: 0 }
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|PROTOCOL)/.test(code)) {
    return { kind: 'database-damaged', what: message }
  }
  // The FTS index reports its own damage as a plain error.
  if (/malformed|corrupt/i.test(message)) return { kind: 'database-damaged', what: message }
  return null
}

const ofSystem = (code: string, what: string): StorageFailure | null => {
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full', what }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'read-only', what }
  if (code === 'EIO') return { kind: 'database-damaged', what }
  return null
}

/** The error as a `DaftarError` where it is an expected failure, else as it was. */
export const translate = (error: unknown, what?: string): unknown => {
  if (error instanceof DaftarError) return error
  const failure = storageFailureOf(error, what)
  return failure ? new StorageError(failure, { cause: error }) : error
}

/** Runs work so that what the driver throws comes out as our failure. */
export const translating = async <T>(work: () => Promise<T>, what?: string): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw translate(error, what)
  }
}

/** The failure as a value; what is no expected failure is thrown on. */
export const asFailure = (error: unknown, what: string): Result<never, StorageFailure> => {
  const failure = storageFailureOf(error, what)
  if (failure) return fail(failure)
  throw error
}
