import { Command } from 'commander'
import type { RebuildOutcome } from '../../app/types.ts'
import { exitCodes } from '../exit-codes.ts'
import { complain, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'

interface RebuildOptions extends WorkspaceOptions {
  readonly check?: boolean
}

/** `daftar rebuild`: makes every projection anew from the ledger; `--check` only compares. */
export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('make everything that is computed anew from the ledger')
    .option('--check', 'change nothing: compare what is stored with what the ledger gives')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar rebuild --check\n\nEnds with 3 when the check finds a difference.',
    )
    .action((options: RebuildOptions) =>
      inWorkspace(options, async ({ app, viewer, work }) =>
        say(await app.rebuild(viewer, { check: options.check === true, ...work }), options),
      ),
    )
}

function say(outcome: RebuildOutcome, options: RebuildOptions): void {
  if (outcome.is === 'differs') process.exitCode = exitCodes.notVerified
  if (options.json === true) {
    printJson(outcome)
    return
  }
  if (outcome.is === 'differs') {
    complain(
      `These tables are not what the ledger gives: ${outcome.differing.join(', ')}. “daftar rebuild” makes them anew.`,
    )
  } else
    print(
      outcome.is === 'same'
        ? `The same: ${outcome.entries} entries`
        : `Rebuilt from ${outcome.entries} entries`,
    )
}
