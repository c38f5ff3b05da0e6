import type { DatesFound, NamesFound, TextRead } from '../../domain/entries.ts'
import type { TextId } from '../../domain/ids.ts'
import type { ArticleRow, MentionRow, ToldDateRow } from '../../storage/schema/projection-tables.ts'
import type { ProjectionTx } from '../../storage/store.ts'
import type { Fold } from '../fold.ts'

const BATCH = 500

type Names = Pick<NamesFound, 'textId' | 'mentions' | 'articles'>

const mentionRows = ({ textId, mentions }: Names, first: number): MentionRow[] =>
  mentions.map(({ of, written, base, start, end }, n) => ({
    text_id: textId,
    n: first + n,
    of,
    written,
    base: base ?? null,
    start_at: start,
    end_at: end,
  }))

const articleRows = ({ textId, articles }: Names, first: number): ArticleRow[] =>
  articles.map(({ article, law, start, end }, n) => ({
    text_id: textId,
    n: first + n,
    article,
    law,
    start_at: start,
    end_at: end,
  }))

const dateRows = ({ textId, dates }: DatesFound, first: number): ToldDateRow[] =>
  dates.map(({ date, relative, start, end }, n) => ({
    text_id: textId,
    n: first + n,
    edtf: date.edtf,
    words: date.words,
    is_relative: relative ? 1 : 0,
    start_at: start,
    end_at: end,
  }))

/** How readings were recorded at first: its names replace what an earlier reading found. */
export const textRead: Fold<'text.read/1'> = async (tx, { seq, at, body }) => {
  await forgetNames(tx, body.textId)
  await addNames(tx, body)
  await noteReading(tx, seq, at, body)
}

/** The first stretch of a new reading replaces what an earlier reading found in the text. */
export const namesFound: Fold<'names.found/1'> = async (tx, { body }) => {
  if (body.stretch === 0) await forgetNames(tx, body.textId)
  await addNames(tx, body)
}

/** The names of a stretch stand before its dates: those of its first stretch have made room. */
export const datesFound: Fold<'dates.found/1'> = async (tx, { body }) => {
  const dates = dateRows(body, await nextOf(tx, 'told_date', body.textId))
  await inBatches(dates, (rows) => tx.db.insertInto('told_date').values(rows).execute())
}

export const readingEnded: Fold<'text.read/2'> = (tx, { seq, at, body }) =>
  noteReading(tx, seq, at, body)

const noteReading = async (
  tx: ProjectionTx,
  seq: number,
  at: string,
  { textId, readerVersion, proposed }: Pick<TextRead, 'textId' | 'readerVersion' | 'proposed'>,
): Promise<void> => {
  await tx.db.deleteFrom('reading').where('text_id', '=', textId).execute()
  await tx.db
    .insertInto('reading')
    .values({ text_id: textId, seq, reader_version: readerVersion, proposed, at })
    .execute()
}

const forgetNames = async (tx: ProjectionTx, textId: TextId): Promise<void> => {
  for (const table of ['mention', 'cited_article', 'told_date'] as const)
    await tx.db.deleteFrom(table).where('text_id', '=', textId).execute()
}

const addNames = async (tx: ProjectionTx, names: Names): Promise<void> => {
  const mentions = mentionRows(names, await nextOf(tx, 'mention', names.textId))
  await inBatches(mentions, (rows) => tx.db.insertInto('mention').values(rows).execute())
  const articles = articleRows(names, await nextOf(tx, 'cited_article', names.textId))
  await inBatches(articles, (rows) => tx.db.insertInto('cited_article').values(rows).execute())
}

const inBatches = async <R>(
  rows: readonly R[],
  insert: (batch: readonly R[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += BATCH) await insert(rows.slice(from, from + BATCH))
}

const nextOf = async (
  tx: ProjectionTx,
  table: 'mention' | 'cited_article' | 'told_date',
  textId: TextId,
): Promise<number> => {
  const { last } = await tx.db
    .selectFrom(table)
    .select((e) => e.fn.max('n').as('last'))
    .where('text_id', '=', textId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : Number(last) + 1
}
