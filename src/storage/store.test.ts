import { createHash } from 'node:crypto'
import { parseCheckpoint, parseNote, parseVerifierKey, verifyCheckpoint } from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import { describe, expect, it } from 'vitest'
import { orThrow } from '../domain/failure.ts'
import type { ProjectionTx, StoredEntry, WriteTx } from './store.ts'
import { appendCase, collect, kindsOfStore } from './testing/stores.ts'

const countCases = async (tx: ProjectionTx, entry: StoredEntry): Promise<void> => {
  if (entry.type !== 'case.opened/1') return
  const { caseId, name } = entry.body
  const row = { id: caseId, seq: entry.seq, number: entry.seq + 1, name, opened_at: entry.at }
  await tx.db.insertInto('case_file').values(row).execute()
  await tx.search.index(entry.seq + 1, name.toLowerCase())
}

describe.each(kindsOfStore)('a store %s', (_kind, open) => {
  it('appends an entry, projects it in the same transaction and reads both back', async () => {
    const store = await open()
    store.setProjector(countCases)
    await store.write('usr_1', async (tx) => {
      const entry = await appendCase(tx, 'Village')
      expect(entry).toMatchObject({ seq: 0, actor: 'usr_1', body: { name: 'Village' } })
      expect(await tx.db.selectFrom('case_file').select('name').execute()).toEqual([
        { name: 'Village' },
      ])
    })
    expect(await store.read((db) => db.selectFrom('case_file').select('seq').execute())).toEqual([
      { seq: 0 },
    ])
    const [entry] = await collect(store.ledger.entries())
    expect(entry).toMatchObject({
      is: 'known',
      seq: 0,
      type: 'case.opened/1',
      body: { name: 'Village' },
    })
    expect(await store.ledger.entry(entry?.id ?? '')).toEqual(entry)
  })

  it('keeps nothing of a transaction that fails', async () => {
    const store = await open()
    store.setProjector(countCases)
    await store.write('usr_1', (tx) => appendCase(tx, 'kept'))
    const failing = store.write('usr_1', async (tx) => {
      await appendCase(tx, 'lost')
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await store.ledger.size()).toBe(1)
    expect(await store.search.match([[{ tokens: ['lost'] }]], { limit: 9 })).toEqual({
      rowIds: [],
      total: 0,
    })
    await store.write('usr_1', (tx) => appendCase(tx, 'next'))
    expect((await collect(store.ledger.entries())).map(({ seq }) => seq)).toEqual([0, 1])
  })

  it('does not keep a transaction whose projector failed, even if the caller went on', async () => {
    const store = await open()
    store.setProjector(() => {
      throw new Error('cannot fold')
    })
    const swallowing = store.write('usr_1', async (tx) => {
      await appendCase(tx).catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow('failed')
    expect(await store.ledger.size()).toBe(0)
  })

  it('signs a checkpoint for every transaction that appended something', async () => {
    const store = await open()
    expect(await store.ledger.checkpoint()).toBeNull()
    await store.write('usr_1', async (tx) => {
      await appendCase(tx)
      await appendCase(tx)
    })
    await store.write('usr_1', async () => 'nothing')
    await store.write('usr_1', (tx) => appendCase(tx))
    expect(await store.ledger.checkpoint(1)).toBeNull()
    const key = orThrow(parseVerifierKey(nodeCrypto, store.ledger.key))
    const newest = verifyCheckpoint(nodeCrypto, (await store.ledger.checkpoint()) ?? '', {
      log: key,
    })
    expect(newest.ok && newest.value.checkpoint.size).toBe(3)
    const note = parseNote((await store.ledger.checkpoint(2)) ?? '')
    const first = note.ok && parseCheckpoint(note.value.text)
    const [a, b] = await collect(store.ledger.leafHashes())
    const node = createHash('sha256')
      .update('\x01')
      .update(a ?? '')
      .update(b ?? '')
      .digest()
    expect(first !== false && first.ok && Buffer.from(first.value.root).equals(node)).toBe(true)
    expect(store.info.origin).toBe(key.name)
  })

  it('commits to the canonical bytes of the body and shows the projector the same value', async () => {
    const store = await open()
    const seen: string[] = []
    store.setProjector((_tx, entry) => void seen.push(JSON.stringify(entry.body)))
    await store.write('usr_1', (tx) =>
      tx.append('source.described/1', 'src_1', {
        description: { title: { is: 'stated', value: 'ä' }, kind: 'news' },
        sourceId: 'src_1',
      } as never),
    )
    const released = await store.ledger.released(0)
    const text = Buffer.from(released?.body ?? []).toString()
    expect(text).toBe(
      '{"description":{"kind":"news","title":{"is":"stated","value":"ä"}},"sourceId":"src_1"}',
    )
    expect(seen).toEqual([text])
    const [header] = await collect(store.ledger.headers())
    const { commit } = JSON.parse(Buffer.from(header ?? []).toString())
    expect(commit).toBe(
      Buffer.from(
        nodeCrypto.hmacSha256(released?.salt ?? new Uint8Array(32), Buffer.from(text)),
      ).toString('hex'),
    )
  })

  it('refuses a write within a write, and lets a read within it see what was done so far', async () => {
    const store = await open()
    await store.write('usr_1', async (tx) => {
      await appendCase(tx)
      const rows = await store.read((db) => db.selectFrom('ledger_entry').select('seq').execute())
      expect(rows).toEqual([{ seq: 0 }])
      await expect(store.write('usr_1', async () => 0)).rejects.toThrow('wait for itself')
    })
  })

  it('lets a read begin a write, and reads stand within reads', async () => {
    const store = await open()
    const sizes = await store.read(async (db) => {
      await store.write('usr_1', (tx) => appendCase(tx))
      const inner = await store.read((again) =>
        again
          .selectFrom('ledger_frontier' as never)
          .selectAll()
          .execute(),
      )
      return [await db.selectFrom('case_file').selectAll().execute(), inner.length]
    })
    expect(sizes[1]).toBe(1)
    expect(await store.ledger.size()).toBe(1)
  })

  it('runs many writes and reads at once, one after another, losing none', async () => {
    const store = await open()
    store.setProjector(countCases)
    const writes = Array.from({ length: 40 }, (_, i) =>
      store.write('usr_1', (tx) => appendCase(tx, `c${i}`)),
    )
    const reads = Array.from({ length: 40 }, () => store.ledger.size())
    await Promise.all([...writes, ...reads])
    expect(await store.ledger.size()).toBe(40)
    const rows = await store.read((db) =>
      db.selectFrom('case_file').select('seq').orderBy('seq').execute(),
    )
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, i) => i))
  })

  it('refuses what comes after its transaction', async () => {
    const store = await open()
    const kept: WriteTx[] = []
    await store.write('usr_1', async (tx) => void kept.push(tx))
    const [tx] = kept
    expect(tx).toBeDefined()
    if (!tx) return
    await expect(tx.db.selectFrom('case_file').selectAll().execute()).rejects.toThrow('committed')
    await expect(appendCase(tx)).rejects.toThrow('after its transaction')
    expect(await store.ledger.size()).toBe(0)
  })

  it('counts types, and keeps and tells apart entries it does not know', async () => {
    const store = await open()
    await store.write('usr_1', async (tx) => {
      await appendCase(tx)
      await tx.append('case.dreamt/7' as never, 'x_1', { of: 'later' } as never)
    })
    expect(await store.ledger.types()).toEqual(
      new Map([
        ['case.opened/1', 1],
        ['case.dreamt/7', 1],
      ]),
    )
    const [, unknown] = await collect(store.ledger.entries())
    expect(unknown).toMatchObject({ is: 'unknown', type: 'case.dreamt/7', body: { of: 'later' } })
  })

  it('gives entries by range, over many pages', async () => {
    const store = await open()
    await store.write('usr_1', async (tx) => {
      for (let i = 0; i < 450; i++) await appendCase(tx, `c${i}`)
    })
    const some = await collect(store.ledger.entries(195, 405))
    expect(some.map(({ seq }) => seq)).toEqual(Array.from({ length: 210 }, (_, i) => 195 + i))
    expect((await collect(store.ledger.entries())).length).toBe(450)
  })

  it('rebuilds its projections, and folds them in a scratch place that leaves no trace', async () => {
    const store = await open()
    store.setProjector(countCases)
    await store.write('usr_1', (tx) => appendCase(tx, 'one'))
    const fold = async (tx: ProjectionTx) => {
      for await (const entry of store.ledger.entries()) {
        if (entry.is === 'known') await countCases(tx, entry)
      }
      return tx.db.selectFrom('case_file').selectAll().execute()
    }
    const scratched = await store.scratch(fold)
    const rebuilt = await store.rebuild(async (tx) => {
      await tx.reset()
      expect(await tx.db.selectFrom('case_file').selectAll().execute()).toEqual([])
      return fold(tx)
    })
    expect(scratched).toEqual(rebuilt)
    expect(rebuilt).toHaveLength(1)
    expect((await store.search.match([[{ tokens: ['one'] }]], { limit: 9 })).total).toBe(1)
    expect(await store.ledger.size()).toBe(1)
    expect(store.projectionsStale).toBe(false)
  })

  it('tells listeners of its own writes at once', async () => {
    const store = await open()
    const sizes: number[] = []
    const stop = store.onChange((size) => sizes.push(size))
    await store.write('usr_1', (tx) => appendCase(tx))
    await store.write('usr_1', async () => 0)
    await store.write('usr_1', (tx) => appendCase(tx))
    stop()
    await store.write('usr_1', (tx) => appendCase(tx))
    expect(sizes).toEqual([1, 2])
  })
})
