import { type PackagedEntry, readPackage } from '@daftar/ledger'
import { foreignEntry } from '../claims/brought.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import {
  type Brought,
  type LogEntryName,
  logNameIn,
  type RecordedDecision,
  type RecordedRetraction,
} from '../domain/identity/recorded.ts'
import type { EntryId, SourceId } from '../domain/ids.ts'
import type { AppFailure } from './failures.ts'
import { type OpenedPackage, packageProblems } from './open-package.ts'

/** What a package tells of who is who, as its own log has it: about its own sources and records. */
export interface ForeignDecisions {
  /** Name of the log. */
  readonly log: string
  /** Whether its key is one that came by another way. */
  readonly trusted: boolean
  /** SHA-256 of the bytes of each of its sources. */
  readonly sources: ReadonlyMap<SourceId, string>
  readonly decisions: readonly Brought<RecordedDecision>[]
  readonly retractions: readonly Brought<RecordedRetraction>[]
  /** Entries about who is who that are not as they must be. */
  readonly unreadable: number
}

/** Reads a package that is whole, and of the log whose key came by another way, where one did. */
export const foreignDecisions = async ({
  name,
  reader,
  options,
}: OpenedPackage): Promise<Result<ForeignDecisions, AppFailure>> => {
  const { report, log, entries } = await readPackage(reader, options)
  if (log === null) {
    return report.problems.some(({ code }) => code === 'untrusted-key')
      ? fail({ kind: 'package-of-other-log', folder: name })
      : fail({
          kind: 'package-not-whole',
          folder: name,
          problems: packageProblems(report.problems),
        })
  }
  const sources = new Map<SourceId, string>()
  const decisions: Brought<RecordedDecision>[] = []
  const retractions: Brought<RecordedRetraction>[] = []
  let unreadable = 0
  for (const entry of entries) {
    const read = foreignEntry(entry.header.type, entry.body)
    if (read === null) continue
    if (read.is === 'source') sources.set(read.sourceId, read.sha256)
    if (read.is === 'decision') decisions.push(handedOn(read.decision, log, entry))
    if (read.is === 'retraction') retractions.push(handedOn(read.retraction, log, entry))
    if (read.is === 'unreadable') unreadable++
  }
  const { trusted } = report
  return ok({ log: logNameIn(log), trusted, sources, decisions, retractions, unreadable })
}

const handedOn = <T extends { readonly from?: readonly LogEntryName[] }>(
  told: T,
  log: string,
  { header, leafHash }: PackagedEntry,
): T & { readonly from: readonly LogEntryName[] } => ({
  ...told,
  from: [...(told.from ?? []), { log, entry: header.id as EntryId, seq: header.seq, leafHash }],
})
