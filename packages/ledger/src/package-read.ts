/** Reading what a package says, once it is proved: from the very bytes that were judged. */
import { toHex } from './bytes.ts'
import type { EntryHeader } from './header.ts'
import { decodeHeader } from './header-decode.ts'
import { formatVerifierKey } from './key.ts'
import type { Leaf } from './log-verifier.ts'
import * as at from './package-layout.ts'
import { addEntries, readBodies } from './package-ledger.ts'
import { type PackageReader, type PackageReport, Problems } from './package-report.ts'
import { type PackageOptions, verifyHeld } from './package-verify.ts'
import { leafHash } from './tree-hash.ts'

/** An entry of which the package hands over header and body. */
export interface PackagedEntry {
  readonly header: EntryHeader
  /** Lowercase hex: names this entry of this log and no other. */
  readonly leafHash: string
  readonly body: Uint8Array
}

export interface PackageContents {
  readonly report: PackageReport
  /** The log's key in vkey form; null where the package is not sound. */
  readonly log: string | null
  /** In their order; none where the package is not sound. */
  readonly entries: readonly PackagedEntry[]
}

/** Verifies a package as `verifyPackage` does; where it is sound, gives what it says. */
export async function readPackage(
  reader: PackageReader,
  options: PackageOptions,
): Promise<PackageContents> {
  const { report, held, key } = await verifyHeld(reader, options)
  const lines = held.get(at.ENTRIES)
  if (!report.ok || key === null || lines === undefined) return { report, log: null, entries: [] }
  const released = readBodies(new Set(held.keys()), held, new Problems())
  const entries: PackagedEntry[] = []
  addEntries(lines, {
    add(leaf: Leaf) {
      if (!(leaf instanceof Uint8Array)) return
      const header = decodeHeader(leaf)
      const body = header.ok ? released.get(header.value.seq)?.body : undefined
      if (header.ok && body !== undefined)
        entries.push({
          header: header.value,
          leafHash: toHex(leafHash(options.crypto, leaf)),
          body,
        })
    },
  })
  return { report, log: formatVerifierKey(key), entries }
}
