import type { Viewer } from '../access/viewer.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId } from '../domain/ids.ts'
import { cases } from '../projections/sources/reader.ts'
import { addFiles } from '../texts/add-files.ts'
import { type AppContext, reading } from './context.ts'
import type { AddOutcome, App } from './types.ts'
import { openCase } from './writes.ts'

type Request = Parameters<App['addFiles']>[1]

/** Captures and extracts files into a case. One that fails never stops the others. */
export const addFilesTo = async (
  context: AppContext,
  actor: Viewer,
  { paths, caseId: wanted, description, onProgress, signal }: Request,
): Promise<readonly AddOutcome[]> => {
  const found = await caseFor(context, actor, wanted)
  if (!found.ok) return paths.map((path) => ({ path, is: 'failed', failure: found.failure }))
  const inputs = paths.map((path) => ({
    path,
    caseId: found.value,
    by: actor,
    ...(description === undefined ? {} : { description }),
  }))
  const outcomes = await addFiles(context.store, inputs, {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  })
  return outcomes.map((outcome): AddOutcome => {
    if (outcome.is === 'failed') return outcome
    const { path, is, sourceId, textId, warnings } = outcome
    return { path, is, sourceId, textId, warnings }
  })
}

/** The case named, if the actor belongs to it; else their first; else one that is opened now. */
const caseFor = async (
  context: AppContext,
  actor: Viewer,
  wanted: CaseId | undefined,
): Promise<Result<CaseId>> => {
  const known = await reading(context, ({ db }) => cases(actor, db))
  if (wanted !== undefined) {
    return known.some(({ id }) => id === wanted)
      ? ok(wanted)
      : fail({ kind: 'no-such-case', caseId: wanted })
  }
  const [first] = known
  return first ? ok(first.id) : openCase(context, actor, context.store.info.name)
}
