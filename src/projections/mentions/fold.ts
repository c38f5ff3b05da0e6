import type { TextReading } from '../../domain/entries.ts'
import type { ArticleRow, MentionRow } from '../../storage/schema/projection-tables.ts'
import type { Fold } from '../fold.ts'

const BATCH = 500

const mentionRows = ({ textId, mentions }: TextReading): MentionRow[] =>
  mentions.map(({ of, written, base, start, end }, n) => ({
    text_id: textId,
    n,
    of,
    written,
    base: base ?? null,
    start_at: start,
    end_at: end,
  }))

const articleRows = ({ textId, articles }: TextReading): ArticleRow[] =>
  articles.map(({ article, law, start, end }, n) => ({
    text_id: textId,
    n,
    article,
    law,
    start_at: start,
    end_at: end,
  }))

/** The last reading of a text replaces what an earlier one found in it. */
export const textRead: Fold<'text.read/1'> = async (tx, { seq, at, body }) => {
  const { textId, readerVersion, proposed } = body
  for (const table of ['reading', 'mention', 'cited_article'] as const)
    await tx.db.deleteFrom(table).where('text_id', '=', textId).execute()
  await tx.db
    .insertInto('reading')
    .values({ text_id: textId, seq, reader_version: readerVersion, proposed, at })
    .execute()
  const mentions = mentionRows(body)
  for (let from = 0; from < mentions.length; from += BATCH)
    await tx.db
      .insertInto('mention')
      .values(mentions.slice(from, from + BATCH))
      .execute()
  const articles = articleRows(body)
  for (let from = 0; from < articles.length; from += BATCH)
    await tx.db
      .insertInto('cited_article')
      .values(articles.slice(from, from + BATCH))
      .execute()
}
