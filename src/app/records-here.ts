import type { Viewer } from '../access/viewer.ts'
import type { DecidedSide, RecordedDecision, RecordKind } from '../domain/identity/recorded.ts'
import type { CaseId, RecordId, SourceId } from '../domain/ids.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { describedPersons } from '../projections/identity/described.ts'
import { partedIdOf, recordIdOf } from '../projections/identity/records.ts'
import { writableSources } from './context.ts'
import type { ForeignDecisions } from './foreign-decisions.ts'

/** Why nothing can be decided here about what another device decided about. */
export type NotHere = 'source-not-here' | 'record-not-here'

/** A decision as one about this workspace's records, or why it is none. */
export type DecisionHere = <D extends RecordedDecision>(decision: D) => D | NotHere

interface SourceHere {
  readonly id: SourceId
  readonly caseId: CaseId
}

/**
 * Leads what another device decided about to the records of this workspace. A source is known again by
 * its bytes alone, and a record by what its id is made of: ids of sources are drawn anew everywhere. What
 * the actor may not write about counts as not here.
 */
export const decisionHere = async (
  actor: Viewer,
  { db }: ReadFrom,
  theirs: Pick<ForeignDecisions, 'sources' | 'decisions'>,
): Promise<DecisionHere> => {
  const bySha = await sourcesByBytes(actor, { db })
  const described = await describedPersons(actor, db)
  const candidates = ({ sourceId }: DecidedSide): readonly SourceHere[] =>
    bySha.get(theirs.sources.get(sourceId) ?? '') ?? []
  const partings = new Map(
    theirs.decisions.flatMap(({ right, parting }) => (parting ? [[right, parting] as const] : [])),
  )

  const recordHere = (
    of: RecordKind,
    { record, sourceId, name }: DecidedSide,
    own: SourceId,
  ): RecordId | null => {
    const base = recordIdOf(sourceId, of, name)
    if (base === record) return recordIdOf(own, of, name)
    const parting = partings.get(record)
    if (parting?.base === base && partedIdOf(parting) === record)
      return partedIdOf({ ...parting, base: recordIdOf(own, of, name) })
    const found = described.records.find(
      (each) => each.sourceId === own && described.idUnder(each.id, sourceId) === record,
    )
    return found?.id ?? null
  }

  return (decision) => {
    const { of, sides, parting } = decision
    const sources = bothHere(sides, candidates(sides[0]), candidates(sides[1]))
    if (sources === null) return 'source-not-here'
    const [left, right] = sides.map((side, n): DecidedSide | null => {
      const sourceId = sources[n === 0 ? 0 : 1].id
      const record = recordHere(of, side, sourceId)
      return record && { record, sourceId, name: side.name }
    })
    if (!left || !right || left.record === right.record) return 'record-not-here'
    const base = recordIdOf(left.sourceId, of, left.name)
    const here = { sides: [left, right] as const, left: left.record, right: right.record }
    if (!parting) return { ...decision, ...here }
    const isSound = partedIdOf({ ...parting, base }) === right.record
    return isSound ? { ...decision, ...here, parting: { ...parting, base } } : 'record-not-here'
  }
}

/** The very source where a workspace was copied; of the same bytes in several cases, two of one case. */
const bothHere = (
  [left, right]: readonly [DecidedSide, DecidedSide],
  lefts: readonly SourceHere[],
  rights: readonly SourceHere[],
): readonly [SourceHere, SourceHere] | null => {
  const ofOne = left.sourceId === right.sourceId
  const pairs = lefts
    .flatMap((a) => rights.map((b) => [a, b] as const))
    .filter(([a, b]) => !ofOne || a.id === b.id)
  return (
    pairs.find(([a, b]) => a.id === left.sourceId && b.id === right.sourceId) ??
    pairs.find(([a, b]) => a.caseId === b.caseId) ??
    pairs[0] ??
    null
  )
}

const sourcesByBytes = async (
  actor: Viewer,
  { db }: Pick<ReadFrom, 'db'>,
): Promise<ReadonlyMap<string, readonly SourceHere[]>> => {
  const isWritable = await writableSources(actor, db)
  const rows = await db
    .selectFrom('source')
    .innerJoin('capture', 'capture.id', 'source.capture_id')
    .select(['source.id', 'source.case_id', 'capture.sha256'])
    .orderBy('source.number')
    .execute()
  const mine = rows.filter(({ id }) => isWritable(id))
  const bySha = Map.groupBy(mine, ({ sha256 }) => sha256)
  return new Map(
    [...bySha].map(([sha256, sources]) => [
      sha256,
      sources.map(({ id, case_id }) => ({ id: id as SourceId, caseId: case_id as CaseId })),
    ]),
  )
}
