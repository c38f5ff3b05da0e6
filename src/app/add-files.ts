import type { Viewer } from '../access/viewer.ts'
import type { CaptureInput } from '../capture/prepare-file.ts'
import { type ReceivedFile, receivedName } from '../capture/received-file.ts'
import { type Failure, fail, ok, type Result } from '../domain/failure.ts'
import type { CaseId } from '../domain/ids.ts'
import { cases } from '../projections/sources/reader.ts'
import { addFiles } from '../texts/add-files.ts'
import { type AppContext, reading } from './context.ts'
import type { AddOutcome, App, FilesToAdd } from './types.ts'
import { openCase } from './writes.ts'

type Request = Parameters<App['addFiles']>[1]

/** Captures and extracts files into a case. One that fails never stops the others. */
export const addFilesTo = async (
  context: AppContext,
  actor: Viewer,
  request: Request,
): Promise<readonly AddOutcome[]> => {
  const { caseId: wanted, description, onProgress, signal } = request
  const found = await caseFor(context, actor, wanted)
  if (!found.ok) return allFailed(request, found.failure)
  const inputs = inputsOf(request, {
    caseId: found.value,
    by: actor,
    ...(description === undefined ? {} : { description }),
  })
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

type Terms = Omit<CaptureInput, 'path' | 'received'>

const inputsOf = (
  files: FilesToAdd,
  terms: Terms,
): readonly CaptureInput[] | AsyncIterable<CaptureInput> =>
  'paths' in files
    ? files.paths.map((path) => ({ path, ...terms }))
    : receivedInputs(files.received, terms)

async function* receivedInputs(
  files: AsyncIterable<ReceivedFile>,
  terms: Terms,
): AsyncGenerator<CaptureInput> {
  for await (const { name, bytes } of files)
    yield { path: receivedName(name), received: bytes, ...terms }
}

const allFailed = async (files: FilesToAdd, failure: Failure): Promise<readonly AddOutcome[]> => {
  const failed = (path: string): AddOutcome => ({ path, is: 'failed', failure })
  if ('paths' in files) return files.paths.map(failed)
  const outcomes: AddOutcome[] = []
  for await (const { name } of files.received) outcomes.push(failed(receivedName(name)))
  return outcomes
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
