import { Command } from 'commander'
import { sourcesText } from '../present/sources-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'

/** `daftar sources`: the list of sources, numbered as they are cited. */
export function sourcesCommand(): Command {
  const command = new Command('sources').description('list the sources, numbered as they are cited')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar sources --json')
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
