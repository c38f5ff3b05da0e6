import { readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orThrow } from '../../domain/failure.ts'
import { newId } from '../../domain/ids.ts'
import { openWriter } from '../sqlite/connections.ts'
import type { RawDatabase } from '../sqlite/open-database.ts'
import type { Store } from '../store.ts'
import { appendCase, closing, openPlain, temporaryFolder } from '../testing/stores.ts'
import { sayStoreProblem, type VerifyReport } from '../verify-report.ts'
import { openWorkspaceStore } from '../workspace/open-workspace.ts'
import { blobsNamedIn } from './blob-refs.ts'
import { canonicalJson } from './canonical-json.ts'

interface Opened {
  readonly folder: string
  readonly store: Store
  /** A hand in the database, past every type. */
  readonly raw: RawDatabase
}

/** Two transactions: a case with a source whose bytes are stored, then two more cases. */
const withEntries = async (): Promise<Opened> => {
  const folder = join(await temporaryFolder(), 'w')
  const made = await openWorkspaceStore(folder, { mode: 'create', encrypt: false })
  const store = closing(orThrow(made))
  const { ref, sha256 } = await store.blobs.put(Buffer.from('the bytes of a letter'))
  await store.write('usr_1', async (tx) => {
    await appendCase(tx, 'first')
    await tx.append('text.extracted/1', 'txt_1', { text: { sha256, blob: ref } } as never)
  })
  await store.write('usr_1', async (tx) => {
    await appendCase(tx, 'second')
    await appendCase(tx, 'third')
  })
  const { raw } = openWriter({ path: join(folder, 'daftar.db'), key: null })
  return { folder, store, raw }
}

const unguarded = (raw: RawDatabase): RawDatabase => {
  const triggers = raw
    .prepare("select name from sqlite_master where type = 'trigger'")
    .pluck()
    .all()
  for (const name of triggers) raw.exec(`drop trigger ${name}`)
  raw.pragma('foreign_keys = OFF')
  return raw
}

const said = ({ problems }: VerifyReport): string[] => problems.map(sayStoreProblem)

describe('the rows of the ledger', () => {
  it.each([
    "update ledger_entry set type = 'x'",
    'update ledger_entry set header = header',
    'delete from ledger_entry',
    'delete from ledger_entry where seq = 3',
    'update ledger_checkpoint set note = note',
    'delete from ledger_checkpoint',
    'update ledger_body set body = body',
    'delete from ledger_body',
    'insert or replace into ledger_entry select * from ledger_entry limit 1',
    "insert or replace into ledger_entry select seq + 99, id, 'x', object, header, leaf_hash from ledger_entry limit 1",
    'insert or replace into ledger_body select seq, salt, salt from ledger_body limit 1',
    "insert or replace into ledger_checkpoint select size, 'x' from ledger_checkpoint limit 1",
  ])('refuse: %s', async (statement) => {
    const { store, raw } = await withEntries()
    expect(() => raw.exec(statement)).toThrow(/once|erased/)
    expect((await store.ledger.verify()).ok).toBe(true)
  })

  it('let a body go after an entry that says it was erased, and the ledger still verifies', async () => {
    const { store, raw } = await withEntries()
    const { value: entry } = await store.ledger.entries(2)[Symbol.asyncIterator]().next()
    await store.write('usr_1', (tx) =>
      tx.append('entry.erased/1' as never, entry.id, { reason: 'R1' } as never),
    )
    raw.exec('delete from ledger_body where seq = 2')
    const report = await store.ledger.verify()
    expect(said(report)).toEqual([])
    expect(report.bodies).toEqual({ proved: 4, erased: 1 })
    expect(await store.ledger.entry(entry.id)).toMatchObject({ is: 'erased', body: null })
  })
})

