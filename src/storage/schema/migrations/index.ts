import type { Migration } from 'kysely/migration'
import { migration as ledger } from './0001-ledger.ts'

/** Every change of the tables that are no projections, in order. A name, once released, never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-ledger': ledger,
}
