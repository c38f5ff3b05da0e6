/** What the command's exit code means. The same list stands in every help text. */
export const exitCodes = {
  done: 0,
  /** Something asked for could not be done; what could be done was done, and it is said which. */
  partlyFailed: 1,
  /** The command line was not understood. Nothing was done. */
  usage: 2,
  /** The record, or a package, is not what it was: tampering or damage was found. */
  notVerified: 3,
  /** The workspace cannot be opened: passphrase, newer version, damage, not a workspace. */
  notOpened: 4,
  /** Stopped by Ctrl-C or a signal. What was acknowledged is stored. */
  stopped: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export const exitCodesHelp = [
  'Exit codes: 0 done; 1 something could not be done; 2 command line not understood;',
  '3 record or package altered; 4 workspace cannot be opened; 130 stopped.',
].join('\n')