describe('verifying a store', () => {
  it('finds nothing wrong in one that was only written by its own door', async () => {
    const { store } = await withEntries()
    expect(await store.ledger.verify()).toMatchObject({
      ok: true,
      complete: true,
      entries: 4,
      unknownTypes: 0,
      bodies: { proved: 4, erased: 0 },
      blobs: { proved: 1, bytes: 21 },
    })
  })

  it('finds nothing wrong in an empty one', async () => {
    const store = closing(
      orThrow(
        await openWorkspaceStore(join(await temporaryFolder(), 'w'), {
          mode: 'create',
          encrypt: false,
        }),
      ),
    )
    expect(await store.ledger.verify()).toMatchObject({ ok: true, entries: 0 })
  })

  it.each([
    [
      'an altered body',
      "update ledger_body set body = cast('{}' as blob) where seq = 1",
      'The body of entry 1 is not the one',
    ],
    [
      'a body that is gone',
      'delete from ledger_body where seq = 2',
      'The body of entry 2 is missing',
    ],
    [
      'another salt',
      'update ledger_body set salt = zeroblob(32) where seq = 0',
      'The body of entry 0',
    ],
    [
      'a type beside the header',
      "update ledger_entry set type = 'case.closed/1' where seq = 3",
      'Entry 3: the column type',
    ],
    [
      'an object beside the header',
      "update ledger_entry set object = 'x' where seq = 0",
      'Entry 0: the column object',
    ],
    [
      'a kept leaf hash',
      'update ledger_entry set leaf_hash = zeroblob(32) where seq = 2',
      'Entry 2: the column leaf_hash',
    ],
    [
      'an altered header',
      "update ledger_entry set header = cast(replace(cast(header as text), 'usr_1', 'usr_2') as blob) where seq = 2",
      'The first 4 entries are not the ones',
    ],
    [
      'a header that is none',
      "update ledger_entry set header = cast('?' as blob) where seq = 2",
      'Entry 2 is not a valid header',
    ],
    [
      'an entry taken out',
      'delete from ledger_body where seq = 1; delete from ledger_blob; delete from ledger_entry where seq = 1',
      'Entries 1 to 1 are missing',
    ],
    [
      'the last entry cut off',
      'delete from ledger_body where seq = 3; delete from ledger_entry where seq = 3',
      'The log has 3 entries, and 4 were signed for',
    ],
    [
      'the last checkpoint taken out',
      'delete from ledger_checkpoint where size = 4',
      'The last 2 entries are signed for by no checkpoint',
    ],
    [
      'a checkpoint of another key',
      "update ledger_checkpoint set note = replace(note, char(10) || '4' || char(10), char(10) || '5' || char(10)) where size = 4",
      'does not hold',
    ],
    [
      'another edge of the tree',
      "update ledger_frontier set size = 0, frontier = '0'",
      'The kept edge',
    ],
    ['a blob that the table of names lacks', 'delete from ledger_blob', 'Entry 1: the column blob'],
  ])('names %s', async (_what, tampering, sentence) => {
    const { store, raw } = await withEntries()
    unguarded(raw).exec(tampering)
    const report = await store.ledger.verify()
    expect(report.ok).toBe(false)
    expect(said(report).join('\n')).toContain(sentence)
  })

  it('names each blob that is missing, cut short, altered or not the one recorded', async () => {
    const { folder, store, raw } = await withEntries()
    const name = String(raw.prepare('select name from ledger_blob').pluck().get())
    const path = join(folder, 'blobs', name.slice(0, 2), name)
    const whole = await readFile(path)
    const file = `blobs/${name.slice(0, 2)}/${name}`
    await truncate(path, 100)
    expect(said(await store.ledger.verify())).toEqual([`The file ${file} of entry 1 is cut short.`])
    const altered = Buffer.from(whole)
    altered[50] = (altered[50] ?? 0) ^ 1
    await writeFile(path, altered)
    expect(said(await store.ledger.verify())).toEqual([`The file ${file} of entry 1 was altered.`])
    await rm(path)
    expect(said(await store.ledger.verify())).toEqual([`The file ${file} of entry 1 is missing.`])
    expect((await store.ledger.verify({ blobs: false })).ok).toBe(true)
    await writeFile(path, whole)
    await store.write('usr_1', (tx) => {
      const [blob] = blobsNamedIn(
        JSON.parse(String(raw.prepare('select body from ledger_body where seq = 1').pluck().get())),
      )
      return tx.append('text.extracted/1', 'txt_2', {
        text: { sha256: 'ab'.repeat(32), blob: blob?.ref },
      } as never)
    })
    expect(said(await store.ledger.verify())).toEqual([
      `The file ${file} of entry 4 holds other bytes than the entry records.`,
    ])
  })

  it('stops when asked, and says that it is not complete', async () => {
    const { store } = await withEntries()
    const stopped = await store.ledger.verify({ signal: AbortSignal.abort() })
    expect(stopped).toMatchObject({ ok: false, complete: false, root: null, problems: [] })
  })
})

describe('a blob that the sweep finds', () => {
  it('stays when an entry of any type names it', async () => {
    const { folder, raw } = await withEntries()
    raw.close()
    const store = await openPlain(folder)
    const { ref } = await store.blobs.put(Buffer.from('of a type to come'))
    const unnamed = await store.blobs.put(Buffer.from('of nothing'))
    await store.write('usr_1', (tx) =>
      tx.append('picture.seen/9' as never, 'x', { deep: [{ in: ref }] } as never),
    )
    for (const name of await readdir(join(folder, 'blobs'), { recursive: true })) {
      const then = new Date(Date.now() - 7_200_000)
      await utimes(join(folder, 'blobs', name), then, then)
    }
    expect(await store.blobs.sweep()).toBe(1)
    expect((await store.blobs.get(ref)).length).toBe(ref.size)
    await expect(store.blobs.get(unnamed.ref)).rejects.toThrow('blob-missing')
    expect((await store.ledger.verify()).ok).toBe(true)
  })
})

describe('canonical JSON', () => {
  it('writes the example of RFC 8785', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('orders members by UTF-16 code units, as the example of RFC 8785 does', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const text = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))
    expect(Object.keys(JSON.parse(text)).filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
  })

  it('loses nothing of any JSON value, and has one spelling for each', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it.each([
    ['\ud800'],
    [{ '\udc00': 1 }],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [undefined],
    [() => 0],
    [1n],
  ])('refuses what JSON cannot say: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

describe('appending', () => {
  it('takes ten thousand entries in one transaction', async () => {
    const { store } = await withEntries()
    const objects = Array.from({ length: 10_000 }, () => newId('case'))
    await store.write('usr_1', async (tx) => {
      for (const caseId of objects) await tx.append('case.opened/1', caseId, { caseId, name: 'x' })
    })
    expect(await store.ledger.size()).toBe(10_004)
    expect(await store.ledger.verify({ blobs: false })).toMatchObject({ ok: true, entries: 10_004 })
  })
})
