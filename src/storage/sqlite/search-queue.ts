import type { SearchWriter } from '../store.ts'
import type { RawDatabase } from './open-database.ts'
import type { Pace } from './pace.ts'
import { searchWriter } from './search-index.ts'

/** UTF-16 code units held back; past it they are written, however long the transaction is. */
const MOST_HELD = 8_000_000

interface Held {
  readonly rowIds: readonly number[]
  readonly tokens: () => Promise<readonly string[]>
}

/**
 * Holds what goes into the search index until the end of a transaction. Between other statements
 * SQLite would close the piece of the index it is writing each time, and have many small ones to merge.
 */
export class SearchQueue implements SearchWriter {
  readonly #raw: RawDatabase
  readonly #pace: Pace
  #held: Held[] = []
  #length = 0

  constructor(raw: RawDatabase, pace: Pace) {
    this.#raw = raw
    this.#pace = pace
  }

  index(rowId: number, tokens: string): Promise<void> {
    return this.indexLater([rowId], async () => [tokens], tokens.length)
  }

  async indexLater(rowIds: Held['rowIds'], tokens: Held['tokens'], length: number): Promise<void> {
    this.#held.push({ rowIds, tokens })
    this.#length += length
    if (this.#length > MOST_HELD) await this.flush()
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
    this.#length = 0
    for (const { rowIds, tokens } of held) await this.#write(rowIds, await tokens())
  }

  async #write(rowIds: readonly number[], tokens: readonly string[]): Promise<void> {
    const writer = searchWriter(this.#raw)
    for (const [i, rowId] of rowIds.entries()) {
      await writer.index(rowId, tokens[i] ?? '')
      const turn = this.#pace.step()
      if (turn !== null) await turn
    }
  }
}
