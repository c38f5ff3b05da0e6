import { Command } from 'commander'
import type { Findings } from '../../app/types.ts'
import { judgedFindingsText, sumsText } from '../present/findings-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { dismissCommand, reopenCommand } from './check-dismiss.ts'

interface CheckOptions extends WorkspaceOptions {
  readonly all?: boolean
}

/** `daftar check`: what disagrees, and sums that hold or fail; `check dismiss` puts a finding aside, `check reopen` takes it up again. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('print what disagrees in the sources, and parts against their totals')
    .option('--all', 'also findings that were looked at and dismissed, with the reason')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar check --json\n\nFindings are no failure of the command: it ends with 0.',
    )
    .addCommand(dismissCommand())
    .addCommand(reopenCommand())
    .action((options: CheckOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const found = await app.findings(viewer)
        const all = options.all === true
        if (options.json === true) printJson(forPrograms(found, all))
        else print(`${forPeople(found, all)}\n\n${sumsText(found)}`)
      }),
    )
}

const left = ({ findings }: Findings) => findings.filter(({ state }) => state !== 'dismissed')

const dismissedCount = (found: Findings): number => found.findings.length - left(found).length

function forPrograms(found: Findings, all: boolean) {
  const findings = all ? found.findings : left(found)
  return { findings, dismissed: dismissedCount(found), sums: found.sums }
}

function forPeople(found: Findings, all: boolean): string {
  const shown = all ? found.findings : left(found)
  const dismissed = dismissedCount(found)
  const none =
    dismissed === 0 ? 'Nothing disagrees in what was read.' : 'Nothing is left to look at.'
  const text = shown.length === 0 ? none : judgedFindingsText(shown)
  if (dismissed === 0) return text
  const were = dismissed === 1 ? '1 finding was' : `${dismissed} findings were`
  const how = all ? 'marked ×' : '“daftar check --all” shows them'
  return `${text}\n\n${were} looked at and dismissed (${how}).`
}
