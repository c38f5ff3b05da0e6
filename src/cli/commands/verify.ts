import { Command } from 'commander'
import type { VerifyOutcome } from '../../app/types.ts'
import { verifyPackageFolder } from '../../app/verify-package.ts'
import { exitCodes } from '../exit-codes.ts'
import { complain, oneLine, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'

interface VerifyOptions extends WorkspaceOptions {
  readonly package?: string
  readonly key?: string
}

/** `daftar verify`: every entry, body, proof and blob, or a package that somebody handed over. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description(
      'prove that nothing in the record was altered, or check a package that was handed over',
    )
    .option('--package <folder>', 'a package instead of the workspace')
    .option(
      '--key <file>',
      'with --package: the log’s key, come by another way, to know whose package it is',
    )
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar verify\n\nEnds with 3 when anything is not what it was.',
    )
    .action((options: VerifyOptions) =>
      options.package === undefined
        ? inWorkspace(options, async ({ app, viewer, work }) => {
            const outcome = await app.verify(viewer, work)
            // Half a check says nothing about the record.
            if (!work.signal.aborted) say(outcome, options)
          })
        : verifyPackageFolder(options.package, options.key).then((outcome) =>
            say(outcome, options),
          ),
    )
}

function say(outcome: VerifyOutcome, options: VerifyOptions): void {
  if (outcome.is === 'broken') process.exitCode = exitCodes.notVerified
  if (options.json === true) {
    printJson(outcome)
    return
  }
  for (const problem of outcome.problems) complain(oneLine(problem))
  if (outcome.is === 'clean')
    print(`Clean: ${outcome.entries} entries, root ${outcome.root ?? '(none)'}`)
  else {
    const { length: problems } = outcome.problems
    complain(
      `NOT what it was: ${problems} ${problems === 1 ? 'problem' : 'problems'} in ${outcome.entries} entries.`,
    )
  }
}
