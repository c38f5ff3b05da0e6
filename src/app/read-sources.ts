import type { Viewer } from '../access/viewer.ts'
import { proposeReading } from '../claims/propose.ts'
import { DaftarError, fail, ok, type Result } from '../domain/failure.ts'
import type { SourceId } from '../domain/ids.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { READER_VERSION } from '../reading/index.ts'
import type { Reading } from '../reading/marks.ts'
import { type AppContext, mayWrite, reading } from './context.ts'
import type { AppFailure } from './failures.ts'
import { readOneText } from './read-one-text.ts'
import type { ReadOutcome, Work } from './types.ts'

interface Request extends Work {
  readonly sources?: readonly SourceId[]
}

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
    const tell = () => onProgress?.({ what, done, total: chosen.length })
    outcomes.push(
      await whileTelling(tell, () => readOne(context, actor, source, wanted !== undefined)),
    )
  }
  onProgress?.({ what, done: outcomes.length, total: outcomes.length })
  return outcomes
}

/** A long text takes long: whoever waits is told now and again that it goes on. */
const TELL_EVERY_MS = 500

const whileTelling = async <T>(tell: () => void, work: () => Promise<T>): Promise<T> => {
  tell()
  const again = setInterval(tell, TELL_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(again)
  }
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

/** UTF-16 code units. Ten million take most of a minute and 400 MB; twenty times that takes the machine. */
const MOST_READ = 20_000_000

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
  const { length } = source
  if (length !== null && length > MOST_READ) {
    const failure: AppFailure = {
      kind: 'text-too-long-to-read',
      sourceId,
      length,
      most: MOST_READ,
    }
    return { sourceId, is: 'failed', failure }
  }
  try {
    const body = (await reading(context, ({ db, bodies }) => bodies.body(db, textId))) ?? ''
    const read = await readOrSay(body, source)
    if (!read.ok) return { sourceId, is: 'failed', failure: read.failure }
    const outcome = await context.store.write(actor.id, (tx) =>
      proposeReading(tx, { source, textId, body, reading: read.value }),
    )
    return { sourceId, textId, ...outcome }
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return { sourceId, is: 'failed', failure: error.failure }
  }
}

/** A rule that stumbles over one text must not keep the others from being read. */
const readOrSay = async (
  body: string,
  source: SourceSummary,
): Promise<Result<Reading, AppFailure>> => {
  try {
    return ok(await readOneText(source, body))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail({ kind: 'reader-stumbled', sourceId: source.id, why })
  }
}
