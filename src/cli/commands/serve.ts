import { once } from 'node:events'
import { Command } from 'commander'
import { CommandRefused } from '../errors.ts'
import { openSampleApp } from '../sample.ts'
import { print, printJson } from '../terminal.ts'
import {
  inApp,
  inWorkspace,
  type Session,
  type WorkspaceOptions,
  withWorkspaceOptions,
} from '../workspace.ts'

interface ServeOptions extends WorkspaceOptions {
  readonly port: string
  readonly sample?: boolean
}

const defaultPort = 4310

/** `daftar serve`: the pages, for this machine only. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('open the workspace in the browser, on this machine only (127.0.0.1)')
    .option(
      '--port <n>',
      'port to listen on; if it is taken, the next free one',
      String(defaultPort),
    )
    .option('--sample', 'open the sample case, in a workspace of its own')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar serve --sample\n\nCtrl-C stops it.')
    .action(async (options: ServeOptions) => {
      if (options.sample === true)
        await inApp(await openSampleApp(options.workspace), (session) => serve(session, options))
      else await inWorkspace(options, (session) => serve(session, options))
    })
}

async function serve({ app, work }: Session, options: ServeOptions): Promise<void> {
  const wanted = Number(options.port)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new CommandRefused(`“${options.port}” is not a port: a number from 0 to 65535.`)
  }
  const { startServer } = await import('../../server/server.ts')
  const server = await startServer({ app, port: wanted })
  if (server.port !== wanted && wanted !== 0)
    print(`Port ${wanted} is taken; using ${server.port}.`)
  if (options.json === true) printJson({ url: server.url, name: app.info.name })
  else {
    print(`Daftar: ${app.info.name}${app.info.encrypted ? '' : ' (not encrypted)'}`)
    print(`Open ${server.url} in your browser. Only this machine can reach it. Ctrl-C stops it.`)
  }
  if (!work.signal.aborted) await once(work.signal, 'abort')
  await server.close()
  process.exitCode = 0
}
