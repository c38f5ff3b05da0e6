import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { AddOutcome, App } from '../../src/app/types.ts'
import { openApp } from '../../src/app.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { parsed, type Ran, type RunOptions, runCommand, temporaryFolder } from './command.ts'

/** Words that stand in every document of the journeys and must stand nowhere in a workspace's folder. */
export const canary = { latin: 'Ostrovitsa', cyrillic: 'Островица' } as const

export const passphrase = 'a long enough passphrase'

/** What a slow machine gets to see of work that takes over a second. */
const progress = /^[a-z ]+: \d+(?: of \d+)?(?: \(\d+%\))?\n/gm

/** What `add --json` says of one file. */
export type Added = AddOutcome & { readonly sentence?: string }

/** A workspace made by the real command, with a folder of documents beside it. */
export interface TestWorkspace {
  /** Holds everything; gone when the test is over. */
  readonly outside: string
  readonly folder: string
  /** Writes a document beside the workspace and answers with its path. */
  document(name: string, content: string | Uint8Array): string
  /** A command on this workspace. Its progress is taken out of standard error. */
  daftar(args: readonly string[], options?: RunOptions): Promise<Ran>
  /** Adds documents and answers with what is said of each; asserts nothing. */
  add(...paths: readonly string[]): Promise<readonly Added[]>
  [Symbol.dispose](): void
}

export interface WorkspacePlace {
  /** The folder to make it in, where it isn't one of its own beside the documents. */
  readonly folder?: string
}

export async function newWorkspace(place: WorkspacePlace = {}): Promise<TestWorkspace> {
  const outside = temporaryFolder()
  const folder = place.folder ?? join(outside.path, 'record')
  const documents = join(outside.path, 'documents')
  mkdirSync(documents)
  const env = { DAFTAR_PASSPHRASE: passphrase, DAFTAR_WORKSPACE: folder }
  const daftar = async (args: readonly string[], options: RunOptions = {}) => {
    const ran = await runCommand(args, {
      cwd: documents,
      ...options,
      env: { ...env, ...options.env },
    })
    return { ...ran, stderr: ran.stderr.replace(progress, '') }
  }
  const made = await daftar(['init', folder, '--case', 'A case'])
  expect(made).toMatchObject({ code: 0, stderr: '' })
  return {
    outside: outside.path,
    folder,
    document(name, content) {
      const path = join(documents, name)
      writeFileSync(path, content)
      return path
    },
    daftar,
    add: async (...paths) => parsed<Added[]>(await daftar(['add', '--json', ...paths])),
    [Symbol.dispose]: () => outside[Symbol.dispose](),
  }
}

/** One sentence for a person: a line, ended by a full stop, without a stack or an object in it. */
export function expectOneSentence(text: string): void {
  const lines = text.trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(text.trim()).toMatch(/^\S.*[.)]$/s)
  expectPlainWords(text)
}

/** Nothing that only the one who wrote the program would understand. */
export function expectPlainWords(text: string): void {
  expect(text).not.toMatch(/\n\s+at |node:internal|\bError:|\[object |undefined|inside Daftar/)
}

/**
 * The ledger verifies, everything computed is what the ledger gives, nothing half-stored is left, and no
 * word of the documents can be read from the folder.
 */
export async function expectSound({ daftar, folder }: TestWorkspace): Promise<void> {
  const verified = await daftar(['verify'])
  expect(verified).toMatchObject({ code: 0, stderr: '' })
  expect(verified.stdout).toMatch(/^Clean: \d+ entries/)
  const same = await daftar(['rebuild', '--check'])
  expect(same).toMatchObject({ code: 0, stderr: '' })
  expect(same.stdout).toMatch(/^The same: /)
  expect(halfStored(folder)).toEqual([])
  expectNothingInClear(folder)
}

/** Names of blobs that were begun and not finished. */
export const halfStored = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  )

/** Names of the blobs there are. */
export const blobsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{32}$/.test(name))
    .sort()

const inClear: readonly Buffer[] = Object.values(canary).flatMap((word) =>
  [word, word.toLowerCase(), word.toUpperCase()].flatMap((form) => [
    Buffer.from(form, 'utf8'),
    Buffer.from(form, 'utf16le'),
  ]),
)

/** No file's bytes and no file's name holds a canary: database, write-ahead log, blobs, notes. */
export function expectNothingInClear(folder: string): void {
  expect(existsSync(join(folder, 'daftar.db'))).toBe(true)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0)
    const shown = inClear.some(
      (word) => bytes.includes(word) || Buffer.from(entry.name).includes(word),
    )
    expect({ path, shown }).toEqual({ path, shown: false })
  }
}

/** Looks into the workspace from within this process. */
export async function withApp<T>(
  { folder }: TestWorkspace,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const app = orThrow(await openApp({ folder, passphrase }))
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}
