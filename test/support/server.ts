import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startCommand } from './command.ts'

/** `daftar serve` in a process of its own, and requests to it. */
export interface RunningCommand {
  readonly url: string
  readonly child: ChildProcess
  get(path: string): Promise<Response>
  /** What changes something carries the header that no page elsewhere can send. */
  post(path: string, body: unknown): Promise<Response>
  /** Ctrl-C; answers with the exit code. */
  stop(): Promise<number | null>
}

/** What a server answered, as the program's own types have it. */
export const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T

/** Starts the server on any free port and waits until it says where it listens. */
export async function startServe(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<RunningCommand> {
  const child = startCommand(['serve', '--port', '0', '--json', ...args], { env })
  child.stdin?.end()
  const url = await said(child)
  return {
    url,
    child,
    get: (path) => fetch(`${url}${path}`),
    post: (path, body) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-daftar-request': '1' },
        body: JSON.stringify(body),
      }),
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      const closed = once(child, 'close')
      child.kill('SIGINT')
      const [code] = await closed
      return code
    },
  }
}

function said(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const url = /"url": "([^"]+)"/.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('close', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
}
