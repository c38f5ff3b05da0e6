import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const main = resolve('src/cli/main.ts')
/** As `bin/daftar.mjs` starts it. */
const nodeArguments = [
  '--conditions=daftar-source',
  '--disable-warning=ExperimentalWarning',
  '--no-regexp-tier-up',
  main,
]

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
}

/** Starts the real command in a process of its own. */
export function startCommand(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [...nodeArguments, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, NO_COLOR: '1', DAFTAR_PASSPHRASE: '', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Runs the real command to its end. */
export async function runCommand(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCommand(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin?.end(options.stdin ?? '')
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

/** What a command printed as JSON. */
export function parsed<T>(ran: Ran): T {
  try {
    return JSON.parse(ran.stdout)
  } catch {
    throw new Error(`Not JSON (exit code ${ran.code}): ${ran.stdout.slice(0, 500)}\n${ran.stderr}`)
  }
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'daftar-journey-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
