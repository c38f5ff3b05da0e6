import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { SearchOptions, SearchTerm, SearchWriter, TokenQuery } from '../store.ts'
import { asReadDb } from './connection.ts'
import type { RawDatabase } from './open-database.ts'

/**
 * The words of the search index, without the texts they come from. Whatever stands between two spaces
 * is a token: normalising is done before, in our own code, alike for every database. PostgreSQL holds
 * the same tokens in two `tsvector('simple')` columns.
 */
export const createSearchIndex = (raw: RawDatabase): void => {
  raw.exec(`create virtual table search_index using fts5(
    words, skeletons, content = '', contentless_delete = 1,
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'"
  )`)
  // Fewer, larger merges while much is added; a search then looks into up to eight parts.
  raw.exec("insert into search_index (search_index, rank) values ('automerge', 8)")
  // A leaf of the index fits into a page from which the cipher has taken its share.
  raw.exec("insert into search_index (search_index, rank) values ('pgsz', 4000)")
}

export const dropSearchIndex = (raw: RawDatabase): void => {
  raw.exec('drop table if exists search_index')
}

/** The mark of a token that belongs to the second row of words. */
const SKELETON = '~'

const QUOTES = /["'\0]/

/** Quotes would end a token; a letter-like sign stands for them on both sides. */
const unquoted = (tokens: string): string =>
  QUOTES.test(tokens) ? tokens.replaceAll(new RegExp(QUOTES, 'g'), '\u02bc') : tokens

/** The tokens of the two rows. Skeletons are few, so the text is cut at them and not at every token. */
const splitRows = (tokens: string): [string, string] => {
  let words = ''
  let skeletons = ''
  let from = 0
  for (let at = tokens.indexOf(SKELETON); at >= 0; at = tokens.indexOf(SKELETON, at)) {
    if (at > 0 && tokens.charCodeAt(at - 1) !== SPACE) {
      at++ // within a token
      continue
    }
    const end = tokens.indexOf(' ', at)
    const next = end < 0 ? tokens.length : end + 1
    words += tokens.slice(from, at)
    skeletons += tokens.slice(at, next)
    from = next
    at = next
  }
  return [words + tokens.slice(from), skeletons]
}

const SPACE = 32

/** Writes at once. */
type IndexWriter = Pick<SearchWriter, 'index' | 'remove'>

const writers = new WeakMap<RawDatabase, IndexWriter>()

/** The writer of a connection, its statements prepared once. */
export const searchWriter = (raw: RawDatabase): IndexWriter => {
  const known = writers.get(raw)
  if (known) return known
  const made = newWriter(raw)
  writers.set(raw, made)
  return made
}

const newWriter = (raw: RawDatabase): IndexWriter => {
  const insert = raw.prepare(
    'insert or replace into search_index (rowid, words, skeletons) values (?, ?, ?)',
  )
  const remove = raw.prepare('delete from search_index where rowid = ?')
  return {
    async index(rowId, tokens) {
      insert.run(rowId, ...splitRows(unquoted(tokens)))
    },
    async remove(rowId) {
      remove.run(rowId)
    },
  }
}

const writeTerm = ({ tokens, prefix }: SearchTerm): string => {
  const row = tokens[0]?.startsWith(SKELETON) ? 'skeletons' : 'words'
  return `${row} : "${unquoted(tokens.join(' '))}"${prefix === true ? ' *' : ''}`
}

/** The query as FTS5 spells it; null when it can find nothing. */
export const writeQuery = (query: TokenQuery): string | null => {
  const groups = query.map((terms) => terms.filter(({ tokens }) => tokens.join('').trim() !== ''))
  if (groups.length === 0 || groups.some((terms) => terms.length === 0)) return null
  return groups.map((terms) => `(${terms.map(writeTerm).join(' OR ')})`).join(' AND ')
}

export const matchTokens = async (
  db: Kysely<Tables>,
  query: TokenQuery,
  { limit, offset = 0, among }: SearchOptions,
): Promise<{ rowIds: readonly number[]; total: number }> => {
  const match = writeQuery(query)
  if (match === null) return { rowIds: [], total: 0 }
  const found = sql`from search_index where search_index match ${match}`
  const where = among ? sql`${found} and rowid in ${among(asReadDb(db))}` : found
  const count = await sql<{ total: number }>`select count(*) as total ${where}`.execute(db)
  const rows = await sql<{ id: number }>`select rowid as id ${where}
    order by rank, rowid limit ${limit} offset ${offset}`.execute(db)
  return { rowIds: rows.rows.map(({ id }) => id), total: count.rows[0]?.total ?? 0 }
}
