import type { SourceDescription } from '../../../domain/source.ts'
import { sentenceOfFailure } from '../../errors.ts'
import { complain, oneLine } from '../../terminal.ts'
import type { Session } from '../../workspace.ts'

export interface Added {
  readonly sources: number
  readonly failures: readonly { readonly path: string; readonly sentence: string }[]
}

/** Adds files and reads them; what failed is said on standard error, and the rest goes on. */
export async function addAndRead(
  { app, viewer, work }: Session,
  paths: readonly string[],
  description: Partial<SourceDescription> = {},
): Promise<Added> {
  const outcomes = await app.addFiles(viewer, { paths, description, ...work })
  const failures = outcomes.flatMap((outcome) =>
    outcome.is === 'failed'
      ? [{ path: outcome.path, sentence: sentenceOfFailure(outcome.failure).sentence }]
      : [],
  )
  for (const { sentence } of failures) complain(sentence)
  for (const outcome of outcomes) {
    if (outcome.is !== 'failed')
      for (const warning of outcome.warnings) complain(oneLine(`${outcome.path}: ${warning}`))
  }
  const reading = await app.readSources(viewer, work)
  for (const outcome of reading) {
    if (outcome.is === 'failed') complain(sentenceOfFailure(outcome.failure).sentence)
  }
  return { sources: outcomes.length - failures.length, failures }
}
