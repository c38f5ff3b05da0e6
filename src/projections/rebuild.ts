import { projectionTables } from '../storage/schema/projection-tables.ts'
import type { ProjectionTx, Store } from '../storage/store.ts'
import { searchIndexHolds } from './check-search.ts'
import { allDigests } from './digest.ts'
import { project } from './project.ts'

export interface RebuildWork {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Entries between two reports of progress. */
const REPORT_EVERY = 500

const foldAll = async (
  tx: ProjectionTx,
  { ledger }: Pick<Store, 'ledger'>,
  size: number,
  { onProgress, signal }: RebuildWork,
): Promise<number> => {
  let done = 0
  for await (const entry of ledger.entries(0, size)) {
    signal?.throwIfAborted()
    if (entry.is === 'known') await project(tx, entry)
    done++
    if (done % REPORT_EVERY === 0) onProgress?.(done, size)
  }
  onProgress?.(done, size)
  return done
}

/** Drops all tables and folds the ledger anew, in one transaction. Gives how many entries it folded. */
export const rebuild = (store: Store, work: RebuildWork = {}): Promise<number> =>
  store.rebuild(async (tx) => {
    await tx.reset()
    return foldAll(tx, store, await store.ledger.size(), work)
  })

export interface RebuildCheck {
  readonly entries: number
  /** Tables whose rows are not those the ledger gives; `search` for the index. */
  readonly differing: readonly string[]
}

/** Folds the ledger into empty tables beside the real ones and compares them. Changes nothing. */
export const checkRebuild = async (store: Store, work: RebuildWork = {}): Promise<RebuildCheck> => {
  const live = await store.read(async (db) => ({
    size: await sizeOf(db),
    digests: await allDigests(db, work.signal),
  }))
  const fresh = await store.scratch(async (tx) => {
    await foldAll(tx, store, live.size, work)
    return allDigests(tx.db, work.signal)
  })
  const tables = projectionTables.filter((table) => live.digests[table] !== fresh[table])
  const found = await searchIndexHolds(store, work.signal)
  return { entries: live.size, differing: found ? tables : [...tables, 'search'] }
}

/** The ledger's size in the state that the rows are read from. */
const sizeOf = async (db: Parameters<Parameters<Store['read']>[0]>[0]): Promise<number> => {
  const { last } = await db
    .selectFrom('ledger_entry')
    .select((e) => e.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  return last === null ? 0 : Number(last) + 1
}
