import { type LogProblem, sayLogProblem } from '@daftar/ledger'

/** One thing that is wrong in a stored workspace. `seq` is the index of the entry it is about. */
export type StoreProblem =
  | { readonly kind: 'log'; readonly problem: LogProblem }
  /** A column beside the header does not say what the header or the body says. */
  | { readonly kind: 'row-differs'; readonly seq: number; readonly column: string }
  /** The body is not there, and no entry says that it was erased. */
  | { readonly kind: 'body-missing'; readonly seq: number }
  /** The tree's kept edge is not the one its leaves give. */
  | { readonly kind: 'frontier-differs' }
  /** Entries that no checkpoint signs for. */
  | { readonly kind: 'unsigned'; readonly entries: number }
  | { readonly kind: BlobProblem; readonly seq: number; readonly name: string }
  | { readonly kind: 'database-damaged'; readonly what: string }

/** `blob-differs`: it opens, and its bytes are not those whose SHA-256 the entry records. */
export type BlobProblem = 'blob-missing' | 'blob-truncated' | 'blob-altered' | 'blob-differs'

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
  /** False when it was stopped before its end. */
  readonly complete: boolean
}

const blobSentences: Readonly<Record<BlobProblem, string>> = {
  'blob-missing': 'is missing',
  'blob-truncated': 'is cut short',
  'blob-altered': 'was altered',
  'blob-differs': 'holds other bytes than the entry records',
}

/** A problem in one sentence. */
export const sayStoreProblem = (problem: StoreProblem): string => {
  switch (problem.kind) {
    case 'log':
      return sayLogProblem(problem.problem)
    case 'row-differs':
      return `Entry ${problem.seq}: the column ${problem.column} beside it was changed.`
    case 'body-missing':
      return `The body of entry ${problem.seq} is missing, and no entry says that it was erased.`
    case 'frontier-differs':
      return 'The kept edge of the ledger tree is not the one its entries give.'
    case 'unsigned':
      return `The last ${problem.entries} entries are signed for by no checkpoint.`
    case 'database-damaged':
      return `The database is damaged: ${problem.what}.`
    default: {
      const file = `blobs/${problem.name.slice(0, 2)}/${problem.name}`
      return `The file ${file} of entry ${problem.seq} ${blobSentences[problem.kind]}.`
    }
  }
}
