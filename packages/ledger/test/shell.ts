/** Runs the shell verifier, and puts packages where it can read them. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const script = fileURLToPath(new URL('../verify.sh', import.meta.url))

export interface ShellAnswer {
  /** 0: all holds. 1: something does not. 2: it could not be judged. */
  readonly code: number
  readonly output: string
}

/** Runs `verify.sh` with these arguments. */
export function shell(...args: readonly string[]): Promise<ShellAnswer> {
  return new Promise((done) => {
    execFile('sh', [script, ...args], (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 2
      done({ code, output: stdout + stderr })
    })
  })
}

/** The files that the shell verifier named, sorted. */
export function namedBy(answer: ShellAnswer): string[] {
  const lines = answer.output.split('\n').filter((line) => line.startsWith('BAD '))
  return [...new Set(lines.map((line) => line.slice(4, line.indexOf(': '))))].sort()
}

/** Runs with an empty directory that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-ledger-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  links: Readonly<Record<string, string>> = {},
): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
}

/** Standard output of a stock tool, as an oracle that is not our code. */
export function tool(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8' })
}
