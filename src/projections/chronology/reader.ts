import type { Viewer } from '../../access/viewer.ts'
import type { ClaimKind } from '../../domain/claim-content.ts'
import { compareDates } from '../../domain/dates.ts'
import { attributed, bySourceId } from '../attributed.ts'
import { type ClaimFilter, filtered } from '../claims/filter.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { type ClaimFacts, claimFacts } from '../rows.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { Attributed, Chronology, ChronologyEntry, ChronologyLine, Slice } from '../views.ts'
import { collapse } from './collapse.ts'
import { type DatedEntry, type EntryGroup, groupEntries } from './group.ts'
import { precisionOf } from './precision.ts'

/** Kinds of claims that say that something happened or held at a time. */
export const chronologyKinds: readonly ClaimKind[] = [
  'occurrence',
  'status',
  'violation',
  'demand',
  'response',
  'expression',
]

/**
 * What happened when, according to whom. Ordered by first possible day, then by how exact the date
 * is; what has no date is listed apart. Rejected claims are left out unless asked for.
 */
export const chronology = async (
  viewer: Viewer,
  from: ReadFrom,
  filter: ClaimFilter = {},
  { offset = 0, limit = 100_000 }: Slice = {},
): Promise<Chronology> => {
  const entries = await entriesOf(viewer, from, filter)
  const dated = collapse(entries.filter(isDated))
  dated.sort(
    (a, b) =>
      compareDates(a.entry.time.value, b.entry.time.value) || compareEntries(a.entry, b.entry),
  )
  const lines = groupEntries(dated).map(lineOf)
  lines.sort((a, b) => compareDates(a.time, b.time))
  const undated = collapse(entries.filter((entry) => !isDated(entry)))
    .map(({ entry }) => entry)
    .sort(compareEntries)
  return {
    lines: lines.slice(offset, offset + limit),
    total: lines.length,
    undated: undated.slice(0, limit),
    undatedTotal: undated.length,
  }
}

const isDated = (entry: ChronologyEntry): entry is DatedEntry => entry.time.is === 'stated'

const compareEntries = (a: ChronologyEntry, b: ChronologyEntry): number =>
  a.sourceNumber - b.sourceNumber ||
  a.passage.start - b.passage.start ||
  (a.claimId < b.claimId ? -1 : 1)

const lineOf = ({ time, entries }: EntryGroup): ChronologyLine => {
  const [first, ...rest] = entries
  const ordered = [first, ...rest].sort(compareEntries)
  return {
    id: first.claimId,
    time,
    precision: precisionOf(time),
    entries: [ordered[0] ?? first, ...ordered.slice(1)],
  }
}

const entriesOf = async (
  viewer: Viewer,
  { db }: ReadFrom,
  filter: ClaimFilter,
): Promise<ChronologyEntry[]> => {
  const kinds = filter.kinds ?? chronologyKinds
  const states = filter.states ?? ['proposed', 'accepted', 'amended']
  const rows = await filtered(viewer, db, { ...filter, kinds, states })
    .selectAll()
    .execute()
  const sources = bySourceId(await sourceSummaries(viewer, db))
  return rows.flatMap((row) => {
    const facts = claimFacts(row)
    const from = attributed(facts, sources)
    return from ? [entryOf(facts, from)] : []
  })
}

const entryOf = ({ statement, type }: ClaimFacts, from: Attributed): ChronologyEntry => ({
  ...from,
  kind: statement.content.kind,
  type,
  time: statement.time,
  places: statement.places.map(({ written }) => written),
  alsoClaimIds: [],
})
