import { Command } from 'commander'
import { chronologyText } from '../present/chronology-text.ts'
import { stateLegend } from '../present/marks.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { claimFilter, type FilterOptions, withFilterOptions } from './shared/filter.ts'

type ChronologyOptions = WorkspaceOptions & FilterOptions

/** `daftar chronology`: what happened when, each line in each source's own words. */
export function chronologyCommand(): Command {
  const command = withFilterOptions(
    new Command('chronology').description('print what happened when, according to whom'),
  )
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar chronology --during 2020-02')
    .action((options: ChronologyOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const chronology = await app.chronology(viewer, await claimFilter(app, viewer, options))
        if (options.json === true) return printJson(chronology)
        print(chronologyText(chronology))
        print(`\n${stateLegend}`)
      }),
    )
}
