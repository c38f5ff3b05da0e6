import type { Fold } from '../fold.ts'

export const workspaceOpened: Fold<'workspace.opened/1'> = async (tx, { seq, body }) => {
  await tx.db.insertInto('workspace').values({ seq, name: body.name }).execute()
}

export const caseOpened: Fold<'case.opened/1'> = async (tx, { seq, at, body }) => {
  const { last } = await tx.db
    .selectFrom('case_file')
    .select((e) => e.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('case_file')
    .values({ id: body.caseId, seq, number: Number(last ?? 0) + 1, name: body.name, opened_at: at })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}
