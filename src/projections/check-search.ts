import type { Store } from '../storage/store.ts'
import { tokensForIndex } from '../texts/search-tokens.ts'

/** Paragraphs looked for: enough to notice an index that was lost, cut short or of other texts. */
const SAMPLE = 200

/** Tokens of each paragraph that must find it. */
const TOKENS = 4

/**
 * Whether the search index finds what it should: of paragraphs spread over all texts, each by words of
 * its own, and by those words no row that is no paragraph. The index itself can't be read back.
 */
export const searchIndexHolds = (store: Pick<Store, 'read' | 'search'>): Promise<boolean> =>
  store.read(async (db) => {
    const rows = await db.selectFrom('passage').select('id').orderBy('id').execute()
    const step = Math.max(1, Math.floor(rows.length / SAMPLE))
    for (let at = 0; at < rows.length; at += step) {
      const id = rows[at]?.id ?? 0
      const row = await db
        .selectFrom('passage')
        .select('body')
        .where('id', '=', id)
        .executeTakeFirst()
      const tokens = tokensForIndex(row?.body ?? '')
        .split(' ')
        .filter((token) => token !== '')
      for (const token of tokens.slice(0, TOKENS))
        if (!(await finds(store.search, token, id))) return false
    }
    return true
  })

const finds = async (search: Store['search'], token: string, id: number): Promise<boolean> => {
  const query = [[{ tokens: [token] }]]
  const all = await search.match(query, { limit: 1 })
  const real = await search.match(query, {
    limit: 1,
    among: (db) => db.selectFrom('passage').select('id'),
  })
  const own = await search.match(query, {
    limit: 1,
    among: (db) => db.selectFrom('passage').select('id').where('id', '=', id),
  })
  return own.total === 1 && all.total === real.total
}
