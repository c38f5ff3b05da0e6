import { Command } from 'commander'
import type { AddOutcome } from '../../app/types.ts'
import { sentenceOfFailure } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { complain, oneLine, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import {
  type DescriptionFlags,
  descriptionFromFlags,
  withDescriptionFlags,
} from './shared/description-flags.ts'

type AddOptions = WorkspaceOptions & DescriptionFlags

/** `daftar add FILE…`: captures the bytes, extracts the text; reading comes after. */
export function addCommand(): Command {
  const command = withDescriptionFlags(
    new Command('add')
      .description(
        'take documents into the record: their bytes, their text, and where they come from',
      )
      .argument('<file...>', 'documents (.txt, .md, .html)'),
  )
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar add report.html --publisher "ADC Memorial" --date 2021-02-08\n\nWhat is known of a source may also stand in a file sources.json beside the documents, in FILE.meta.json,\nin front matter, or in the page itself. A flag counts before all of these.',
    )
    .action((files: string[], options: AddOptions) => add(files, options))
}

async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer, work }) => {
    const outcomes = await app.addFiles(viewer, {
      paths,
      description: descriptionFromFlags(options),
      ...work,
    })
    if (options.json === true) printJson(outcomes.map(withSentence))
    else for (const outcome of outcomes) say(outcome)
    if (outcomes.some((outcome) => outcome.is === 'failed'))
      process.exitCode ??= exitCodes.partlyFailed
  })
}

const withSentence = (outcome: AddOutcome) =>
  outcome.is === 'failed'
    ? { ...outcome, sentence: sentenceOfFailure(outcome.failure).sentence }
    : outcome

function say(outcome: AddOutcome): void {
  if (outcome.is === 'failed') {
    complain(sentenceOfFailure(outcome.failure).sentence)
    return
  }
  const path = oneLine(outcome.path)
  if (outcome.is === 'known') print(`${path}: already in the record; nothing was added`)
  else print(`${path}: added as ${outcome.sourceId}`)
  for (const warning of outcome.warnings) complain(oneLine(`${path}: ${warning}`))
}
