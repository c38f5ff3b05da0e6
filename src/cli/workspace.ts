import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { localOwner, type Viewer } from '../access/viewer.ts'
import type { App } from '../app/types.ts'
import { openApp } from '../app.ts'
import { CommandRefused, expect } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { findPassphrase, type PassphraseOptions } from './passphrase.ts'
import { progressLine } from './progress.ts'

export interface WorkspaceOptions extends PassphraseOptions {
  readonly workspace?: string
  readonly json?: boolean
}

/** What a command works with: the app, who is acting, and how long work is shown and stopped. */
export interface Session {
  readonly app: App
  readonly viewer: Viewer
  readonly work: ReturnType<typeof interruptibleWork>
}

export function withJsonOption(command: Command): Command {
  return command.option('--json', 'print one JSON object instead of text')
}

/** Adds the options every command on a workspace takes. */
export function withWorkspaceOptions(command: Command): Command {
  return withJsonOption(command)
    .option(
      '-w, --workspace <folder>',
      'the workspace (default: DAFTAR_WORKSPACE, else this folder or the nearest above it)',
    )
    .option(
      '--passphrase-file <file>',
      'read the passphrase from a file (else DAFTAR_PASSPHRASE, else it is asked for)',
    )
}

/** The folder meant: named, or in the environment, or the nearest above that holds a workspace. */
export function findWorkspace(named: string | undefined): string {
  const wanted = named ?? process.env.DAFTAR_WORKSPACE
  if (wanted !== undefined) return resolve(wanted)
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'workspace.json'))) return folder
    if (dirname(folder) === folder) break
  }
  throw new CommandRefused(
    'There is no workspace here or in a folder above. Make one with “daftar init FOLDER”, or name one with --workspace.',
    exitCodes.notOpened,
  )
}

/** Progress on standard error, and a signal that Ctrl-C sets. A second Ctrl-C ends at once. */
export function interruptibleWork() {
  const line = progressLine()
  const stopping = new AbortController()
  const stop = () => {
    if (stopping.signal.aborted) process.exit(exitCodes.stopped)
    stopping.abort()
    process.exitCode = exitCodes.stopped
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    onProgress: line.show,
    signal: stopping.signal,
    end() {
      line.end()
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

/** Opens the workspace, does one thing in it, and closes it whatever happens. */
export async function inWorkspace<T>(
  options: WorkspaceOptions,
  act: (session: Session) => Promise<T>,
): Promise<T> {
  const folder = findWorkspace(options.workspace)
  const app = expect(await openApp({ folder, passphrase: () => findPassphrase(options) }))
  return inApp(app, act)
}

const stoppedByPerson = () =>
  new CommandRefused('Stopped. What was stored by then stays stored.', exitCodes.stopped)

export async function inApp<T>(app: App, act: (session: Session) => Promise<T>): Promise<T> {
  const work = interruptibleWork()
  // A server is ended by a signal, and then all is well: it says so by its exit code.
  const stopped = () => work.signal.aborted && process.exitCode !== exitCodes.done
  try {
    const answer = await act({ app, viewer: localOwner, work })
    if (stopped()) throw stoppedByPerson()
    return answer
  } catch (error) {
    throw stopped() ? stoppedByPerson() : error
  } finally {
    work.end()
    await app.close()
  }
}
