import { Command } from 'commander'
import type { ReadOutcome } from '../../app/types.ts'
import { openMemoryApp } from '../../app.ts'
import { sentenceOfFailure } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { sayPreview } from '../present/read-preview.ts'
import { complain, print, printJson } from '../terminal.ts'
import {
  inApp,
  inWorkspace,
  type Session,
  type WorkspaceOptions,
  withWorkspaceOptions,
} from '../workspace.ts'
import { addAndRead } from './shared/add-and-read.ts'

interface ReadOptions extends WorkspaceOptions {
  readonly preview?: boolean
  readonly again?: boolean
}

/** `daftar read`: proposes claims in the workspace; with files, only reports what would be read. */
export function readCommand(): Command {
  const command = new Command('read')
    .description(
      'read the sources and propose claims; with files, report what is read in them and keep nothing',
    )
    .argument('[file...]', 'documents to report on without keeping them')
    .option('--preview', 'show what reading the sources would change, and change nothing')
    .option('--again', 'read all sources, also those that this version has read')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  npx daftar read\n  npx daftar read --preview\n  npx daftar read samples/korday/*.txt --json > report.json',
    )
    .action((files: string[], options: ReadOptions) => {
      if (files.length > 0) return report(files, options)
      return options.preview === true ? previewWorkspace(options) : readWorkspace(options)
    })
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

/** Which sources: all of them, or those that this version has not read. */
async function wanted({ app, viewer }: Session, { again }: ReadOptions) {
  return again === true ? { sources: (await app.sources(viewer)).map(({ id }) => id) } : {}
}

async function previewWorkspace(options: ReadOptions): Promise<void> {
  await inWorkspace(options, async (session) => {
    const { app, viewer, work } = session
    const previews = await app.previewReading(viewer, {
      ...(await wanted(session, options)),
      ...work,
    })
    if (previews.some(({ is }) => is === 'failed')) process.exitCode ??= exitCodes.partlyFailed
    if (options.json === true) return printJson(previews)
    if (previews.length === 0) print('Every source was read by this version of the reader.')
    for (const preview of previews) sayPreview(preview)
  })
}

async function readWorkspace(options: ReadOptions): Promise<void> {
  await inWorkspace(options, async (session) => {
    const { app, viewer, work } = session
    const outcomes = await app.readSources(viewer, { ...(await wanted(session, options)), ...work })
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
  else if (outcome.withdrawn === 0)
    print(`${outcome.sourceId}: ${outcome.proposed} claims proposed`)
  else
    print(
      `${outcome.sourceId}: ${outcome.proposed} claims proposed, ${outcome.withdrawn} withdrawn that nobody had reviewed`,
    )
}
