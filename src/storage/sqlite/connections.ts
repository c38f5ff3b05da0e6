import { type Connection, connect } from './connection.ts'
import { Turns } from './turns.ts'

/** The connections of one open store. Work on the writer takes turns; reads may run beside it. */
export interface Connections {
  /** `withinRead`: asked for by work that is itself a read of this store and holds its turn. */
  withWriter<T>(work: (writer: Connection) => Promise<T>, withinRead: boolean): Promise<T>
  /** `work` sees one state of the database from its first query to its end. */
  withReader<T>(work: (reader: Connection) => Promise<T>): Promise<T>
  /** Ends when everything begun is over. */
  close(): Promise<void>
}

/** Milliseconds a statement may block this thread: writers wait outside of SQLite instead. */
const WRITER_WAIT_MS = 50
const READER_WAIT_MS = 5_000

/** Idle readers kept open; there may be more at work. */
const KEPT_READERS = 3

export interface DatabaseFile {
  readonly path: string
  readonly key: Uint8Array | null
}

export const openWriter = (file: DatabaseFile, patienceMs?: number, create = false): Connection =>
  connect({ ...file, use: 'write', waitMs: WRITER_WAIT_MS, create }, patienceMs)

export const openReader = (file: DatabaseFile): Connection =>
  connect({ ...file, use: 'read', waitMs: READER_WAIT_MS })

/** A writer, already open, and as many readers as there are reads at a time. */
export const fileConnections = (file: DatabaseFile, writer: Connection): Connections => {
  const turns = new Turns()
  const idle: Connection[] = []
  const reading = new Set<Promise<unknown>>()

  const readOnce = async <T>(work: (reader: Connection) => Promise<T>): Promise<T> => {
    const reader = idle.pop() ?? openReader(file)
    let failed = true
    try {
      const answer = await reader.db.transaction().execute((db) => work({ raw: reader.raw, db }))
      failed = false
      return answer
    } finally {
      if (failed || idle.length >= KEPT_READERS) reader.raw.close()
      else idle.push(reader)
    }
  }

  return {
    withWriter: (work) => turns.run(() => work(writer)),
    withReader(work) {
      const read = readOnce(work)
      const over = read.catch(() => undefined).finally(() => reading.delete(over))
      reading.add(over)
      return read
    },
    async close() {
      await turns.run(async () => undefined)
      await Promise.all(reading)
      for (const reader of idle.splice(0)) reader.raw.close()
      writer.raw.close()
    },
  }
}

/** A database in memory has one connection, so reads and writes take turns. */
export const memoryConnections = (): {
  readonly connections: Connections
  readonly only: Connection
} => {
  const only = connect({ path: ':memory:', key: null, use: 'write', waitMs: 0 })
  const turns = new Turns()
  const innerTurns = new Turns()
  const connections: Connections = {
    withWriter: (work, withinRead) => (withinRead ? innerTurns : turns).run(() => work(only)),
    withReader: (work) => turns.run(() => work(only)),
    async close() {
      await turns.run(async () => undefined)
      only.raw.close()
    },
  }
  return { connections, only }
}
