/** What the verification of a whole log says. */
import type { CheckpointFailure, VerifiedCheckpoint } from './checkpoint.ts'
import { type HeaderFailure, sayHeaderFailure } from './header-rules.ts'

/** One thing that is wrong. `seq` is the index of the leaf it is about. */
export type LogProblem =
  | { readonly kind: 'bad-header'; readonly seq: number; readonly failure: HeaderFailure }
  /** The header's own number is not the index of its leaf. */
  | { readonly kind: 'wrong-seq'; readonly seq: number; readonly found: number }
  /** Leaves are missing: the header at index `seq` is numbered `found`, further on. */
  | { readonly kind: 'gap'; readonly seq: number; readonly found: number }
  | { readonly kind: 'body-mismatch' | 'erased-body-returned'; readonly seq: number }
  | { readonly kind: 'bad-checkpoint'; readonly index: number; readonly failure: CheckpointFailure }
  /** Fewer leaves than a checkpoint signed for. */
  | { readonly kind: 'shrunk'; readonly size: number; readonly signed: number }
  /** The leaves up to `size` do not have the root that was signed. */
  | { readonly kind: 'wrong-root'; readonly size: number }

export interface LogReport {
  readonly ok: boolean
  readonly problems: readonly LogProblem[]
  /** Leaves seen, and how many of them as a hash only. */
  readonly size: number
  readonly hashOnly: number
  /** The root over all leaves, 32 bytes. */
  readonly root: Uint8Array
  /** How many valid headers of each type. */
  readonly types: ReadonlyMap<string, number>
  /** How many of them are of a type not in `knownTypes`; kept, and not understood. */
  readonly unknownTypes: number
  readonly bodies: {
    readonly proved: number
    readonly mismatch: number
    readonly erased: number
    readonly withheld: number
  }
  /** Those whose signatures and roots hold, in the order given. */
  readonly checkpoints: readonly VerifiedCheckpoint[]
  /** Leaves after the largest of them: in the log, and signed by nobody yet. */
  readonly unsigned: number
}

/** A problem in one sentence. */
export function sayLogProblem(problem: LogProblem): string {
  switch (problem.kind) {
    case 'bad-header':
      return `Entry ${problem.seq} is not a valid header: ${sayHeaderFailure(problem.failure)}.`
    case 'wrong-seq':
      return `Entry ${problem.seq} is numbered ${problem.found}.`
    case 'gap':
      return `Entries ${problem.seq} to ${problem.found - 1} are missing.`
    case 'body-mismatch':
      return `The body of entry ${problem.seq} is not the one its header commits to.`
    case 'erased-body-returned':
      return `The body of entry ${problem.seq} was erased and is here again.`
    case 'bad-checkpoint':
      return `Checkpoint ${problem.index} does not hold: ${problem.failure.kind.replaceAll('-', ' ')}.`
    case 'shrunk':
      return `The log has ${problem.size} entries, and ${problem.signed} were signed for.`
    case 'wrong-root':
      return `The first ${problem.size} entries are not the ones that were signed.`
  }
}
