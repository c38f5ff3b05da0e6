import { sentenceOf } from '../app/sentences.ts'
import { DaftarError, type Failure, type Result } from '../domain/failure.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { systemSentence } from './system-errors.ts'
import { oneLine } from './terminal.ts'

/** A refusal of the command line itself, already one sentence. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
  readonly exitCode: ExitCode

  constructor(sentence: string, exitCode: ExitCode = exitCodes.usage) {
    super(sentence)
    this.exitCode = exitCode
  }
}

const opening =
  /^(wrong-passphrase|passphrase-needed|not-a-workspace|already-a-workspace|folder-not-empty|newer-workspace|workspace-damaged|database-damaged|busy)$/

/** One plain sentence and an exit code for whatever went wrong. */
export function sentenceOfError(error: unknown): { sentence: string; exitCode: ExitCode } {
  if (error instanceof CommandRefused)
    return { sentence: oneLine(error.message), exitCode: error.exitCode }
  if (error instanceof DaftarError) return sentenceOfFailure(error.failure)
  const system = systemSentence(error)
  if (system !== null) return { sentence: oneLine(system), exitCode: exitCodes.partlyFailed }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    sentence: `Something went wrong inside Daftar. What was acknowledged is stored. Please report this:\n${what}`,
    exitCode: exitCodes.partlyFailed,
  }
}

export function sentenceOfFailure(failure: Failure): { sentence: string; exitCode: ExitCode } {
  return {
    // The names of files stand in it.
    sentence: oneLine(sentenceOf(failure)),
    exitCode: exitCodeOf(failure),
  }
}

const exitCodeOf = ({ kind }: Failure): ExitCode => {
  if (kind === 'package-not-whole' || kind === 'package-of-other-log') return exitCodes.notVerified
  return opening.test(kind) ? exitCodes.notOpened : exitCodes.partlyFailed
}

/** The value, or the failure thrown to be put into words at the edge. */
export function expect<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new DaftarError(result.failure)
}
