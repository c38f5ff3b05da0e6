import type { SearchWriter } from '../store.ts'
import type { RawDatabase } from './open-database.ts'
import type { Pace } from './pace.ts'
import { searchWriter } from './search-index.ts'

/** UTF-16 code units of tokens held back; past it they are written, however long the transaction is. */
const MOST_HELD = 8_000_000

/**
 * Holds what goes into the search index until the end of a transaction. Between other statements
 * SQLite would close the piece of the index it is writing each time, and have many small ones to merge.
 */
export class SearchQueue implements SearchWriter {
  readonly #raw: RawDatabase
  readonly #pace: Pace
  #held: (readonly [rowId: number, tokens: string])[] = []
  #size = 0

  constructor(raw: RawDatabase, pace: Pace) {
    this.#raw = raw
    this.#pace = pace
  }

  async index(rowId: number, tokens: string): Promise<void> {
    this.#held.push([rowId, tokens])
    this.#size += tokens.length
    if (this.#size > MOST_HELD) await this.flush()
    const turn = this.#pace.step()
    if (turn !== null) await turn
  }

  async remove(rowId: number): Promise<void> {
    await this.flush()
    await searchWriter(this.#raw).remove(rowId)
  }

  /** To be called once at the end: what is held is in no search before. */
  async flush(): Promise<void> {
    const held = this.#held
    this.#held = []
    this.#size = 0
    if (held.length === 0) return
    const writer = searchWriter(this.#raw)
    for (const [rowId, tokens] of held) {
      await writer.index(rowId, tokens)
      const turn = this.#pace.step()
      if (turn !== null) await turn
    }
  }
}
