import type { Viewer } from '../access/viewer.ts'
import { proposeReading } from '../claims/propose.ts'
import { DaftarError } from '../domain/failure.ts'
import type { SourceId } from '../domain/ids.ts'
import { statedValue } from '../domain/stated.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { READER_VERSION } from '../reading/index.ts'
import type { Reading, ReadingContext } from '../reading/marks.ts'
import { withoutFrontMatter } from '../texts/formats/front-matter.ts'
import { type AppContext, mayWrite, reading } from './context.ts'
import { readAside } from './reading-worker.ts'
import type { ReadOutcome, Work } from './types.ts'

interface Request extends Work {
  readonly sources?: readonly SourceId[]
}

/** What the reader is told about a text besides its characters. */
export const readingContext = ({ description }: SourceSummary): ReadingContext => ({
  language: statedValue(description.language) ?? null,
  sourceDate: statedValue(description.date) ?? null,
})

/**
 * Reads sources one after the other, each in a transaction of its own. Without names, those that this
 * version of the reader has not read yet.
 */
export const readSources = async (
  context: AppContext,
  actor: Viewer,
  { sources: wanted, onProgress, signal }: Request = {},
): Promise<readonly ReadOutcome[]> => {
  const all = await reading(context, ({ db }) => sourceSummaries(actor, db))
  const chosen = wanted ? all.filter(({ id }) => wanted.includes(id)) : all
  const outcomes: ReadOutcome[] = missing(wanted ?? [], all)
  const what = 'reading'
  for (const [done, source] of chosen.entries()) {
    if (signal?.aborted) break
    onProgress?.({ what, done, total: chosen.length })
    outcomes.push(await readOne(context, actor, source, wanted !== undefined))
  }
  onProgress?.({ what, done: outcomes.length, total: outcomes.length })
  return outcomes
}

const missing = (wanted: readonly SourceId[], all: readonly SourceSummary[]): ReadOutcome[] => {
  const there = new Set(all.map(({ id }) => id))
  return wanted
    .filter((id) => !there.has(id))
    .map((sourceId) => ({
      sourceId,
      is: 'failed',
      failure: { kind: 'no-such-source', sourceId } as const,
    }))
}

const readOne = async (
  context: AppContext,
  actor: Viewer,
  source: SourceSummary,
  again: boolean,
): Promise<ReadOutcome> => {
  const { id: sourceId, textId } = source
  if (!mayWrite(actor, source))
    return { sourceId, is: 'failed', failure: { kind: 'not-for-actor' } }
  if (textId === null) {
    const failure = { kind: 'no-text-yet', sourceId } as const
    return { sourceId, is: 'failed', failure }
  }
  if (!again && source.readBy === READER_VERSION)
    return { sourceId, textId, is: 'already-read', proposed: 0 }
  try {
    const body = (await reading(context, ({ db, bodies }) => bodies.body(db, textId))) ?? ''
    const read: Reading = await readAside(told(source, body), readingContext(source))
    const outcome = await context.store.write(actor.id, (tx) =>
      proposeReading(tx, { source, textId, body, reading: read }),
    )
    return { sourceId, textId, ...outcome }
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return { sourceId, is: 'failed', failure: error.failure }
  }
}

/** Front matter says what a document is, and tells nothing: it is blanked out, at the same length. */
const told = ({ mediaType }: SourceSummary, body: string): string =>
  mediaType === 'text/markdown' ? withoutFrontMatter(body) : body
