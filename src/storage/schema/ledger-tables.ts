import type { ColumnType } from 'kysely'

/** A column that is written once: no update has it, by type; triggers say the same to the database. */
export type Once<T> = ColumnType<T, T, never>

/** One row per entry. The header is the leaf: its bytes are never written again. */
export interface LedgerEntryRow {
  seq: Once<number>
  id: Once<string>
  type: Once<string>
  object: Once<string>
  header: Once<Uint8Array>
  leaf_hash: Once<Uint8Array>
}

/** What an entry says, and the salt of its commitment. Both go when the entry is erased. */
export interface LedgerBodyRow {
  seq: Once<number>
  salt: Once<Uint8Array>
  body: Once<Uint8Array>
}

/** Which entry names a blob: what no row names is left over from something that never happened. */
export interface LedgerBlobRow {
  name: Once<string>
  seq: Once<number>
}

/** A signed note for each size the ledger had when a transaction ended. */
export interface LedgerCheckpointRow {
  size: Once<number>
  note: Once<string>
}

/** One row: the right edge of the tree, as `Frontier.serialise` writes it. */
export interface LedgerFrontierRow {
  id: number
  size: number
  frontier: string
}

/** Facts of the workspace that are no entries: the log's key, versions. Never shown to other stages. */
export interface WorkspaceMetaRow {
  name: string
  value: string
}

export interface LedgerTables {
  ledger_entry: LedgerEntryRow
  ledger_body: LedgerBodyRow
  ledger_blob: LedgerBlobRow
  ledger_checkpoint: LedgerCheckpointRow
  ledger_frontier: LedgerFrontierRow
  workspace_meta: WorkspaceMetaRow
}
