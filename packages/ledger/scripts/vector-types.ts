/** The shapes of the files in `vectors/`; see the README there. */

export interface Case {
  readonly name: string
  readonly valid: boolean
}

export interface HeaderCase extends Case {
  readonly bytes: string
}

export interface KeyCase extends Case {
  readonly vkey: string
}

export interface CommitmentCase extends Case {
  readonly salt: string
  readonly body: string
  readonly commit: string
}

export interface TreeCase extends Case {
  readonly leaves: readonly string[]
  readonly root: string
}

export interface InclusionCase extends Case {
  readonly leafHash: string
  readonly index: number
  readonly size: number
  readonly root: string
  readonly path: readonly string[]
}

export interface ConsistencyCase extends Case {
  readonly oldSize: number
  readonly oldRoot: string
  readonly newSize: number
  readonly newRoot: string
  readonly proof: readonly string[]
}

export interface CheckpointCase extends Case {
  readonly note: string
  readonly logs: readonly string[]
  readonly witnesses: readonly string[]
  readonly size?: number
  readonly root?: string
  readonly times?: readonly number[]
}

export interface ProofCase extends Case {
  readonly proof: string
  readonly leafHash: string
  readonly logs: readonly string[]
  readonly witnesses: readonly string[]
}

export interface WitnessCase extends Case {
  readonly latest: { readonly size: number; readonly root: string } | null
  readonly oldSize: number
  readonly proof: readonly string[]
  readonly note: string
  readonly code: number
}

export interface PackageCase extends Case {
  readonly put: Readonly<Record<string, string>>
  readonly remove: readonly string[]
  readonly links: Readonly<Record<string, string>>
  readonly trusted: readonly string[]
  /** Exactly the files that must be named. */
  readonly named: readonly string[]
}

export interface PackageVectors {
  readonly base: Readonly<Record<string, string>>
  readonly cases: readonly PackageCase[]
}
