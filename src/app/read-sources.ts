import type { Viewer } from '../access/viewer.ts'
import { readingWriter } from '../claims/propose.ts'
import { DaftarError } from '../domain/failure.ts'
import type { SourceId } from '../domain/ids.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { READER_VERSION } from '../reading/index.ts'
import { type AppContext, mayWrite, reading } from './context.ts'
import { type Begun, beginTexts, type TextToRead } from './read-texts.ts'
import type { ReadOutcome, Work } from './types.ts'

interface Request extends Work {
  readonly sources?: readonly SourceId[]
}

/**
 * Reads sources, several at a time, and writes each in a transaction of its own, in their order.
 * Without names, those that this version of the reader has not read yet. Stopped, it keeps what was
 * written whole, and nothing of the text in hand.
 */
export const readSources = async (
  context: AppContext,
  actor: Viewer,
  { sources: wanted, ...work }: Request = {},
): Promise<readonly ReadOutcome[]> => {
  const all = await reading(context, ({ db }) => sourceSummaries(actor, db))
  const chosen = wanted ? all.filter(({ id }) => wanted.includes(id)) : all
  const outcomes: ReadOutcome[] = missing(wanted ?? [], all)
  const isRead = ({ readBy }: SourceSummary): boolean =>
    wanted === undefined && readBy === READER_VERSION
  const texts = chosen.filter((source) => isReadable(actor, source) && !isRead(source))
  const begun = beginTexts(context, texts.filter(hasText), work)
  try {
    for (const source of chosen) {
      if (work.signal?.aborted) break
      const outcome = refusalOf(actor, source) ?? knownOf(source, isRead(source))
      outcomes.push(outcome ?? (await writeNext(context, actor, begun)))
    }
  } catch (error) {
    if (!work.signal?.aborted) throw error
  } finally {
    await begun.close()
  }
  return outcomes
}

const hasText = (source: SourceSummary): source is TextToRead => source.textId !== null

const isReadable = (actor: Viewer, source: SourceSummary): boolean =>
  mayWrite(actor, source) && hasText(source)

/** Why a source can't be read by this actor; null when it can. */
export const refusalOf = (
  actor: Viewer,
  source: SourceSummary,
): Extract<ReadOutcome, { is: 'failed' }> | null => {
  const { id: sourceId } = source
  if (!mayWrite(actor, source)) {
    return { sourceId, is: 'failed', failure: { kind: 'not-for-actor' } }
  }
  if (hasText(source)) return null
  const failure = { kind: 'no-text-yet', sourceId } as const
  return { sourceId, is: 'failed', failure }
}

const knownOf = ({ id: sourceId, textId }: SourceSummary, isRead: boolean): ReadOutcome | null =>
  isRead && textId !== null
    ? { sourceId, textId, is: 'already-read', proposed: 0, withdrawn: 0 }
    : null

export const missing = (
  wanted: readonly SourceId[],
  all: readonly SourceSummary[],
): Extract<ReadOutcome, { is: 'failed' }>[] => {
  const there = new Set(all.map(({ id }) => id))
  return wanted
    .filter((id) => !there.has(id))
    .map((sourceId) => ({
      sourceId,
      is: 'failed',
      failure: { kind: 'no-such-source', sourceId } as const,
    }))
}

/** Writes the text whose turn it is. The transaction begins when there is something to write. */
const writeNext = async (
  context: AppContext,
  actor: Viewer,
  texts: ReturnType<typeof beginTexts>,
): Promise<ReadOutcome> => {
  const text = await texts.next()
  const { source } = text
  try {
    const first = await text.first
    const outcome = await context.store.write(actor.id, async (tx) => {
      const { textId } = source
      const writer = readingWriter(tx, { source, textId, body: text.body }, READER_VERSION)
      for (let step = first; !step.done; step = await text.rest.next()) await writer.add(step.value)
      return writer.finish()
    })
    return { sourceId: source.id, textId: source.textId, ...outcome }
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return { sourceId: source.id, is: 'failed', failure: error.failure }
  } finally {
    await endReading(text)
  }
}

/** Gives the thread back, whatever happened. */
const endReading = async ({ rest }: Begun): Promise<void> => {
  await rest.return(undefined)
}
