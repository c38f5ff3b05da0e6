import type { Viewer } from '../../access/viewer.ts'
import type { TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { SearchReader } from '../../storage/store.ts'
import { highlight, tokensForQuery } from '../../texts/search-tokens.ts'
import type { ReadFrom, Slice } from '../claims/reader.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { Page, SearchHit, SourceSummary } from '../views.ts'
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
  const found = await paragraphs(from, rowIds)
  const sources = new Map<string, SourceSummary>()
  for (const { source_id } of found.values())
    if (!sources.has(source_id))
      for (const source of await sourceSummaries(viewer, from.db, {
        id: source_id as SourceSummary['id'],
      }))
        sources.set(source_id, source)
  const items = rowIds.flatMap((id) => {
    const row = found.get(id)
    const source = row && sources.get(row.source_id)
    return row && source ? [hitOf(row, source, highlight(row.body, tokens))] : []
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

interface Paragraph {
  readonly text_id: string
  readonly start_at: number
  readonly end_at: number
  readonly body: string
  readonly source_id: string
}

const paragraphs = async (
  { db }: ReadFrom,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Paragraph>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('passage')
    .innerJoin('text', 'text.id', 'passage.text_id')
    .select([
      'passage.id',
      'passage.text_id',
      'passage.start_at',
      'passage.end_at',
      'passage.body',
      'text.source_id',
    ])
    .where('passage.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

const hitOf = (row: Paragraph, source: SourceSummary, found: readonly Span[]): SearchHit => {
  const { start, end, highlights } = snippet(row.body, found)
  return {
    sourceId: source.id,
    sourceNumber: source.number,
    sourceName: source.name,
    sourceDate: source.description.date,
    textId: row.text_id as TextId,
    passage: { start: row.start_at, end: row.end_at },
    start: row.start_at + start,
    end: row.start_at + end,
    words: row.body.slice(start, end),
    highlights,
  }
}
