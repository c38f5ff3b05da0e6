/**
 * The floor: what the database itself costs. The same rows into a plain table with the same index, and
 * the same tokens (made beforehand, not counted) into one FTS5 table, with nothing around it: no ledger,
 * no files; once encrypted as a workspace is, once not. Then the same questions in the same tokens: how
 * many, and the best twenty with their words.
 */
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'

export interface FloorRow {
  readonly textId: string
  readonly n: number
  readonly start: number
  readonly end: number
  readonly body: string
  readonly tokens: string
}

export const openFloor = (folder: string, encrypted: boolean) => {
  const raw = new Database(join(folder, encrypted ? 'floor-encrypted.db' : 'floor.db'))
  if (encrypted) {
    raw.pragma("cipher = 'chacha20'")
    raw.key(Buffer.from(`raw:${'5a'.repeat(32)}`))
  }
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.exec(`create table passage (id integer primary key, text_id text not null, n integer not null,
      start_at integer not null, end_at integer not null, body text not null);
    create index passage_by_text on passage (text_id, start_at);
    create virtual table words using fts5(tokens, content = '', tokenize = "ascii tokenchars '~'")`)
  const row = raw.prepare('insert into passage values (?, ?, ?, ?, ?, ?)')
  const tokens = raw.prepare('insert into words (rowid, tokens) values (?, ?)')
  const count = raw.prepare('select count(*) from words where words match ?').pluck()
  const best = raw.prepare(`select passage.id, passage.body from words
    join passage on passage.id = words.rowid where words match ? order by words.rank limit 20`)
  let id = 0
  return {
    /** One transaction for the rows of one document. */
    add(rows: readonly FloorRow[]): void {
      raw.exec('begin immediate')
      for (const { textId, n, start, end, body, tokens: own } of rows) {
        id++
        row.run(id, textId, n, start, end, body)
        tokens.run(id, own)
      }
      raw.exec('commit')
    },
    search(stems: readonly string[]): { total: number; found: number } {
      const match = stems.map((stem) => `"${stem}"`).join(' AND ')
      return { total: Number(count.get(match)), found: best.all(match).length }
    },
    close: () => raw.close(),
  }
}
