import type { ExtractedText } from '../../domain/entries.ts'
import { DaftarError } from '../../domain/failure.ts'
import type { Span } from '../../domain/text-span.ts'
import type { PassageRow } from '../../storage/schema/projection-tables.ts'
import type { ProjectionTx } from '../../storage/store.ts'
import { tokensAside } from '../../texts/search-tokens.ts'
import { splitPassages } from '../../texts/split-passages.ts'
import type { Fold } from '../fold.ts'

/** Rows per statement: enough to make the statement cheap, few enough for any database's limits. */
const BATCH = 500

/** The newest text of a source is the one searched; paragraphs of the one before it leave the index. */
export const textExtracted: Fold<'text.extracted/1'> = async (tx, entry) => {
  const { text } = entry.body
  await retireOlder(tx, text)
  await tx.db
    .insertInto('text')
    .values({
      id: text.id,
      seq: entry.seq,
      source_id: text.sourceId,
      json: JSON.stringify(text),
      length: text.length,
      sha256: text.sha256,
      is_current: 1,
      extracted_at: entry.at,
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  const body = await bodyOf(tx, text)
  if (body !== null) await addPassages(tx, text, body)
}

/** The characters; null when the blob is gone or damaged: verifying names it, folding goes on without. */
const bodyOf = async ({ blobs }: ProjectionTx, text: ExtractedText): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blobs.get(text.blob))
  } catch (error) {
    if (error instanceof DaftarError) return null
    throw error
  }
}

const retireOlder = async (tx: ProjectionTx, text: ExtractedText): Promise<void> => {
  const older = await tx.db
    .selectFrom('text')
    .select('id')
    .where('source_id', '=', text.sourceId)
    .where('is_current', '=', 1)
    .execute()
  for (const { id } of older) {
    const rows = await tx.db.selectFrom('passage').select('id').where('text_id', '=', id).execute()
    for (const row of rows) await tx.search.remove(row.id)
    await tx.db.deleteFrom('passage').where('text_id', '=', id).execute()
    await tx.db.updateTable('text').set({ is_current: 0 }).where('id', '=', id).execute()
  }
}

const addPassages = async (tx: ProjectionTx, text: ExtractedText, body: string): Promise<void> => {
  const { last } = await tx.db
    .selectFrom('passage')
    .select((e) => e.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const first = Number(last ?? 0) + 1
  const spans = splitPassages(body)
  const rowOf = ({ start, end }: Span, n: number): PassageRow => ({
    id: first + n,
    text_id: text.id,
    n,
    start_at: start,
    end_at: end,
    body: body.slice(start, end),
  })
  for (let from = 0; from < spans.length; from += BATCH) {
    const rows = spans.slice(from, from + BATCH).map((span, i) => rowOf(span, from + i))
    const tokens = tokensAside(rows.map((row) => row.body))
    await tx.db.insertInto('passage').values(rows).execute()
    const length = rows.reduce((sum, row) => sum + row.body.length, 0)
    await tx.search.indexLater(
      rows.map(({ id }) => id),
      tokens,
      length,
    )
  }
}
