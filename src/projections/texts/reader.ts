import type { Viewer } from '../../access/viewer.ts'
import type { Named } from '../../domain/claim-content.ts'
import type { SourceId, TextId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import { filtered } from '../claims/filter.ts'
import { type ReadFrom, shown } from '../claims/reader.ts'
import { claimFacts } from '../rows.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { TextView } from '../views.ts'

/** Characters a window has at most: what a screen can show without growing slow. */
export const LONGEST_WINDOW = 200_000

/** A window of a text with the claims, names and paragraphs in it. */
export const textView = async (
  viewer: Viewer,
  from: ReadFrom,
  id: TextId,
  window: Partial<Span> = {},
): Promise<TextView | null> => {
  const row = await from.db
    .selectFrom('text')
    .select(['source_id', 'length'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const [source] = await sourceSummaries(viewer, from.db, { id: row.source_id as SourceId })
  if (!source) return null
  const body = (await from.bodies.body(from.db, id)) ?? ''
  const seen = clamp(window, body.length)
  return {
    textId: id,
    source,
    length: body.length,
    window: seen,
    body: body.slice(seen.start, seen.end),
    passages: await paragraphs(from, id, seen),
    claims: await claimsIn(viewer, from, id, seen),
    mentions: await mentionsIn(from, id, seen),
    articles: await articlesIn(from, id, seen),
  }
}

const clamp = (
  { start = 0, end = start + LONGEST_WINDOW }: Partial<Span>,
  length: number,
): Span => {
  const first = Math.min(Math.max(0, start), length)
  return { start: first, end: Math.min(Math.max(first, end), first + LONGEST_WINDOW, length) }
}

const paragraphs = async ({ db }: ReadFrom, id: TextId, seen: Span): Promise<Span[]> => {
  const rows = await db
    .selectFrom('passage')
    .select(['start_at', 'end_at'])
    .where('text_id', '=', id)
    .where('start_at', '<', seen.end)
    .where('end_at', '>', seen.start)
    .orderBy('n')
    .execute()
  return rows.map(({ start_at, end_at }) => ({ start: start_at, end: end_at }))
}

const claimsIn = async (
  viewer: Viewer,
  from: ReadFrom,
  textId: TextId,
  seen: Span,
): Promise<TextView['claims']> => {
  const rows = await filtered(viewer, from.db, { textId })
    .selectAll()
    .where((e) => e.or([e('start_at', '<', seen.end), e('lost', '>', 0)]))
    .where((e) => e.or([e('end_at', '>', seen.start), e('lost', '>', 0)]))
    .orderBy('start_at')
    .orderBy('end_at')
    .orderBy('id')
    .execute()
  return shown(viewer, from, rows.map(claimFacts))
}

const mentionsIn = async ({ db }: ReadFrom, id: TextId, seen: Span): Promise<Named[]> => {
  const rows = await db
    .selectFrom('mention')
    .select(['of', 'written', 'base', 'start_at', 'end_at'])
    .where('text_id', '=', id)
    .where('start_at', '<', seen.end)
    .where('end_at', '>', seen.start)
    .orderBy('n')
    .execute()
  return rows.map(({ of, written, base, start_at, end_at }) => ({
    of: of as Named['of'],
    written,
    ...(base === null ? {} : { base }),
    start: start_at,
    end: end_at,
  }))
}

const articlesIn = async (
  { db }: ReadFrom,
  id: TextId,
  seen: Span,
): Promise<TextView['articles']> => {
  const rows = await db
    .selectFrom('cited_article')
    .select(['article', 'law', 'start_at', 'end_at'])
    .where('text_id', '=', id)
    .where('start_at', '<', seen.end)
    .where('end_at', '>', seen.start)
    .orderBy('n')
    .execute()
  return rows.map(({ article, law, start_at, end_at }) => ({
    article,
    law,
    start: start_at,
    end: end_at,
  }))
}
