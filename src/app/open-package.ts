import { existsSync, readFileSync } from 'node:fs'
import { type PackageOptions, type PackageReader, parseVerifierKey } from '@daftar/ledger'
import { directoryReader, nodeCrypto } from '@daftar/ledger/node'
import { DaftarError } from '../domain/failure.ts'

/** A package that somebody handed over, not yet verified. */
export interface OpenedPackage {
  /** What it is called where it lies, or as it came. */
  readonly name: string
  readonly reader: PackageReader
  readonly options: PackageOptions
}

/**
 * How a package that somebody handed over is verified: its folder, and the key that came by another way.
 * Throws where there is no such folder, or no key in the file.
 */
export const packageIn = (folder: string, keyFile?: string): OpenedPackage => {
  if (!existsSync(folder)) throw new DaftarError({ kind: 'no-package', folder })
  const trusted = keyFile === undefined ? {} : { trusted: [keyIn(keyFile)] }
  return {
    name: folder,
    reader: directoryReader(folder),
    options: { crypto: nodeCrypto, ...trusted },
  }
}

function keyIn(file: string) {
  const key = parseVerifierKey(nodeCrypto, readFileSync(file, 'utf8').trim())
  if (!key.ok) throw new DaftarError({ kind: 'not-a-log-key', file })
  return key.value
}

/** Each problem of a package in a line. */
export const packageProblems = (
  problems: readonly { readonly path: string; readonly what: string }[],
): readonly string[] => problems.map(({ path, what }) => `${path}: ${what}`)
