import { type Kysely, type Selectable, sql } from 'kysely'
import type { ActRow, DismissalRow, IdentityDecisionRow, ReviewRow } from './decision-rows.ts'

/**
 * The tables that are folded from the ledger. They can be dropped and rebuilt to the same rows at any
 * time, so they have no migrations: a changed shape is dropped and folded anew. Columns ending in
 * `_json` hold JSON. `seq` is the index of the ledger entry that made the row. Offsets are UTF-16 code
 * units. Days are numbered from 1970-01-01.
 */
export interface ProjectionTables {
  workspace: { seq: number; name: string }
  case_file: { id: string; seq: number; number: number; name: string; opened_at: string }
  source: SourceRow
  capture: CaptureRow
  custody: { seq: number; capture_id: string; act: string; by: string; note: string; at: string }
  text: TextRow
  passage: PassageRow
  reading: { text_id: string; seq: number; reader_version: string; proposed: number; at: string }
  mention: MentionRow
  cited_article: ArticleRow
  told_date: ToldDateRow
  claim: ClaimRow
  withdrawn_claim: WithdrawnRow
  review: ReviewRow
  act: ActRow
  dismissal: DismissalRow
  identity_decision: IdentityDecisionRow
}

export interface SourceRow {
  id: string
  seq: number
  /** From 1, in the order added. */
  number: number
  case_id: string
  capture_id: string
  description_json: string
  sensitivity: string
  consent: string
}

export interface CaptureRow {
  id: string
  seq: number
  source_id: string
  sha256: string
  size: number
  file_name: string
  media_type: string
  blob_json: string
  received_at: string
  received_by: string
  received_from_json: string
}

export interface TextRow {
  id: string
  seq: number
  source_id: string
  /** The ExtractedText as it was recorded. */
  json: string
  length: number
  sha256: string
  /** 1 for the newest text of its source, else 0. */
  is_current: number
  extracted_at: string
}

/** A paragraph: the unit that search finds. `id` is also its number in the search index. */
export interface PassageRow {
  id: number
  text_id: string
  n: number
  start_at: number
  end_at: number
  body: string
}

export interface MentionRow {
  text_id: string
  n: number
  of: string
  written: string
  base: string | null
  start_at: number
  end_at: number
}

export interface ArticleRow {
  text_id: string
  n: number
  article: string
  law: string | null
  start_at: number
  end_at: number
}

/** A date where a text tells it, with the days that it states or works out to. */
export interface ToldDateRow {
  text_id: string
  n: number
  edtf: string
  words: string
  /** 1 when told by another date ("the next day"), else 0. */
  is_relative: number
  start_at: number
  end_at: number
}

export interface ClaimRow {
  id: string
  seq: number
  case_id: string
  source_id: string
  text_id: string
  kind: string
  /** Vocabulary id by which claims of a kind are grouped, if it has one. */
  type: string | null
  /** proposed, accepted, amended, rejected. */
  state: string
  mode: string
  /** The rule that proposed it; null when a person wrote it. */
  rule: string | null
  originator_key: string | null
  /** 1 when a time is stated. The bounds may still be open (null). */
  is_timed: number
  day_from: number | null
  day_to: number | null
  /** Of the first passage, as it stands now. */
  start_at: number
  end_at: number
  /** Passages of this claim that the newest text no longer has. */
  lost: number
  sensitivity: string
  consent: string
  /** The Claim as proposed or written. */
  claim_json: string
  /** The ClaimStatement that counts, when an amendment replaced the first; else null. */
  amended_json: string | null
  /** The passages as they stand now. */
  passages_json: string
  /** The Review that counts, or null. */
  review_json: string | null
  made_at: string
}

/** A proposal that was withdrawn: in no output, and still to be listed. */
export interface WithdrawnRow {
  id: string
  /** Index of the entry that withdrew it. */
  seq: number
  case_id: string
  source_id: string
  text_id: string
  start_at: number
  sensitivity: string
  consent: string
  claim_json: string
  /** The version of the reader that no longer made it. */
  reader_version: string
  withdrawn_at: string
}

export type Row<T extends keyof ProjectionTables> = Selectable<ProjectionTables[T]>

export type ProjectionTable = keyof ProjectionTables

/** Every projection table with the columns that order its rows for good. */
export const projectionKeys: Readonly<Record<ProjectionTable, readonly string[]>> = {
  workspace: ['seq'],
  case_file: ['id'],
  source: ['id'],
  capture: ['id'],
  custody: ['seq'],
  text: ['id'],
  passage: ['id'],
  reading: ['text_id'],
  mention: ['text_id', 'n'],
  cited_article: ['text_id', 'n'],
  told_date: ['text_id', 'n'],
  claim: ['id'],
  withdrawn_claim: ['id'],
  review: ['id'],
  act: ['id'],
  dismissal: ['id'],
  identity_decision: ['id'],
}

export const projectionTables = Object.keys(projectionKeys) as readonly ProjectionTable[]

type Type = 'text' | 'integer'

