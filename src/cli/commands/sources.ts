import { Command } from 'commander'
import type { PinsOutcome, SourceSummary } from '../../app/types.ts'
import { expect } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { sourcesText } from '../present/sources-text.ts'
import { complain, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { sourceNamed } from './shared/filter.ts'

/** `daftar sources`: the list of sources, numbered as they are cited; `sources extract` makes their texts anew. */
export function sourcesCommand(): Command {
  const command = new Command('sources').description('list the sources, numbered as they are cited')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar sources --json')
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
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar sources extract 3\n\nWhat can’t be found again is named and kept with the older text; the command then ends with 1.',
    )
    .action((named: string[], options: WorkspaceOptions) => extract(named, options))
}

async function extract(named: readonly string[], options: WorkspaceOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer, work }) => {
    const all = await app.sources(viewer)
    const done: ({ source: number } & PinsOutcome)[] = []
    for (const source of named.map((name) => sourceNamed(all, name))) {
      if (work.signal.aborted) break
      const outcome = expect(await app.extractAgain(viewer, source.id))
      done.push({ source: source.number, ...outcome })
      if (outcome.lost.length > 0) process.exitCode = exitCodes.partlyFailed
      if (options.json !== true) say(source, outcome)
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
