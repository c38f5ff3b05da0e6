import { Command } from 'commander'
import { exitCodesHelp } from './exit-codes.ts'

const version = '0.1.0'

/** In the order in which a person meets them. Each is loaded with all it works with when it is asked for. */
const commands = {
  brief: async () => (await import('./commands/brief.ts')).briefCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  claims: async () => (await import('./commands/claims.ts')).claimsCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  chronology: async () => (await import('./commands/chronology.ts')).chronologyCommand,
  tallies: async () => (await import('./commands/tallies.ts')).talliesCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  people: async () => (await import('./commands/people.ts')).peopleCommand,
  names: async () => (await import('./commands/names.ts')).namesCommand,
  places: async () => (await import('./commands/places.ts')).placesCommand,
  bodies: async () => (await import('./commands/bodies.ts')).bodiesCommand,
  groups: async () => (await import('./commands/groups.ts')).groupsCommand,
  estimate: async () => (await import('./commands/estimate.ts')).estimateCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
} as const satisfies Readonly<Record<string, () => Promise<() => Command>>>

/**
 * The command line: with one command where that is the one asked for, so that a command waits for
 * nothing it does not use, else with all. Commander's own refusals end with exit code 2.
 */
export async function buildProgram(asked?: string): Promise<Command> {
  const program = new Command('daftar')
    .description(
      'Keeps the record of who says what happened, where exactly they say it, and what contradicts it.',
    )
    .version(version)
    .showHelpAfterError('(daftar help COMMAND shows how it is used)')
    .enablePositionalOptions()
    .addHelpText('after', `\n${exitCodesHelp}`)
  const wanted = isCommand(asked) ? [commands[asked]] : Object.values(commands)
  for (const load of wanted) program.addCommand(inherit((await load())(), program))
  return program
}

const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && Object.hasOwn(commands, name)

function inherit(command: Command, program: Command): Command {
  command.copyInheritedSettings(program)
  for (const sub of command.commands) inherit(sub, program)
  return command
}

/** The help of every command, for docs/cli.md. */
export async function commandReference(): Promise<
  readonly { readonly name: string; readonly help: string }[]
> {
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
  return (await buildProgram()).commands.flatMap((command) => walk(command, ''))
}
