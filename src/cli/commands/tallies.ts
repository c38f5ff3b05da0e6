import { Command } from 'commander'
import { stateLegend } from '../present/marks.ts'
import { talliesText } from '../present/tallies-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { claimFilter, type FilterOptions, withFilterOptions } from './shared/filter.ts'

type TalliesOptions = WorkspaceOptions & FilterOptions

/** `daftar tallies`: every source's figure side by side, never added up. */
export function talliesCommand(): Command {
  const command = withFilterOptions(
    new Command('tallies').description(
      'print figures by what is counted, of whom, with every source’s side by side',
    ),
  )
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar tallies --json')
    .action((options: TalliesOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const tallies = await app.tallies(viewer, await claimFilter(app, viewer, options))
        if (options.json === true) return printJson(tallies)
        print(talliesText(tallies))
        print(`\n${stateLegend}`)
      }),
    )
}
