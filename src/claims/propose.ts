import type { Span } from '../domain/text-span.ts'
import type { Reading } from '../reading/marks.ts'
import type { ReadDb, WriteTx } from '../storage/store.ts'
import { compareReading, type ReadingChange } from './compare-reading.ts'
import { knownIn } from './known-claims.ts'
import { claimOf, type ReadableText } from './proposed-claim.ts'

/** What was read in one stretch of a text. */
export interface StretchReading extends Span {
  readonly reading: Reading
}

/** What writing a reading changed. Nothing was written when the same reader found nothing new. */
export interface Written {
  readonly is: 'read' | 'already-read'
  readonly proposed: number
  readonly withdrawn: number
}

/** Takes the stretches of one text in order, in one transaction. */
export interface ReadingWriter {
  add(stretch: StretchReading): Promise<void>
  finish(): Promise<Written>
}

/** What a stretch read anew changes: compared with what the record holds of its words. */
export const changeOf = async (
  db: Pick<ReadDb, 'selectFrom'>,
  text: ReadableText,
  { start, end, reading }: StretchReading,
): Promise<ReadingChange> => {
  // Claims whose words were lost stand beyond a text that grew shorter: they are the last stretch's.
  const past = end >= text.body.length ? Number.MAX_SAFE_INTEGER : end
  return compareReading(
    reading.proposals.map((proposal) => claimOf(text, proposal)),
    await knownIn(db, text.textId, { start, end: past }),
  )
}

/** Ids in one entry at most, so that none grows with its text. */
const BATCH = 1_000

/**
 * Writes what a reading changes: new proposals, and the withdrawal of those that nobody reviewed and
 * the reading no longer makes. Reading again changes nothing twice.
 */
export const readingWriter = (
  tx: WriteTx,
  text: ReadableText,
  readerVersion: string,
): ReadingWriter => {
  const { textId } = text
  const readBefore = wasReadBy(tx, textId, readerVersion)
  const total = { proposed: 0, withdrawn: 0, kept: 0 }
  let stretch = 0
  return {
    async add(read) {
      const { added, withdrawn, kept } = await changeOf(tx.db, text, read)
      for (const claim of added) await tx.append('claim.proposed/1', claim.id, { claim })
      for (let from = 0; from < withdrawn.length; from += BATCH) {
        const claims = withdrawn.slice(from, from + BATCH).map(({ id }) => id)
        await tx.append('proposals.withdrawn/1', textId, { textId, readerVersion, claims })
      }
      if (!(await readBefore)) await appendNames(tx, text, read.reading, stretch)
      stretch++
      total.proposed += added.length
      total.withdrawn += withdrawn.length
      total.kept += kept.length
    },
    async finish() {
      const { proposed, withdrawn } = total
      if (proposed + withdrawn === 0 && (await readBefore))
        return { is: 'already-read', proposed, withdrawn }
      await tx.append('text.read/2', textId, { textId, readerVersion, ...total })
      return { is: 'read', proposed, withdrawn }
    },
  }
}

/** Names, articles and dates are kept also where no claim was made of them: checks ask for them. */
const appendNames = async (
  tx: WriteTx,
  { textId }: ReadableText,
  { names, articles, dates }: Reading,
  stretch: number,
): Promise<void> => {
  await tx.append('names.found/1', textId, {
    textId,
    stretch,
    mentions: names.map(({ named }) => named),
    articles: articles.map(({ start, end, article, law }) => ({ start, end, article, law })),
  })
  const told = dates.filter(({ role }) => role === 'event')
  if (told.length === 0) return
  await tx.append('dates.found/1', textId, {
    textId,
    dates: told.map(({ start, end, value, relative }) => ({
      start,
      end,
      date: value,
      relative: relative === true,
    })),
  })
}

const wasReadBy = async (tx: WriteTx, textId: string, readerVersion: string): Promise<boolean> => {
  const row = await tx.db
    .selectFrom('reading')
    .select('reader_version')
    .where('text_id', '=', textId)
    .executeTakeFirst()
  return row?.reader_version === readerVersion
}

/** Writes the reading of a whole text. */
export const proposeReading = async (
  tx: WriteTx,
  { reading, ...text }: ReadableText & { readonly reading: Reading },
): Promise<Written> => {
  const writer = readingWriter(tx, text, reading.readerVersion)
  await writer.add({ start: 0, end: text.body.length, reading })
  return writer.finish()
}
