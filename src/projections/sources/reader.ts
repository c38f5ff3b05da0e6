import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { CaptureId, CaseId, SourceId, TextId } from '../../domain/ids.ts'
import type { ReviewState } from '../../domain/review.ts'
import type { Consent, Sensitivity } from '../../domain/source.ts'
import type { ReadDb } from '../../storage/store.ts'
import { filtered } from '../claims/filter.ts'
import { descriptionOf, extractedText } from '../rows.ts'
import type {
  CaseView,
  CustodyNote,
  SourceDetail,
  SourceSummary,
  StateCounts,
  TextVersion,
} from '../views.ts'
import { visible } from '../visible.ts'

const noClaims: StateCounts = { proposed: 0, accepted: 0, amended: 0, rejected: 0 }

export interface SourceFilter {
  readonly caseId?: CaseId
  readonly id?: SourceId
}

const joined = (db: ReadDb, { caseId, id }: SourceFilter) =>
  db
    .selectFrom('source')
    .innerJoin('capture', 'capture.id', 'source.capture_id')
    .leftJoin('text', (on) =>
      on.onRef('text.source_id', '=', 'source.id').on('text.is_current', '=', 1),
    )
    .leftJoin('reading', 'reading.text_id', 'text.id')
    .$if(caseId !== undefined, (q) => q.where('source.case_id', '=', caseId ?? ''))
    .$if(id !== undefined, (q) => q.where('source.id', '=', id ?? ''))
    .select([
      'source.id',
      'source.number',
      'source.case_id',
      'source.capture_id',
      'source.description_json',
      'source.sensitivity',
      'source.consent',
      'capture.sha256',
      'capture.size',
      'capture.file_name',
      'capture.media_type',
      'capture.received_at',
      'capture.received_by',
      'capture.received_from_json',
      'text.id as text_id',
      'text.json as text_json',
      'reading.reader_version',
    ])
    .orderBy('source.number')

type JoinedRow = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number]

const summaryOf = (row: JoinedRow, claims: StateCounts): SourceSummary => {
  const description = descriptionOf(row)
  const text = row.text_json === null ? null : extractedText({ json: row.text_json })
  return {
    id: row.id as SourceId,
    number: row.number,
    caseId: row.case_id as CaseId,
    name: description.title.is === 'stated' ? description.title.value : row.file_name,
    description,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    sensitivity: row.sensitivity as Sensitivity,
    consent: row.consent as Consent,
    textId: row.text_id as TextId | null,
    length: text?.length ?? null,
    readBy: row.reader_version,
    warnings: text?.warnings ?? [],
    claims,
  }
}

/** All sources a viewer may see, in the order they were added. */
export const sourceSummaries = async (
  viewer: Viewer,
  db: ReadDb,
  filter: SourceFilter = {},
): Promise<readonly SourceSummary[]> => {
  const rows = await joined(db, filter).execute()
  const counts = await claimCounts(viewer, db, filter)
  const summaries = rows.map((row) => summaryOf(row, counts.get(row.id) ?? noClaims))
  return gate.releaseAll(viewer, summaries)
}

const claimCounts = async (
  viewer: Viewer,
  db: ReadDb,
  { id, caseId }: SourceFilter,
): Promise<ReadonlyMap<string, StateCounts>> => {
  const rows = await filtered(viewer, db, {
    ...(id === undefined ? {} : { sourceId: id }),
    ...(caseId === undefined ? {} : { caseId }),
  })
    .select(['source_id', 'state', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['source_id', 'state'])
    .execute()
  const counts = new Map<string, StateCounts>()
  for (const { source_id, state, n } of rows) {
    const known = counts.get(source_id) ?? noClaims
    counts.set(source_id, { ...known, [state as ReviewState]: Number(n) })
  }
  return counts
}

/** One source with its texts and its custody; null when not there or not for this viewer. */
export const sourceDetail = async (
  viewer: Viewer,
  db: ReadDb,
  id: SourceId,
): Promise<SourceDetail | null> => {
  const [row] = await joined(db, { id }).execute()
  if (!row) return null
  const counts = await claimCounts(viewer, db, { id })
  const summary = summaryOf(row, counts.get(id) ?? noClaims)
  const detail: SourceDetail = {
    ...summary,
    captureId: row.capture_id as CaptureId,
    receivedFrom: JSON.parse(row.received_from_json),
    texts: await textVersions(db, id),
    custody: await custodyOf(db, id),
  }
  return gate.release(viewer, detail)
}

const textVersions = async (db: ReadDb, id: SourceId): Promise<TextVersion[]> => {
  const rows = await db
    .selectFrom('text')
    .select(['json', 'extracted_at', 'is_current'])
    .where('source_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map((row) => {
    const { blob: _, sourceId: __, captureId: ___, ...text } = extractedText(row)
    return { ...text, extractedAt: row.extracted_at, current: row.is_current === 1 }
  })
}

const custodyOf = async (db: ReadDb, id: SourceId): Promise<CustodyNote[]> => {
  const rows = await db
    .selectFrom('custody')
    .innerJoin('capture', 'capture.id', 'custody.capture_id')
    .select(['custody.capture_id', 'act', 'by', 'note', 'at'])
    .where('capture.source_id', '=', id)
    .orderBy('custody.seq')
    .execute()
  return rows.map(({ capture_id, act, by, note, at }) => ({
    captureId: capture_id as CaptureId,
    act: act as CustodyNote['act'],
    by,
    note,
    at,
  }))
}

/** The cases a viewer belongs to. */
export const cases = async (viewer: Viewer, db: ReadDb): Promise<readonly CaseView[]> => {
  const { cases: seen } = visible(viewer)
  const rows = await db
    .selectFrom('case_file')
    .leftJoin('source', 'source.case_id', 'case_file.id')
    .select([
      'case_file.id',
      'case_file.name',
      'case_file.opened_at',
      (e) => e.fn.count<number>('source.id').as('sources'),
    ])
    .groupBy(['case_file.id', 'case_file.name', 'case_file.opened_at', 'case_file.number'])
    .orderBy('case_file.number')
    .execute()
  return rows
    .map((row) => ({
      id: row.id as CaseId,
      name: row.name,
      openedAt: row.opened_at,
      sources: Number(row.sources),
    }))
    .filter(({ id }) => seen === null || seen.includes(id))
}
