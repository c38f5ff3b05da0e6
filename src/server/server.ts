import type { App } from '../app/types.ts'
import { buildServer } from './build.ts'
import { listenNear } from './listen.ts'

export interface StartOptions {
  readonly app: App
  /** The port wanted; the next free one above it is used when it is taken. 0 lets the system choose. */
  readonly port: number
  /** Only an address of this machine itself. */
  readonly host?: '127.0.0.1'
}

export interface RunningServer {
  /** Where a browser finds it, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** True when the wanted port was taken. */
  readonly moved: boolean
  /** Ends every connection and stops listening. The workspace stays open. */
  close(): Promise<void>
}

/** Serves a workspace to browsers on this machine. */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const host = options.host ?? '127.0.0.1'
  let port = options.port
  const server = await buildServer(options.app, () => port)
  const listening = await listenNear(server, options.port, host)
  port = listening.port
  return {
    url: `http://${host}:${port}`,
    port,
    moved: listening.moved,
    close: () => server.close(),
  }
}
