/** The part of the driver that is used here; the package's own types are not in its export map. */
declare module 'better-sqlite3-multiple-ciphers' {
  interface Statement {
    readonly reader: boolean
    readonly busy: boolean
    run(...params: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint }
    get(...params: readonly unknown[]): unknown
    all(...params: readonly unknown[]): unknown[]
    iterate(...params: readonly unknown[]): IterableIterator<unknown>
    /** Rows become the values of their first column. */
    pluck(toggle?: boolean): this
  }

  interface Options {
    readonly readonly?: boolean
    readonly fileMustExist?: boolean
    /** Busy timeout in milliseconds. */
    readonly timeout?: number
  }

  class Database {
    constructor(path: string, options?: Options)
    static readonly SqliteError: typeof SqliteError
    readonly open: boolean
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    exec(sql: string): this
    pragma(source: string, options?: { readonly simple?: boolean }): unknown
    key(key: Buffer): number
    close(): this
  }

  class SqliteError extends Error {
    readonly code: string
  }

  export default Database
}
