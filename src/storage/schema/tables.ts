import type { LedgerTables } from './ledger-tables.ts'
import type { ProjectionTables } from './projection-tables.ts'

/** Everything in the database. Only `storage` sees all of it. */
export type Tables = LedgerTables & ProjectionTables
