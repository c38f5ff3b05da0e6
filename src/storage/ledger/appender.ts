import {
  commitBody,
  type EntryHeader,
  encodeHeader,
  Frontier,
  leafHash,
  SALT_BYTES,
  signCheckpoint,
} from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import type { EntryBodies, EntryType } from '../../domain/entries.ts'
import { newId } from '../../domain/ids.ts'
import type { RawDatabase } from '../sqlite/open-database.ts'
import type { Pace } from '../sqlite/pace.ts'
import type { StoredEntry } from '../store.ts'
import { blobsNamedIn } from './blob-refs.ts'
import { canonicalJson } from './canonical-json.ts'
import type { LogKey } from './log-key.ts'
import { pooledRandom } from './random-pool.ts'

/** Prepared once for the writer's connection. */
export const appendStatements = (raw: RawDatabase) => ({
  frontier: raw.prepare('select frontier from ledger_frontier where id = 1').pluck(),
  entry: raw.prepare(
    'insert into ledger_entry (seq, id, type, object, header, leaf_hash) values (?, ?, ?, ?, ?, ?)',
  ),
  body: raw.prepare('insert into ledger_body (seq, salt, body) values (?, ?, ?)'),
  blob: raw.prepare('insert into ledger_blob (name, seq) values (?, ?) on conflict do nothing'),
  setFrontier: raw.prepare('update ledger_frontier set size = ?, frontier = ? where id = 1'),
  checkpoint: raw.prepare('insert into ledger_checkpoint (size, note) values (?, ?)'),
})

export type AppendStatements = ReturnType<typeof appendStatements>

interface AppenderOptions {
  readonly statements: AppendStatements
  readonly key: LogKey
  readonly actor: string
  readonly now: () => Date
  readonly pace: Pace
  readonly project: (entry: StoredEntry) => Promise<void> | void
}

/** Appends entries within one transaction; the tree's edge is kept in memory until its end. */
export class Appender {
  readonly #options: AppenderOptions
  #frontier: Frontier | null = null
  /** Appends that failed, or that nobody waited for: such a transaction must not be kept. */
  #unfinished = 0
  #finished = false

  constructor(options: AppenderOptions) {
    this.#options = options
  }

  async append<T extends EntryType>(
    type: T,
    object: string,
    body: EntryBodies[T],
  ): Promise<StoredEntry<T>> {
    if (this.#finished) throw new Error('An entry was appended after its transaction.')
    this.#unfinished++
    const entry = this.#insert(type, object, canonicalJson(body))
    await this.#options.project(entry)
    this.#unfinished--
    const turn = this.#options.pace.step()
    if (turn !== null) await turn
    return entry
  }

  /** Signs for what was appended; gives the new size, or null when nothing was. */
  finish(): number | null {
    this.#finished = true
    if (this.#unfinished > 0) throw new Error('An append failed or was not awaited.')
    const frontier = this.#frontier
    if (frontier === null) return null
    const { statements, key } = this.#options
    const { size } = frontier
    statements.setFrontier.run(size, frontier.serialise())
    statements.checkpoint.run(size, signCheckpoint(key.signer, { size, root: frontier.root() }))
    return size
  }

  #insert<T extends EntryType>(type: T, object: string, json: string): StoredEntry<T> {
    const { statements, actor, now } = this.#options
    this.#frontier ??= storedFrontier(statements)
    const seq = this.#frontier.size
    const salt = pooledRandom(SALT_BYTES)
    const bytes = Buffer.from(json)
    const header: EntryHeader = {
      v: 1,
      id: newId('entry', pooledRandom),
      seq,
      type,
      at: now().toISOString(),
      actor,
      object,
      commit: commitBody(nodeCrypto, salt, bytes),
      heads: [],
      witnessed: null,
    }
    const leaf = encodeHeader(header)
    const hash = leafHash(nodeCrypto, leaf)
    statements.entry.run(seq, header.id, type, object, leaf, hash)
    statements.body.run(seq, salt, bytes)
    // Read back from the stored text, so that a fold now and a rebuild later see the same value.
    const body: EntryBodies[T] = JSON.parse(json)
    for (const { ref } of blobsNamedIn(body)) statements.blob.run(ref.name, seq)
    this.#frontier.append(hash)
    const { id, at } = header
    return { is: 'known', seq, id, type, at, actor, object, body } as StoredEntry<T>
  }
}

const storedFrontier = (statements: AppendStatements): Frontier => {
  const parsed = Frontier.parse(nodeCrypto, String(statements.frontier.get()))
  if (!parsed.ok) throw new Error('The kept edge of the ledger tree is not readable.')
  return parsed.value
}
