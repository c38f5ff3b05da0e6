/** What the verification of a package says, and how it reads one. */
import type { VerifiedCheckpoint } from './checkpoint.ts'
import type { LogReport } from './log-report.ts'

/** Something found in the directory. Whatever is not a plain file is named and not read. */
export interface PackageEntry {
  /** Relative, with forward slashes. */
  readonly path: string
  readonly kind: 'file' | 'other'
}

/** Where a package is read from. Directories themselves are not listed. */
export interface PackageReader {
  list(): Promise<readonly PackageEntry[]> | readonly PackageEntry[]
  read(path: string): Promise<Uint8Array> | Uint8Array
  /** SHA-256 of a file too large to hold; without it the file is read whole. */
  sha256?(path: string): Promise<Uint8Array> | Uint8Array
}

/**
 * altered: not the bytes that were sealed; unproved: what should prove it is itself
 * altered; unbound: a released file that no proved body names.
 */
export type PackageCode =
  | 'altered'
  | 'unproved'
  | 'missing'
  | 'extra'
  | 'bad-path'
  | 'not-a-file'
  | 'unreadable'
  | 'case-clash'
  | 'malformed'
  | 'untrusted-key'
  | 'bad-signature'
  | 'bad-entry'
  | 'wrong-root'
  | 'bad-body'
  | 'unbound'

export interface PackageProblem {
  readonly path: string
  readonly code: PackageCode
  /** One plain sentence. */
  readonly what: string
}

export interface PackageReport {
  readonly ok: boolean
  readonly problems: readonly PackageProblem[]
  /** True when the log's key is one the caller trusts, and not only the package's own word. */
  readonly trusted: boolean
  readonly files: number
  /** The seal and manifests hold, and this is what the ledger said; undefined when not checked. */
  readonly log?: LogReport
  readonly checkpoint?: VerifiedCheckpoint
}

export class Problems {
  readonly all: PackageProblem[] = []

  add(path: string, code: PackageCode, what: string): void {
    this.all.push({ path, code, what })
  }

  has(path: string): boolean {
    return this.all.some((problem) => problem.path === path)
  }
}
