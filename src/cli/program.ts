import { Command } from 'commander'
import { addCommand } from './commands/add.ts'
import { bodiesCommand } from './commands/bodies.ts'
import { briefCommand } from './commands/brief.ts'
import { checkCommand } from './commands/check.ts'
import { chronologyCommand } from './commands/chronology.ts'
import { claimsCommand } from './commands/claims.ts'
import { estimateCommand } from './commands/estimate.ts'
import { exportCommand } from './commands/export.ts'
import { initCommand } from './commands/init.ts'
import { namesCommand } from './commands/names.ts'
import { peopleCommand } from './commands/people.ts'
import { placesCommand } from './commands/places.ts'
import { readCommand } from './commands/read.ts'
import { rebuildCommand } from './commands/rebuild.ts'
import { reviewCommand } from './commands/review.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { sourcesCommand } from './commands/sources.ts'
import { talliesCommand } from './commands/tallies.ts'
import { verifyCommand } from './commands/verify.ts'
import { exitCodesHelp } from './exit-codes.ts'

const version = '0.1.0'

/** In the order in which a person meets them. */
const commands = [
  briefCommand,
  initCommand,
  addCommand,
  sourcesCommand,
  readCommand,
  claimsCommand,
  reviewCommand,
  chronologyCommand,
  talliesCommand,
  checkCommand,
  searchCommand,
  peopleCommand,
  namesCommand,
  placesCommand,
  bodiesCommand,
  estimateCommand,
  exportCommand,
  verifyCommand,
  rebuildCommand,
  serveCommand,
]

/** The whole command line. Commander's own refusals end with exit code 2. */
export function buildProgram(): Command {
  const program = new Command('daftar')
    .description(
      'Keeps the record of who says what happened, where exactly they say it, and what contradicts it.',
    )
    .version(version)
    .showHelpAfterError('(daftar help COMMAND shows how it is used)')
    .enablePositionalOptions()
    .addHelpText('after', `\n${exitCodesHelp}`)
  for (const make of commands) program.addCommand(inherit(make(), program))
  return program
}

function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program)
  for (const sub of command.commands) inherit(sub, program)
  return command
}

/** The help of every command, for docs/cli.md. */
export function commandReference(): readonly { readonly name: string; readonly help: string }[] {
  const helpOf = (command: Command) => {
    let help = ''
    command.configureOutput({
      writeOut: (text) => {
        help += text
      },
      getOutHelpWidth: () => 100,
    })
    command.outputHelp()
    return help
  }
  const walk = (command: Command, before: string): { name: string; help: string }[] => {
    const name = `${before}${command.name()}`
    return [
      { name, help: helpOf(command) },
      ...command.commands.flatMap((sub) => walk(sub, `${name} `)),
    ]
  }
  return buildProgram().commands.flatMap((command) => walk(command, ''))
}
