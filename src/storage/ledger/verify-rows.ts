import { ERASED_TYPE, leafHash, sameBytes } from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import type { StoreProblem } from '../verify-report.ts'
import { blobsNamedIn, type NamedBlob } from './blob-refs.ts'

export interface CheckedRow {
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly object: string
  readonly header: Uint8Array
  readonly leaf_hash: Uint8Array
  readonly salt: Uint8Array | null
  readonly body: Uint8Array | null
}

/** A blob and the entry that names it. */
export interface BlobOfEntry extends NamedBlob {
  readonly seq: number
}

/** Checks what stands beside the headers: the columns, the bodies that are there or not. */
export class RowCheck {
  readonly #problems: StoreProblem[]
  readonly #bodiless: { readonly seq: number; readonly id: string }[] = []
  readonly #erased = new Set<string>()

  constructor(problems: StoreProblem[]) {
    this.#problems = problems
  }

  /** Gives the blobs that the row's body names. */
  check(row: CheckedRow): BlobOfEntry[] {
    const header = parse(row.header)
    if (header !== null) this.#compare(row, header)
    if (!sameBytes(leafHash(nodeCrypto, row.header), row.leaf_hash)) this.#differs(row, 'leaf_hash')
    if (row.type === ERASED_TYPE) this.#erased.add(row.object)
    if (row.body === null) {
      this.#bodiless.push({ seq: row.seq, id: row.id })
      return []
    }
    return blobsNamedIn(parse(row.body)).map((blob) => ({ ...blob, seq: row.seq }))
  }

  /** A named blob that the table of names lacks would be swept away as a leftover. */
  checkNames(blobs: readonly BlobOfEntry[], known: ReadonlySet<string>): void {
    for (const { ref, seq } of blobs) {
      if (!known.has(ref.name)) this.#problems.push({ kind: 'row-differs', seq, column: 'blob' })
    }
  }

  /** Gives how many bodies were erased. */
  finish(): number {
    const missing = this.#bodiless.filter(({ id }) => !this.#erased.has(id))
    for (const { seq } of missing) this.#problems.push({ kind: 'body-missing', seq })
    return this.#bodiless.length - missing.length
  }

  #compare(row: CheckedRow, header: object): void {
    for (const column of ['seq', 'id', 'type', 'object'] as const) {
      const said: unknown = Reflect.get(header, column)
      if (said !== row[column]) this.#differs(row, column)
    }
  }

  #differs({ seq }: CheckedRow, column: string): void {
    this.#problems.push({ kind: 'row-differs', seq, column })
  }
}

/** Null for what is no JSON object; the log's own verifier says so. */
const parse = (bytes: Uint8Array): object | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
