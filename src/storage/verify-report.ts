import type { LogProblem } from '@daftar/ledger'

/** One thing that is wrong in a stored workspace. `seq` is the index of the entry it is about. */
export type StoreProblem =
  | { readonly kind: 'log'; readonly problem: LogProblem }
  /** A column beside the header does not say what the header says. */
  | { readonly kind: 'row-differs'; readonly seq: number; readonly column: string }
  /** The tree's kept edge is not the one its leaves give. */
  | { readonly kind: 'frontier-differs' }
  /** Entries that no checkpoint signs for. */
  | { readonly kind: 'unsigned'; readonly entries: number }
  | {
      readonly kind: 'blob-missing' | 'blob-truncated' | 'blob-altered'
      readonly seq: number
      readonly name: string
    }
  /** The blob opens, and its bytes are not those whose SHA-256 the entry records. */
  | { readonly kind: 'blob-differs'; readonly seq: number; readonly name: string }
  | { readonly kind: 'database-damaged'; readonly what: string }

export interface VerifyReport {
  readonly ok: boolean
  readonly problems: readonly StoreProblem[]
  readonly entries: number
  /** Entries of types this program does not know; kept, and not understood. */
  readonly unknownTypes: number
  readonly bodies: { readonly proved: number; readonly erased: number }
  readonly blobs: { readonly proved: number; readonly bytes: number }
  /** Root over all leaves in lowercase hex; null when the database could not be read through. */
  readonly root: string | null
  /** False when stopped before its end. */
  readonly complete: boolean
}