/** Columns of each table; a `?` marks one that may be null. */
const columns: Readonly<Record<ProjectionTable, Readonly<Record<string, Type | `${Type}?`>>>> = {
  workspace: { seq: 'integer', name: 'text' },
  case_file: { id: 'text', seq: 'integer', number: 'integer', name: 'text', opened_at: 'text' },
  source: {
    id: 'text',
    seq: 'integer',
    number: 'integer',
    case_id: 'text',
    capture_id: 'text',
    description_json: 'text',
    sensitivity: 'text',
    consent: 'text',
  },
  capture: {
    id: 'text',
    seq: 'integer',
    source_id: 'text',
    sha256: 'text',
    size: 'integer',
    file_name: 'text',
    media_type: 'text',
    blob_json: 'text',
    received_at: 'text',
    received_by: 'text',
    received_from_json: 'text',
  },
  custody: {
    seq: 'integer',
    capture_id: 'text',
    act: 'text',
    by: 'text',
    note: 'text',
    at: 'text',
  },
  text: {
    id: 'text',
    seq: 'integer',
    source_id: 'text',
    json: 'text',
    length: 'integer',
    sha256: 'text',
    is_current: 'integer',
    extracted_at: 'text',
  },
  passage: {
    id: 'integer',
    text_id: 'text',
    n: 'integer',
    start_at: 'integer',
    end_at: 'integer',
    body: 'text',
  },
  reading: {
    text_id: 'text',
    seq: 'integer',
    reader_version: 'text',
    proposed: 'integer',
    at: 'text',
  },
  mention: {
    text_id: 'text',
    n: 'integer',
    of: 'text',
    written: 'text',
    base: 'text?',
    start_at: 'integer',
    end_at: 'integer',
  },
  cited_article: {
    text_id: 'text',
    n: 'integer',
    article: 'text',
    law: 'text?',
    start_at: 'integer',
    end_at: 'integer',
  },
  told_date: {
    text_id: 'text',
    n: 'integer',
    edtf: 'text',
    words: 'text',
    is_relative: 'integer',
    start_at: 'integer',
    end_at: 'integer',
  },
  claim: {
    id: 'text',
    seq: 'integer',
    case_id: 'text',
    source_id: 'text',
    text_id: 'text',
    kind: 'text',
    type: 'text?',
    state: 'text',
    mode: 'text',
    rule: 'text?',
    originator_key: 'text?',
    is_timed: 'integer',
    day_from: 'integer?',
    day_to: 'integer?',
    start_at: 'integer',
    end_at: 'integer',
    lost: 'integer',
    sensitivity: 'text',
    consent: 'text',
    claim_json: 'text',
    amended_json: 'text?',
    passages_json: 'text',
    review_json: 'text?',
    made_at: 'text',
  },
  withdrawn_claim: {
    id: 'text',
    seq: 'integer',
    case_id: 'text',
    source_id: 'text',
    text_id: 'text',
    start_at: 'integer',
    sensitivity: 'text',
    consent: 'text',
    claim_json: 'text',
    reader_version: 'text',
    withdrawn_at: 'text',
  },
  review: {
    id: 'text',
    seq: 'integer',
    claim_id: 'text',
    json: 'text',
    undone_seq: 'integer?',
    undone_by: 'text?',
    undone_at: 'text?',
    act_id: 'text?',
  },
  act: { id: 'text', seq: 'integer', json: 'text', is_undone: 'integer' },
  dismissal: {
    id: 'text',
    seq: 'integer',
    finding_id: 'text',
    material: 'text',
    json: 'text',
    undone_seq: 'integer?',
    undone_by: 'text?',
    undone_at: 'text?',
  },
  identity_decision: {
    id: 'text',
    seq: 'integer',
    left_record: 'text',
    right_record: 'text',
    json: 'text',
    retraction: 'text?',
    parted_source: 'text?',
  },
}

const indexes: readonly (readonly [ProjectionTable, readonly string[]])[] = [
  ['source', ['case_id']],
  ['capture', ['sha256']],
  ['capture', ['source_id']],
  ['custody', ['capture_id']],
  ['text', ['source_id']],
  ['passage', ['text_id', 'start_at']],
  ['claim', ['text_id', 'start_at']],
  ['claim', ['source_id']],
  ['claim', ['kind', 'state']],
  ['withdrawn_claim', ['source_id']],
  ['review', ['claim_id']],
  ['dismissal', ['finding_id']],
  ['identity_decision', ['parted_source']],
]

/** Makes the tables. Works on any Kysely dialect. */
export const createProjectionTables = async <DB>(db: Kysely<DB>): Promise<void> => {
  for (const table of projectionTables) {
    let making = db.schema.createTable(table)
    for (const [name, type] of Object.entries(columns[table])) {
      const may = type.endsWith('?')
      making = making.addColumn(name, sql.raw(may ? type.slice(0, -1) : type), (column) =>
        may ? column : column.notNull(),
      )
    }
    await making
      .addPrimaryKeyConstraint(`${table}_key`, [...projectionKeys[table]] as never)
      .execute()
  }
  for (const [table, names] of indexes) {
    const index = db.schema.createIndex(`${table}_by_${names.join('_')}`)
    await index
      .on(table)
      .columns([...names])
      .execute()
  }
}

export const dropProjectionTables = async <DB>(db: Kysely<DB>): Promise<void> => {
  for (const table of projectionTables) await db.schema.dropTable(table).ifExists().execute()
}
