import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import { openMemoryStore } from './memory-store.ts'

describe('a store in memory', () => {
  it('appends, projects and reads back', async () => {
    const store = await openMemoryStore()
    store.setProjector(async (tx, entry) => {
      if (entry.type !== 'workspace.opened/1') return
      await tx.db
        .insertInto('workspace')
        .values({ seq: entry.seq, name: entry.body.name })
        .execute()
      await tx.search.index(entry.seq + 1, 'korday ~krd village')
    })
    await store.write('usr_me', async (tx) => {
      await tx.append('workspace.opened/1', 'ws_1', { name: 'Village' })
      const caseId = newId('case')
      await tx.append('case.opened/1', caseId, { caseId, name: 'A case' })
      expect(await tx.db.selectFrom('workspace').selectAll().execute()).toEqual([
        { seq: 0, name: 'Village' },
      ])
      expect(await store.ledger.size()).toBe(0)
    })
    expect(await store.ledger.size()).toBe(2)
    const types: string[] = []
    for await (const entry of store.ledger.entries()) types.push(`${entry.is} ${entry.type}`)
    expect(types).toEqual(['known workspace.opened/1', 'known case.opened/1'])
    expect(await store.search.match([[{ tokens: ['korday', 'village'] }]], { limit: 5 })).toEqual({
      rowIds: [1],
      total: 1,
    })
    expect(await store.search.match([[{ tokens: ['~kr'], prefix: true }]], { limit: 5 })).toEqual({
      rowIds: [1],
      total: 1,
    })
    const { ref, sha256 } = await store.blobs.put(Buffer.from('hello'))
    expect(Buffer.from(await store.blobs.get(ref)).toString()).toBe('hello')
    expect(sha256).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824')
    await store.close()
  })
})
