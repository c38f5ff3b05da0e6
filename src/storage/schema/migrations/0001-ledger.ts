import { ERASED_TYPE } from '@daftar/ledger'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Nothing may change or vanish here, whoever holds the connection. */
const frozenTables = ['ledger_entry', 'ledger_checkpoint'] as const

/** Tables whose rows are written once, each with the columns that name a row. */
const keyed = [
  ['ledger_entry', 'seq', 'id'],
  ['ledger_body', 'seq'],
  ['ledger_checkpoint', 'size'],
] as const

const refuse = (message: string) => sql`begin select raise(abort, ${sql.lit(message)}); end`

const addTables = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('ledger_entry')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('object', 'text', (c) => c.notNull())
    .addColumn('header', 'blob', (c) => c.notNull())
    .addColumn('leaf_hash', 'blob', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('ledger_body')
    .addColumn('seq', 'integer', (c) => c.primaryKey().references('ledger_entry.seq'))
    .addColumn('salt', 'blob', (c) => c.notNull())
    .addColumn('body', 'blob', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('ledger_blob')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull().references('ledger_entry.seq'))
    .execute()
  await db.schema
    .createTable('ledger_checkpoint')
    .addColumn('size', 'integer', (c) => c.primaryKey())
    .addColumn('note', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('ledger_frontier')
    .addColumn('id', 'integer', (c) => c.primaryKey().check(sql`id = 1`))
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('frontier', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('workspace_meta')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
}

const addGuards = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of frozenTables) {
    for (const act of ['update', 'delete'] as const) {
      await sql`create trigger ${sql.raw(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
        ${refuse(`${table} is written once`)}`.execute(db)
    }
  }
  await sql`create trigger ledger_body_no_update before update on ledger_body
    ${refuse('ledger_body is written once')}`.execute(db)
  // "insert or replace" takes a row away without a delete that a trigger would see.
  for (const [table, ...keys] of keyed) {
    const there = sql.join(
      keys.map((key) => sql`${sql.ref(key)} = ${sql.ref(`new.${key}`)}`),
      sql` or `,
    )
    await sql`create trigger ${sql.raw(`${table}_no_replace`)} before insert on ${sql.table(table)}
      when exists (select 1 from ${sql.table(table)} where ${there})
      ${refuse(`${table} is written once`)}`.execute(db)
  }
  // A body goes only after an entry that says it was erased.
  await sql`create index ledger_erased on ledger_entry (object) where type = ${sql.lit(ERASED_TYPE)}`.execute(
    db,
  )
  await sql`create trigger ledger_body_delete_only_erased before delete on ledger_body
    when not exists (
      select 1 from ledger_entry as erased
      where erased.type = ${sql.lit(ERASED_TYPE)}
        and erased.object = (select id from ledger_entry where seq = old.seq)
    )
    ${refuse('a body is deleted only when an entry says it was erased')}`.execute(db)
}

export const migration: Migration = {
  async up(db: Kysely<unknown>) {
    await addTables(db)
    await addGuards(db)
    await sql`insert into ledger_frontier (id, size, frontier) values (1, 0, '0')`.execute(db)
  },
}
