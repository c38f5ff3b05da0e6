/**
 * Verifies an exported package: every file is one that was sealed, every entry is
 * one the log signed for, every body is one its entry committed to, and every
 * released file is one a body names. Each fault names the file it is in.
 */

import type { Released } from './commitment.ts'
import type { Crypto } from './crypto.ts'
import type { VerifierKey } from './key.ts'
import { checkDigests, checkPaths, checkSeal, tryRead } from './package-digests.ts'
import * as at from './package-layout.ts'
import * as read from './package-ledger.ts'
import { type PackageReader, type PackageReport, Problems } from './package-report.ts'

export interface PackageOptions {
  readonly crypto: Crypto
  /**
   * Keys of logs known by another way. Without them the package is judged by the key
   * it brings, which shows it to be whole and not whose it is.
   */
  readonly trusted?: readonly VerifierKey[]
  /** Keys of witnesses known by another way, beside those the package brings. */
  readonly witnesses?: readonly VerifierKey[]
}

export async function verifyPackage(
  reader: PackageReader,
  options: PackageOptions,
): Promise<PackageReport> {
  return (await verifyHeld(reader, options)).report
}

/** As `verifyPackage`, with the bytes that were judged, so that nobody reads them a second time. */
export async function verifyHeld(
  reader: PackageReader,
  options: PackageOptions,
): Promise<{
  readonly report: PackageReport
  readonly held: read.Held
  readonly key: VerifierKey | null
}> {
  const { crypto, trusted } = options
  const problems = new Problems()
  const files = checkPaths(await reader.list(), problems)
  const held = new Map<string, Uint8Array>()
  for (const path of files) {
    const bytes = isRead(path) ? await tryRead(reader, path, problems) : undefined
    if (bytes !== undefined) held.set(path, bytes)
  }
  const key = read.checkLogKey(crypto, held, trusted, problems)
  const sealed = checkSeal(crypto, key, held.get(at.SEAL), held.get(at.TAG_MANIFEST), problems)
  const digests = await checkDigests(crypto, reader, files, sealed, problems)
  const ledger = key === null ? {} : checkLedger(digests, held, key, options, problems)
  const report = {
    ok: problems.all.length === 0,
    problems: problems.all,
    trusted: trusted !== undefined && key !== null,
    files: files.size,
    ...ledger,
  }
  return { report, held, key }
}

const isRead = (path: string) =>
  path === at.SEAL ||
  path === at.TAG_MANIFEST ||
  path.startsWith('data/ledger/') ||
  path.startsWith(at.BODIES)

/** Reads on only from files that match their manifest: what follows from the others is noise. */
function checkLedger(
  digests: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, Uint8Array>,
  log: VerifierKey,
  { crypto, witnesses = [] }: PackageOptions,
  problems: Problems,
): Partial<PackageReport> {
  const files = new Set(digests.keys())
  const sound = new Map([...held].filter(([path]) => !problems.has(path)))
  const keys = { log, witnesses: [...witnesses, ...read.readWitnesses(crypto, sound, problems)] }
  const note = sound.get(at.CHECKPOINT)
  const entries = sound.get(at.ENTRIES)
  if (note === undefined) return {}
  const checkpoint = read.checkCheckpoint(crypto, note, log, keys.witnesses, problems)
  if (checkpoint === null || entries === undefined) return {}
  const saltsLost = files.has(at.SALTS) && !sound.has(at.SALTS)
  const released = saltsLost ? new Map<number, Released>() : read.readBodies(files, sound, problems)
  const entriesReport = read.checkEntries(crypto, entries, note, keys, released, problems)
  if (entriesReport === null) return { checkpoint }
  const bodiesAtFault = problems.all.some(({ path }) => path.startsWith(at.BODIES))
  if (!bodiesAtFault) read.checkFiles(digests, read.namedDigests(released, problems), problems)
  return { checkpoint, log: entriesReport }
}
