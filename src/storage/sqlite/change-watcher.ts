import { storedSize } from '../ledger/ledger-reader.ts'
import type { Connection } from './connection.ts'

/** How often to look whether another process wrote, in milliseconds. */
const POLL_MS = 300

type Listener = (ledgerSize: number) => void

/** Tells listeners of a ledger's new size: own writes at once, other processes' by looking. */
export class ChangeWatcher {
  readonly #open: (() => Connection) | null
  readonly #listeners = new Set<Listener>()
  #connection: Connection | null = null
  #timer: NodeJS.Timeout | null = null
  #version: unknown
  #size = -1

  /** Without a way to open a connection of its own there is no other process to look for. */
  constructor(open: (() => Connection) | null) {
    this.#open = open
  }

  add(listener: Listener): () => void {
    this.#listeners.add(listener)
    if (this.#timer === null && this.#open !== null) this.#start(this.#open)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.stop()
    }
  }

  tell(size: number): void {
    if (size <= this.#size) return
    this.#size = size
    for (const listener of this.#listeners) listener(size)
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
    this.#connection?.raw.close()
    this.#connection = null
  }

  #start(open: () => Connection): void {
    this.#connection = open()
    this.#version = undefined
    void this.#look(false)
    this.#timer = setInterval(() => void this.#look(true), POLL_MS)
    this.#timer.unref()
  }

  /** A look that fails (another process recovers the file) is made again at the next one. */
  async #look(tell: boolean): Promise<void> {
    const connection = this.#connection
    if (connection === null) return
    try {
      const version = connection.raw.pragma('data_version', { simple: true })
      if (version === this.#version) return
      const size = await storedSize(connection.db)
      this.#version = version
      if (tell) this.tell(size)
      else this.#size = Math.max(this.#size, size)
    } catch {}
  }
}
