import { setImmediate as breathe } from 'node:timers/promises'
import { Frontier, LogVerifier, type Released, sameBytes, toHex } from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import { type Kysely, sql } from 'kysely'
import { storageFailureOf } from '../driver-failure.ts'
import type { Tables } from '../schema/tables.ts'
import type { BlobReader, VerifyOptions } from '../store.ts'
import type { StoreProblem, VerifyReport } from '../verify-report.ts'
import { entryTypes } from './entry-types.ts'
import { namedBlobs, type RunRead } from './ledger-reader.ts'
import type { LogKey } from './log-key.ts'
import { BlobCheck } from './verify-blobs.ts'
import { type CheckedRow, RowCheck } from './verify-rows.ts'

export interface Verified {
  readonly run: RunRead
  readonly blobs: BlobReader
  readonly key: LogKey
}

/** Rows fetched at a time. */
const PAGE = 200

/** Checks a whole store, in one pass over one state of it. Damage is told, never thrown. */
export const verifyStore = async (
  { run, blobs, key }: Verified,
  options: VerifyOptions = {},
): Promise<VerifyReport> => {
  const problems: StoreProblem[] = []
  const blobCheck = new BlobCheck(options.blobs === false ? null : blobs, problems)
  const tally = { entries: 0, unknownTypes: 0, proved: 0, erased: 0 }
  let root: string | null = null
  let complete = false
  try {
    const checked = await run((db) => checkDatabase(db, key, blobCheck, problems, options))
    root = checked.root
    complete = checked.complete
    Object.assign(tally, checked.tally)
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure?.kind !== 'database-damaged') throw error
    problems.push(failure)
  }
  return {
    ok: problems.length === 0 && complete,
    problems,
    entries: tally.entries,
    unknownTypes: tally.unknownTypes,
    bodies: { proved: tally.proved, erased: tally.erased },
    blobs: { proved: blobCheck.proved, bytes: blobCheck.bytes },
    root,
    complete,
  }
}

const checkDatabase = async (
  db: Kysely<Tables>,
  key: LogKey,
  blobCheck: BlobCheck,
  problems: StoreProblem[],
  { onProgress, signal }: VerifyOptions,
) => {
  const stored = await storedTree(db)
  let released: ReadonlyMap<number, Released> = new Map()
  const log = new LogVerifier({
    crypto: nodeCrypto,
    keys: { log: key.signer.key },
    checkpoints: await storedNotes(db),
    body: (seq) => released.get(seq),
    knownTypes: entryTypes,
  })
  const rows = new RowCheck(problems)
  let seen = 0
  for (let next = 0; signal?.aborted !== true; ) {
    const page = await fetchPage(db, next)
    // The verifier asks by index of the leaf, which after a gap is not the number in the row.
    released = new Map(page.flatMap((row, i) => releasedOf(row, seen + i)))
    for (const row of page) log.add(row.header)
    const blobsHere = page.flatMap((row) => rows.check(row))
    rows.checkNames(
      blobsHere,
      await namedBlobs(
        db,
        blobsHere.map(({ ref }) => ref.name),
      ),
    )
    for (const blob of blobsHere) await blobCheck.check(blob)
    seen += page.length
    onProgress?.(seen, stored.size)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return finish(db, log, rows, stored, problems)
    next = last.seq + 1
    await breathe()
  }
  return { root: null, complete: false, tally: { entries: seen } }
}

const finish = async (
  db: Kysely<Tables>,
  log: LogVerifier,
  rows: RowCheck,
  stored: Awaited<ReturnType<typeof storedTree>>,
  problems: StoreProblem[],
) => {
  const report = log.finish()
  for (const problem of report.problems) problems.push({ kind: 'log', problem })
  const erased = rows.finish()
  const sameTree = stored.root !== null && sameBytes(stored.root, report.root)
  if (!sameTree || stored.size !== report.size) problems.push({ kind: 'frontier-differs' })
  if (report.unsigned > 0) problems.push({ kind: 'unsigned', entries: report.unsigned })
  problems.push(...(await databaseProblems(db)))
  const { size: entries, unknownTypes } = report
  const tally = { entries, unknownTypes, proved: report.bodies.proved, erased }
  return { root: toHex(report.root), complete: true, tally }
}

const storedTree = async (db: Kysely<Tables>) => {
  const row = await db.selectFrom('ledger_frontier').select(['size', 'frontier']).executeTakeFirst()
  const parsed = Frontier.parse(nodeCrypto, row?.frontier ?? '')
  return { size: row?.size ?? 0, root: parsed.ok ? parsed.value.root() : null }
}

const storedNotes = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const rows = await db.selectFrom('ledger_checkpoint').select('note').orderBy('size').execute()
  return rows.map(({ note }) => note)
}

const fetchPage = (db: Kysely<Tables>, from: number): Promise<readonly CheckedRow[]> =>
  db
    .selectFrom('ledger_entry as e')
    .leftJoin('ledger_body as b', 'b.seq', 'e.seq')
    .select(['e.seq', 'e.id', 'e.type', 'e.object', 'e.header', 'e.leaf_hash', 'b.salt', 'b.body'])
    .where('e.seq', '>=', from)
    .orderBy('e.seq')
    .limit(PAGE)
    .execute()

const releasedOf = ({ salt, body }: CheckedRow, index: number): [number, Released][] =>
  salt !== null && body !== null ? [[index, { salt, body }]] : []

/** SQLite's own check reads every page, so that damage shows also where no entry lies. */
const databaseProblems = async (db: Kysely<Tables>): Promise<StoreProblem[]> => {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(5)`.execute(db)
  return rows
    .flatMap((row) => row.integrity_check.split('\n'))
    .filter((line) => line !== 'ok' && !line.startsWith('***'))
    .map((what) => ({ kind: 'database-damaged', what }))
}
