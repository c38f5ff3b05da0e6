import type { ClaimId } from '../domain/ids.ts'
import type { Span } from '../domain/text-span.ts'
import type { Reading } from '../reading/marks.ts'
import type { PartRead } from '../reading/parts.ts'
import type { ReadDb, WriteTx } from '../storage/store.ts'
import { compareReading, type ReadingChange } from './compare-reading.ts'
import { knownIn } from './known-claims.ts'
import { claimOf, type ReadableText } from './proposed-claim.ts'

/** What writing a reading changed. Nothing was written when the same reader found nothing new. */
export interface Written {
  readonly is: 'read' | 'already-read'
  readonly proposed: number
  readonly withdrawn: number
}

/** Takes the parts of one text in order, in one transaction. */
export interface ReadingWriter {
  add(part: PartRead): Promise<void>
  finish(): Promise<Written>
}

/** What a part read anew changes: compared with what the record holds of its words. */
export const changeOf = async (
  db: Pick<ReadDb, 'selectFrom'>,
  text: ReadableText,
  { start, end, reading }: Span & { readonly reading: Reading },
): Promise<ReadingChange> => {
  // Claims whose words were lost stand beyond a text that grew shorter: they are the last part's.
  const past = end >= text.body.length ? Number.MAX_SAFE_INTEGER : end
  return compareReading(
    reading.proposals.map((proposal) => claimOf(text, proposal)),
    await knownIn(db, text.textId, { start, end: past }),
  )
}

/** Ids in one entry at most, so that none grows with its text. */
const BATCH = 1_000

type Named = Pick<Reading, 'names' | 'articles' | 'dates'>

/** Of a part what is written when its stretch ends, however many parts that comes in. */
interface Kept extends Named {
  readonly withdrawn: readonly ClaimId[]
}

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
  const open: Kept[] = []
  let stretch = 0
  const endStretch = async (): Promise<void> => {
    const parts = open.splice(0)
    const withdrawn = parts.flatMap((part) => part.withdrawn)
    for (let from = 0; from < withdrawn.length; from += BATCH) {
      const claims = withdrawn.slice(from, from + BATCH)
      await tx.append('proposals.withdrawn/1', textId, { textId, readerVersion, claims })
    }
    const named = {
      names: parts.flatMap(({ names }) => names),
      articles: parts.flatMap(({ articles }) => articles),
      dates: parts.flatMap(({ dates }) => dates),
    }
    if (!(await readBefore)) await appendNames(tx, text, named, stretch)
    stretch++
  }
  return {
    async add({ endsStretch, ...part }) {
      const { added, withdrawn, kept } = await changeOf(tx.db, text, part)
      for (const claim of added) await tx.append('claim.proposed/1', claim.id, { claim })
      const { names, articles, dates } = part.reading
      open.push({ withdrawn: withdrawn.map(({ id }) => id), names, articles, dates })
      if (endsStretch) await endStretch()
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
  { names, articles, dates }: Named,
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
  await writer.add({ start: 0, end: text.body.length, reading, endsStretch: true })
  return writer.finish()
}
