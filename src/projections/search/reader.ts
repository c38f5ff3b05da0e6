import { gate } from '../../access/gate.ts'
import type { Handled } from '../../access/handling.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { CaseId, SourceId, TextId } from '../../domain/ids.ts'
import type { Consent, Sensitivity } from '../../domain/source.ts'
import type { Span } from '../../domain/text-span.ts'
import type { SearchReader } from '../../storage/store.ts'
import { highlight, tokensForQuery } from '../../texts/search-tokens.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { descriptionOf } from '../rows.ts'
import type { Page, SearchHit, Slice } from '../views.ts'
import { visible } from '../visible.ts'
import { snippet } from './snippet.ts'

/** Hits given when the caller asks for no number. */
const USUAL_LIMIT = 20

/** Paragraphs that have all the words, best first. Only what the viewer may see is found or counted. */
export const searchHits = async (
  viewer: Viewer,
  from: ReadFrom & { readonly search: SearchReader },
  query: string,
  { offset = 0, limit = USUAL_LIMIT }: Slice = {},
): Promise<Page<SearchHit>> => {
  const tokens = tokensForQuery(query)
  if (tokens.length === 0) return { items: [], total: 0 }
  const among = seesAll(viewer) ? {} : { among: amongOf(viewer) }
  const { rowIds, total } = await from.search.match(tokens, { limit, offset, ...among })
  const found = await paragraphs(viewer, from, rowIds)
  const items = rowIds.flatMap((id) => {
    const row = found.get(id)
    return row ? [hitOf(row, highlight(row.body, tokens))] : []
  })
  return { items, total }
}

const seesAll = (viewer: Viewer): boolean => {
  const { sensitivities, cases } = visible(viewer)
  return sensitivities === null && cases === null
}

const amongOf = (viewer: Viewer) => (db: ReadFrom['db']) => {
  const { sensitivities, cases } = visible(viewer)
  let query = db
    .selectFrom('passage')
    .innerJoin('text', 'text.id', 'passage.text_id')
    .innerJoin('source', 'source.id', 'text.source_id')
    .select('passage.id')
  if (sensitivities !== null) query = query.where('source.sensitivity', 'in', sensitivities)
  if (cases !== null) query = query.where('source.case_id', 'in', cases)
  return query
}

interface Paragraph extends Handled {
  readonly source: Pick<SearchHit, 'sourceId' | 'sourceNumber' | 'sourceName' | 'sourceDate'>
  readonly textId: TextId
  readonly span: Span
  readonly body: string
}

/** The paragraphs found with what is shown of their sources, in one query, through the gate. */
const paragraphs = async (
  viewer: Viewer,
  { db }: ReadFrom,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Paragraph>> => {
  if (ids.length === 0) return new Map()
  const rows = await joined(db).where('passage.id', 'in', ids).execute()
  const found = rows.map((row) => ({ ...paragraphOf(row), id: row.id }))
  return new Map(gate.releaseAll(viewer, found).map((paragraph) => [paragraph.id, paragraph]))
}

const joined = (db: ReadFrom['db']) =>
  db
    .selectFrom('passage')
    .innerJoin('text', 'text.id', 'passage.text_id')
    .innerJoin('source', 'source.id', 'text.source_id')
    .innerJoin('capture', 'capture.id', 'source.capture_id')
    .select([
      'passage.id',
      'passage.text_id',
      'passage.start_at',
      'passage.end_at',
      'passage.body',
      'source.id as source_id',
      'source.number',
      'source.case_id',
      'source.sensitivity',
      'source.consent',
      'source.description_json',
      'capture.file_name',
    ])

const paragraphOf = (
  row: Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number],
): Paragraph => {
  const { title, date } = descriptionOf(row)
  return {
    source: {
      sourceId: row.source_id as SourceId,
      sourceNumber: row.number,
      sourceName: title.is === 'stated' ? title.value : row.file_name,
      sourceDate: date,
    },
    textId: row.text_id as TextId,
    span: { start: row.start_at, end: row.end_at },
    body: row.body,
    caseId: row.case_id as CaseId,
    sensitivity: row.sensitivity as Sensitivity,
    consent: row.consent as Consent,
  }
}

const hitOf = ({ source, textId, span, body }: Paragraph, found: readonly Span[]): SearchHit => {
  const { start, end, highlights } = snippet(body, found)
  return {
    ...source,
    textId,
    passage: span,
    start: span.start + start,
    end: span.start + end,
    words: body.slice(start, end),
    highlights,
  }
}
