import { Command } from 'commander'
import type { PinsOutcome, SourceSummary } from '../../app/types.ts'
import { sentenceOfFailure } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { sourcesText } from '../present/sources-text.ts'
import { complain, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { sourceNamed } from './shared/filter.ts'
import { describeCommand } from './sources-describe.ts'

/** `daftar sources`: the list of sources, numbered as they are cited; `sources describe` says what one is, `sources extract` makes their texts anew. */
export function sourcesCommand(): Command {
  const command = new Command('sources').description('list the sources, numbered as they are cited')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar sources --json')
    .addCommand(describeCommand())
    .addCommand(extractCommand())
    .action((options: WorkspaceOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const sources = await app.sources(viewer)
        if (options.json === true) printJson(sources)
        else if (sources.length === 0)
          print('No sources yet. Take some in with “daftar add FILE…”.')
        else print(sourcesText(sources))
      }),
    )
}

function extractCommand(): Command {
  const command = new Command('extract')
    .description(
      'make the text of sources anew from their stored bytes, and find the words of every claim again in it',
    )
    .argument('<source...>', 'numbers or ids of sources')
    .option(
      '--encoding <name>',
      'how their bytes are to be read, as windows-1251: counts before what is detected',
    )
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar sources extract 3\n  npx daftar sources extract 3 --encoding windows-1251\n\nWhat can’t be found again is named and kept with the older text; the command then ends with 1.',
    )
    .action((named: string[], options: ExtractOptions) => extract(named, options))
}

interface ExtractOptions extends WorkspaceOptions {
  readonly encoding?: string
}

type Extracted = { readonly source: number } & (
  | PinsOutcome
  | { readonly is: 'failed'; readonly sentence: string }
)

async function extract(named: readonly string[], options: ExtractOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer, work }) => {
    const all = await app.sources(viewer)
    const said = options.encoding === undefined ? {} : { encoding: options.encoding }
    const done: Extracted[] = []
    for (const source of named.map((name) => sourceNamed(all, name))) {
      if (work.signal.aborted) break
      const result = await app.extractAgain(viewer, source.id, said)
      if (!result.ok || result.value.lost.length > 0) process.exitCode = exitCodes.partlyFailed
      if (!result.ok) {
        const { sentence } = sentenceOfFailure(result.failure)
        done.push({ source: source.number, is: 'failed', sentence })
        if (options.json !== true) complain(`[${source.number}] ${sentence}`)
        continue
      }
      done.push({ source: source.number, ...result.value })
      if (options.json !== true) say(source, result.value)
    }
    if (options.json === true) printJson(done)
  })
}

function say({ number }: SourceSummary, { from, to, kept, moved, lost }: PinsOutcome): void {
  if (from === to) {
    print(`[${number}] the same text as before`)
    return
  }
  print(
    `[${number}] a new text, ${to}; claims found again: ${kept + moved}, of them moved: ${moved}`,
  )
  for (const id of lost) complain(`The words of ${id} are not in the new text of [${number}].`)
}
