import { Command } from 'commander'
import { findingsText, sumsText } from '../present/findings-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'

/** `daftar check`: what disagrees, and sums that hold or fail. */
export function checkCommand(): Command {
  const command = new Command('check').description(
    'print what disagrees in the sources, and parts against their totals',
  )
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar check --json\n\nFindings are no failure of the command: it ends with 0.',
    )
    .action((options: WorkspaceOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const found = await app.findings(viewer)
        if (options.json === true) return printJson(found)
        print(`${findingsText(found)}\n\n${sumsText(found)}`)
      }),
    )
}
