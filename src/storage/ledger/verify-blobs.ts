import { createHash } from 'node:crypto'
import { DaftarError } from '../../domain/failure.ts'
import type { BlobReader } from '../store.ts'
import type { BlobProblem, StoreProblem } from '../verify-report.ts'
import type { BlobOfEntry } from './verify-rows.ts'

const faults: readonly string[] = [
  'blob-missing',
  'blob-truncated',
  'blob-altered',
] satisfies BlobProblem[]

const isBlobFault = (kind: string): kind is BlobProblem => faults.includes(kind)

/** Reads every blob through and compares it with what its entry records. */
export class BlobCheck {
  readonly #blobs: BlobReader | null
  readonly #problems: StoreProblem[]
  readonly #seen = new Set<string>()
  proved = 0
  bytes = 0

  constructor(blobs: BlobReader | null, problems: StoreProblem[]) {
    this.#blobs = blobs
    this.#problems = problems
  }

  async check({ ref, sha256, seq }: BlobOfEntry): Promise<void> {
    const once = `${ref.name} ${sha256}`
    if (this.#blobs === null || this.#seen.has(once)) return
    this.#seen.add(once)
    try {
      const digest = createHash('sha256')
      for await (const piece of this.#blobs.stream(ref)) digest.update(piece)
      if (sha256 !== null && digest.digest('hex') !== sha256) {
        this.#problems.push({ kind: 'blob-differs', seq, name: ref.name })
        return
      }
      this.proved++
      this.bytes += ref.size
    } catch (error) {
      const kind = error instanceof DaftarError ? error.failure.kind : ''
      if (!isBlobFault(kind)) throw error
      this.#problems.push({ kind, seq, name: ref.name })
    }
  }
}
