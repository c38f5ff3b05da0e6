import { describe, expect, it } from 'vitest'
import type { SearchTerm, Store } from '../store.ts'
import { kindsOfStore } from '../testing/stores.ts'

const word = (token: string): SearchTerm => ({ tokens: [token] })

const withRows = async (open: () => Promise<Store>, rows: readonly string[]): Promise<Store> => {
  const store = await open()
  await store.rebuild(async (tx) => {
    for (const [i, tokens] of rows.entries()) {
      await tx.search.index(i + 1, tokens)
      const row = {
        id: i + 1,
        text_id: i % 2 ? 'odd' : 'even',
        n: i,
        start_at: 0,
        end_at: 1,
        body: tokens,
      }
      await tx.db.insertInto('passage').values(row).execute()
    }
  })
  return store
}

const ids = async (store: Store, query: readonly (readonly SearchTerm[])[]) =>
  [...(await store.search.match(query, { limit: 50 })).rowIds].sort((a, b) => a - b)

describe.each(kindsOfStore.slice(0, 2))('the search index %s', (_kind, open) => {
  it('finds rows in which every group has a word', async () => {
    const store = await withRows(open, ['korday village fire', 'korday court', 'village court'])
    expect(await ids(store, [[word('korday')]])).toEqual([1, 2])
    expect(await ids(store, [[word('korday')], [word('court')]])).toEqual([2])
    expect(await ids(store, [[word('fire'), word('court')]])).toEqual([1, 2, 3])
    expect(await ids(store, [[word('fire'), word('court')], [word('village')]])).toEqual([1, 3])
    expect(await ids(store, [[word('nowhere')]])).toEqual([])
  })

  it('finds phrases across the skeletons between their words, and beginnings of words', async () => {
    const store = await withRows(open, [
      'night ~nt search ~srk village ~vlg',
      'search night',
      'nightly',
    ])
    expect(await ids(store, [[{ tokens: ['night', 'search'] }]])).toEqual([1])
    expect(await ids(store, [[{ tokens: ['search', 'vil'], prefix: true }]])).toEqual([1])
    expect(await ids(store, [[{ tokens: ['night'], prefix: true }]])).toEqual([1, 2, 3])
    expect(await ids(store, [[word('~srk')]])).toEqual([1])
    expect(await ids(store, [[word('srk')]])).toEqual([])
  })

  it('takes every sign of a token as it is, in any script', async () => {
    const odd = [
      'қордай',
      'погром',
      "o'brien",
      'say"so',
      'a*b',
      '1,5',
      'и\u0301',
      'نص',
      '葱岭',
      'AND',
      'near(',
      '{x}:y',
      '-z',
      '№7',
      '\ud83d\ude00',
    ]
    const store = await withRows(open, odd)
    for (const [i, token] of odd.entries())
      expect(await ids(store, [[word(token)]])).toEqual([i + 1])
  })

  it('finds nothing, and complains of nothing, for an empty question', async () => {
    const store = await withRows(open, ['a'])
    for (const query of [[], [[]], [[word('')]], [[{ tokens: [] }]], [[word('a')], []]]) {
      expect(await store.search.match(query, { limit: 5 })).toEqual({ rowIds: [], total: 0 })
    }
  })

  it('gives pages of a stable order with the number in all', async () => {
    const store = await withRows(
      open,
      Array.from({ length: 30 }, (_, i) => `same ${'more '.repeat(i % 3)}`),
    )
    const all = (await store.search.match([[word('same')]], { limit: 50 })).rowIds
    const paged: number[] = []
    for (let offset = 0; offset < 30; offset += 7) {
      const page = await store.search.match([[word('same')]], { limit: 7, offset })
      expect(page.total).toBe(30)
      paged.push(...page.rowIds)
    }
    expect(paged).toEqual(all)
  })

  it('neither gives nor counts rows outside of those it may look among', async () => {
    const store = await withRows(open, ['same', 'same', 'same'])
    const found = await store.search.match([[word('same')]], {
      limit: 9,
      among: (db) => db.selectFrom('passage').select('id').where('text_id', '=', 'even'),
    })
    expect(found).toEqual({ rowIds: [1, 3], total: 2 })
  })

  it('forgets a row that is removed, and replaces one that is indexed again', async () => {
    const store = await withRows(open, ['first', 'second'])
    await store.rebuild(async (tx) => {
      await tx.search.remove(1)
      await tx.search.index(2, 'third')
    })
    expect(await ids(store, [[word('first'), word('second')]])).toEqual([])
    expect(await ids(store, [[word('third')]])).toEqual([2])
  })
})
