import type { ReadDb, Store } from '../storage/store.ts'
import { tokensForIndex } from '../texts/search-tokens.ts'

/** Paragraphs looked for: enough to notice an index that was lost, cut short or of other texts. */
const SAMPLE = 200

/** Tokens of each paragraph that must find it. */
const TOKENS = 4

/** Of what a token finds, so many must be paragraphs. */
const LOOKED_AT = 50

/**
 * Whether the search index finds what it should: of paragraphs spread over all texts, each by words of
 * its own, and by those words no row that is no paragraph. The index itself can't be read back.
 */
export const searchIndexHolds = (
  store: Pick<Store, 'read' | 'search'>,
  signal?: AbortSignal,
): Promise<boolean> =>
  store.read(async (db) => {
    const rows = await db.selectFrom('passage').select('id').orderBy('id').execute()
    const looked = new Set<string>()
    const step = Math.max(1, Math.floor(rows.length / SAMPLE))
    for (let at = 0; at < rows.length; at += step) {
      signal?.throwIfAborted()
      const id = rows[at]?.id ?? 0
      const row = await db
        .selectFrom('passage')
        .select('body')
        .where('id', '=', id)
        .executeTakeFirst()
      const tokens = tokensForIndex(row?.body ?? '')
        .split(' ')
        .filter((token) => token !== '')
        .slice(0, TOKENS)
      if (tokens.length === 0) continue
      if (!(await finds(store.search, tokens, id))) return false
      for (const token of tokens.filter((one) => !looked.has(one))) {
        looked.add(token)
        if (!(await findsOnlyPassages(db, store.search, token))) return false
      }
    }
    return true
  })

const finds = async (
  search: Store['search'],
  tokens: readonly string[],
  id: number,
): Promise<boolean> => {
  const query = tokens.map((token) => [{ tokens: [token] }])
  const own = await search.match(query, {
    limit: 1,
    among: (passages) => passages.selectFrom('passage').select('id').where('id', '=', id),
  })
  return own.total === 1
}

const findsOnlyPassages = async (
  db: ReadDb,
  search: Store['search'],
  token: string,
): Promise<boolean> => {
  const { rowIds } = await search.match([[{ tokens: [token] }]], { limit: LOOKED_AT })
  const real = await db.selectFrom('passage').select('id').where('id', 'in', rowIds).execute()
  return real.length === rowIds.length
}
