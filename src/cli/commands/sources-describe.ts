import { Command } from 'commander'
import { CommandRefused, expect } from '../errors.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import {
  type DescriptionFlags,
  descriptionFromFlags,
  withDescriptionFlags,
} from './shared/description-flags.ts'
import { sourceNamed } from './shared/filter.ts'

type DescribeOptions = WorkspaceOptions & DescriptionFlags

/** `daftar sources describe`: says of a source what was not known, or was wrong, when it was added. */
export function describeCommand(): Command {
  const command = withDescriptionFlags(
    new Command('describe')
      .description('say what a source is; what is not given stays as it is')
      .argument('<source>', 'number or id of a source'),
  )
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar sources describe 3 --publisher "ADC Memorial" --date 2021-02-08',
    )
    .action((named: string, options: DescribeOptions) => describe(named, options))
}

async function describe(named: string, options: DescribeOptions): Promise<void> {
  // The basis of a date is then that this person gave it.
  const { dateBasis: _, ...description } = descriptionFromFlags(options)
  if (Object.keys(description).length === 0)
    throw new CommandRefused('Say what is to be changed, as with --title or --date.')
  await inWorkspace(options, async ({ app, viewer }) => {
    const { id, number } = sourceNamed(await app.sources(viewer), named)
    expect(await app.describeSource(viewer, id, description))
    if (options.json === true) printJson(await app.source(viewer, id))
    else print(`[${number}] described: ${Object.keys(description).join(', ')}`)
  })
}
