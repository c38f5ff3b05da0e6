import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId, SourceId, TextId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { sourceHandling } from '../projections/source-handling.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import { type TextBodies, textBodies } from '../projections/text-bodies.ts'
import type { SourceSummary } from '../projections/views.ts'
import type { Store } from '../storage/index.ts'
import type { ReadDb } from '../storage/store.ts'
import type { AppFailure } from './failures.ts'

/** What everything the app does is done with. */
export interface AppContext {
  readonly store: Store
  readonly bodies: TextBodies
}

export const contextOf = (store: Store): AppContext => ({ store, bodies: textBodies(store.blobs) })

/** Runs a reader on one consistent state of the record. */
export const reading = <T>(
  { store, bodies }: AppContext,
  work: (from: ReadFrom) => Promise<T>,
): Promise<T> => store.read((db) => work({ db, bodies }))

/** Whether an actor may write to what is handled so; a case that is being opened has no handling yet. */
export const mayWrite = (
  actor: Viewer,
  thing: Pick<Source, 'sensitivity' | 'consent'> & { readonly caseId?: CaseId },
): boolean =>
  gate.decide(
    actor,
    { to: 'write' },
    {
      sensitivity: thing.sensitivity,
      consent: thing.consent,
      cases: thing.caseId === undefined ? [] : [thing.caseId],
    },
  ).allowed

/** About which sources an actor may write, by id; about one that is not there nobody may. */
export const writableSources = async (
  actor: Viewer,
  db: ReadDb,
): Promise<(sourceId: string) => boolean> => {
  const handled = await sourceHandling(db)
  return (sourceId) => {
    const source = handled.get(sourceId)
    return source !== undefined && mayWrite(actor, source)
  }
}

/** Whether a viewer may take anything out of the workspace at all, for those who are inside it. */
export const mayExport = (viewer: Viewer): boolean =>
  gate.decide(
    viewer,
    { to: 'export', audience: 'internal' },
    { sensitivity: 'public', consent: 'internal', cases: [] },
  ).allowed

/** A failure that there is a sentence for. */
export const refused = (
  failure: AppFailure,
): { readonly ok: false; readonly failure: AppFailure } => fail(failure)

export const notForActor = refused({ kind: 'not-for-actor' })

/** A text with its source and its characters, for somebody who may write about it. */
export interface WritableText {
  readonly source: SourceSummary
  readonly textId: TextId
  readonly body: string
}

export const writableText = async (
  context: AppContext,
  actor: Viewer,
  textId: TextId,
): Promise<Result<WritableText>> => {
  const found = await reading(context, async ({ db, bodies }) => {
    const row = await db
      .selectFrom('text')
      .select('source_id')
      .where('id', '=', textId)
      .executeTakeFirst()
    if (!row) return null
    const [source] = await sourceSummaries(actor, db, { id: row.source_id as SourceId })
    const body = source ? await bodies.body(db, textId) : null
    return source && body !== null ? { source, textId, body } : null
  })
  if (!found) return fail({ kind: 'no-such-text', textId })
  return mayWrite(actor, found.source) ? ok(found) : notForActor
}
