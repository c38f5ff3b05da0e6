import { type Command, CommanderError } from 'commander'
import { sentenceOfError } from './errors.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { buildProgram } from './program.ts'
import { complain } from './terminal.ts'

/** Runs one command line and answers with its exit code. Every failure becomes one plain sentence. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  const program = await buildProgram(argv[2])
  let outcome: ExitCode = exitCodes.done
  for (const command of withSubcommands(program)) command.exitOverride()
  program.hook('postAction', () => {
    if (process.exitCode !== undefined) outcome = Number(process.exitCode) as ExitCode
  })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done)
  })
  try {
    await program.parseAsync([...argv])
    return outcome
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    const { sentence, exitCode } = sentenceOfError(error)
    complain(sentence)
    return exitCode
  }
}

function withSubcommands(program: Command): Command[] {
  return [program, ...program.commands.flatMap(withSubcommands)]
}
