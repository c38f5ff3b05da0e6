import type { Viewer } from '../../access/viewer.ts'
import { Clusters } from '../../domain/identity/clusters.ts'
import { type LogEntryName, logNameIn } from '../../domain/identity/recorded.ts'
import type { RecordId, SourceId } from '../../domain/ids.ts'
import { atWord } from '../at-word.ts'
import { bySourceId } from '../attributed.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { SourceSummary } from '../views.ts'
import { type DecisionEntry, logOf } from './decisions.ts'
import type { NameRecord } from './records.ts'
import type { DecisionShown, NamePlace, RecordShown, ShownPlace } from './views.ts'

/** Characters shown on either side of a name. */
const AROUND = 140
/** Places of a record that are shown at once. */
const MOST_PLACES = 3

/** Shows records with their sources and the words around their first places. */
export const recordShower = async (
  viewer: Viewer,
  from: ReadFrom,
): Promise<(record: NameRecord) => Promise<RecordShown | null>> => {
  const sources = bySourceId(await sourceSummaries(viewer, from.db))
  return (record) => shownRecord(from, sources, record)
}

const shownRecord = async (
  from: ReadFrom,
  sources: ReadonlyMap<SourceId, SourceSummary>,
  { id, name, sourceId, places, described, partedFrom }: NameRecord,
): Promise<RecordShown | null> => {
  const source = sources.get(sourceId)
  if (!source) return null
  const shown = await Promise.all(
    places.slice(0, MOST_PLACES).map((place) => shownPlace(from, place)),
  )
  return {
    id,
    name,
    described: described === true,
    sourceId,
    sourceNumber: source.number,
    sourceName: source.name,
    sourceDate: source.description.date,
    mentions: places.length,
    partedFrom: partedFrom ?? null,
    doubtful: places.filter(({ isDoubtful }) => isDoubtful === true).length,
    places: shown.flatMap((place) => place ?? []),
  }
}

/** Every place of a record with the words around it, to be told apart by. */
export const placesShown = async (
  from: ReadFrom,
  { places }: NameRecord,
): Promise<readonly ShownPlace[]> => {
  const shown: ShownPlace[] = []
  for (const place of places) {
    const one = await shownPlace(from, place)
    if (one) shown.push(one)
  }
  return shown
}

/** Null where the text has been erased: nothing is shown that cannot be proved. */
const shownPlace = async (
  { db, bodies }: ReadFrom,
  place: NamePlace,
): Promise<ShownPlace | null> => {
  const body = await bodies.body(db, place.textId)
  if (body === null || body.slice(place.start, place.end) !== place.written) return null
  const from = atWord(body, Math.max(0, place.start - AROUND), 1)
  const to = atWord(body, Math.min(body.length, place.end + AROUND), -1)
  return {
    ...place,
    before: body.slice(Math.min(from, place.start), place.start),
    after: body.slice(place.end, Math.max(to, place.end)),
  }
}

const namesOfLogs = (from: readonly LogEntryName[] | undefined): readonly string[] =>
  (from ?? []).map(({ log }) => logNameIn(log))

/** Decisions about any of these records, or all, with what became of each. */
export const decisionsShown = (
  entries: readonly DecisionEntry[],
  records?: ReadonlySet<RecordId>,
): readonly DecisionShown[] => {
  const { contradictions } = new Clusters(logOf(entries))
  const suspended = new Map(contradictions.map((c) => [c.suspended.id, c.forbiddenBy.id]))
  return entries
    .filter(
      ({ decision: { left, right } }) =>
        records === undefined || records.has(left) || records.has(right),
    )
    .map(({ decision, retraction }) => ({
      id: decision.id,
      of: decision.of,
      verdict: decision.verdict,
      left: decision.left,
      right: decision.right,
      leftName: decision.sides[0].name,
      rightName: decision.sides[1].name,
      leftSource: decision.sides[0].sourceId,
      rightSource: decision.sides[1].sourceId,
      by: decision.by,
      at: decision.at,
      reason: decision.reason,
      lines: decision.evidence?.lines ?? [],
      algorithm: decision.evidence?.algorithm ?? null,
      places: decision.parting?.mentions.length ?? null,
      from: namesOfLogs(decision.from),
      retracted: retraction && {
        by: retraction.by,
        at: retraction.at,
        reason: retraction.reason,
        from: namesOfLogs(retraction.from),
      },
      suspendedBy: suspended.get(decision.id) ?? null,
    }))
}
