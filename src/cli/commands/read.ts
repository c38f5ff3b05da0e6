import { Command } from 'commander'
import type { ReadOutcome } from '../../app/types.ts'
import { openMemoryApp } from '../../app.ts'
import { sentenceOfFailure } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { complain, print, printJson } from '../terminal.ts'
import { inApp, inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { addAndRead } from './shared/add-and-read.ts'

/** `daftar read`: proposes claims in the workspace; with files, only reports what would be read. */
export function readCommand(): Command {
  const command = new Command('read')
    .description(
      'read the sources and propose claims; with files, report what is read in them and keep nothing',
    )
    .argument('[file...]', 'documents to report on without keeping them')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  npx daftar read\n  npx daftar read samples/korday/*.txt --json > report.json',
    )
    .action((files: string[], options: WorkspaceOptions) =>
      files.length > 0 ? report(files, options) : readWorkspace(options),
    )
}

async function report(files: readonly string[], options: WorkspaceOptions): Promise<void> {
  await inApp(await openMemoryApp(), async (session) => {
    const added = await addAndRead(session, files)
    if (added.failures.length > 0) process.exitCode ??= exitCodes.partlyFailed
    if (session.work.signal.aborted) return
    const reading = await session.app.readingReport(session.viewer)
    if (options.json === true) return printJson(reading)
    for (const text of reading.texts) {
      print(
        `${text.file}: ${text.dates.length} dates, ${text.counts.length} counts, ${text.mentions.length} names, ${text.articles.length} articles, ${text.demands.length} demands, ${text.responses.length} responses`,
      )
    }
    print(
      `${reading.findings.length} findings, ${reading.sums.length} sums. --json prints them all.`,
    )
  })
}

async function readWorkspace(options: WorkspaceOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer, work }) => {
    const outcomes = await app.readSources(viewer, work)
    if (outcomes.some((outcome) => outcome.is === 'failed'))
      process.exitCode ??= exitCodes.partlyFailed
    if (options.json === true) return printJson(outcomes)
    if (outcomes.length === 0) print('No sources yet. Take some in with “daftar add FILE…”.')
    for (const outcome of outcomes) say(outcome)
  })
}

function say(outcome: ReadOutcome): void {
  if (outcome.is === 'failed') complain(sentenceOfFailure(outcome.failure).sentence)
  else if (outcome.is === 'already-read') print(`${outcome.sourceId}: read before; nothing new`)
  else print(`${outcome.sourceId}: ${outcome.proposed} claims proposed`)
}
