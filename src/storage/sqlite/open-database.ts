import Database from 'better-sqlite3-multiple-ciphers'

export type RawDatabase = InstanceType<typeof Database>

export interface OpenDatabase {
  /** A file, or `:memory:`. */
  readonly path: string
  /** 32 bytes that the pages are encrypted by; null for a plain file. */
  readonly key: Uint8Array | null
  readonly use: 'write' | 'read'
  /** How long a statement may wait, in milliseconds, blocking this thread. */
  readonly waitMs: number
  readonly create?: boolean
}

/** Page cache of one connection, in KiB. A workspace has one writer and a few readers. */
const CACHE_KIB = { write: 16_000, read: 8_000 }

/**
 * Opens one connection. Pages are encrypted and authenticated each by itself (ChaCha20-Poly1305 of
 * SQLite3 Multiple Ciphers); the key is random, so no second derivation is made. Throws the driver's
 * error; `storageFailureOf` says what it means.
 */
export const openDatabase = (how: OpenDatabase): RawDatabase => {
  const raw = new Database(how.path, {
    fileMustExist: how.create !== true && how.path !== ':memory:',
    timeout: how.waitMs,
  })
  try {
    if (how.key) unlock(raw, how.key)
    // The first read of the file: a wrong key or a file that is no database shows here.
    raw.pragma('schema_version')
    if (how.create === true) raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    raw.pragma('secure_delete = ON')
    // Nothing of an encrypted workspace may reach a temporary file.
    raw.pragma('temp_store = MEMORY')
    raw.pragma('trusted_schema = OFF')
    raw.pragma(`cache_size = -${CACHE_KIB[how.use]}`)
    // Pages written again and again by many transactions reach the file, and its cipher, once.
    raw.pragma('wal_autocheckpoint = 4000')
    raw.pragma('journal_size_limit = 67108864')
    if (how.use === 'read') raw.pragma('query_only = ON')
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

const unlock = (raw: RawDatabase, key: Uint8Array): void => {
  raw.pragma("cipher = 'chacha20'")
  const spelled = Buffer.from(`raw:${Buffer.from(key).toString('hex')}`)
  raw.key(spelled)
  spelled.fill(0)
}
