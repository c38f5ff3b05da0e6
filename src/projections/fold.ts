import type { EntryType } from '../domain/entries.ts'
import type { ProjectionTx, StoredEntry } from '../storage/store.ts'

/**
 * Puts what one entry says into the tables. It knows nothing but the entry, the tables and the blobs:
 * no clock, no chance, so that folding the same ledger gives the same rows.
 */
export type Fold<T extends EntryType> = (tx: ProjectionTx, entry: StoredEntry<T>) => Promise<void>
