import type { Viewer } from '../access/viewer.ts'
import { type AuditedMention, type AuditMaterial, type AuditResult, audit } from '../audit/index.ts'
import { type Day, dayOf } from '../domain/dates.ts'
import { DaftarError } from '../domain/failure.ts'
import { type CaseId, parseId, type SourceId } from '../domain/ids.ts'
import { statedValue } from '../domain/stated.ts'
import type { Span } from '../domain/text-span.ts'
import { filtered } from '../projections/claims/filter.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { claimFacts } from '../projections/rows.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { type AppContext, reading } from './context.ts'
import type { FindingSideView, Findings } from './types.ts'

/** Results kept: one per viewer and case that look at findings at the same time. */
const KEPT = 8

/** Runs the checks over what a viewer may see, and keeps the result until the ledger grows. */
export const findingsReader = (context: AppContext) => {
  const kept = new Map<string, Promise<Findings>>()
  return async (viewer: Viewer, filter: { readonly caseId?: CaseId } = {}): Promise<Findings> => {
    const size = await context.store.ledger.size()
    const today = todayIs()
    const key = JSON.stringify([
      size,
      today,
      viewer.role,
      viewer.clearance,
      viewer.cases,
      filter.caseId,
    ])
    const known = kept.get(key)
    if (known) return known
    const found = reading(context, (from) => findingsOf(viewer, from, filter, today))
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    return found
  }
}

/** Deadlines are judged by the day on which somebody looks. */
const todayIs = (): Day | null => {
  const now = new Date()
  return dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
}

const findingsOf = async (
  viewer: Viewer,
  from: ReadFrom,
  filter: { readonly caseId?: CaseId },
  today: Day | null,
): Promise<Findings> => {
  const sources = await sourceSummaries(viewer, from.db, filter)
  const material = await materialOf(viewer, from, sources, filter, today)
  return withSources(audit(material), sources, material.texts)
}

const materialOf = async (
  viewer: Viewer,
  from: ReadFrom,
  sources: readonly SourceSummary[],
  filter: { readonly caseId?: CaseId },
  today: Day | null,
): Promise<AuditMaterial> => {
  const texts: AuditMaterial['texts'][number][] = []
  for (const { id, number, textId, description } of sources) {
    const body = textId === null ? null : await bodyOrNull(from, textId)
    if (textId === null || body === null) continue
    texts.push({
      textId,
      sourceId: id,
      label: `[${number}]`,
      publisher: statedValue(description.publisher) ?? null,
      date: statedValue(description.date) ?? null,
      body,
    })
  }
  const here = new Set<string>(texts.map(({ textId }) => textId))
  const rows = await filtered(viewer, from.db, {
    ...filter,
    states: ['proposed', 'accepted', 'amended'],
  })
    .selectAll()
    .orderBy('seq')
    .execute()
  const claims = rows.map(claimFacts).filter(({ textId, lost }) => here.has(textId) && lost === 0)
  return {
    texts,
    ...(today === null ? {} : { today }),
    mentions: await mentionsOf(from, here),
    claims: claims.map(({ id, sourceId, textId, passages, claim, statement }) => ({
      id,
      sourceId,
      textId,
      passages,
      madeBy: claim.madeBy,
      ...statement,
    })),
  }
}

/** The names read in texts that the viewer may see. */
const mentionsOf = async (
  { db }: ReadFrom,
  texts: ReadonlySet<string>,
): Promise<AuditedMention[]> => {
  const rows = await db.selectFrom('mention').selectAll().orderBy('text_id').orderBy('n').execute()
  return rows.flatMap(({ text_id, of, written, base, start_at: start, end_at: end }) => {
    const textId = texts.has(text_id) ? parseId('text', text_id) : null
    const kind = NAMED.find((known) => known === of)
    if (!textId?.ok || kind === undefined) return []
    return [
      { textId: textId.value, of: kind, written, start, end, ...(base === null ? {} : { base }) },
    ]
  })
}

const NAMED = ['person', 'place', 'body', 'group'] as const

/** A text whose blob is damaged is left out; verifying names it. */
const bodyOrNull = async (
  { db, bodies }: ReadFrom,
  id: NonNullable<SourceSummary['textId']>,
): Promise<string | null> => {
  try {
    return await bodies.body(db, id)
  } catch (error) {
    if (error instanceof DaftarError) return null
    throw error
  }
}

const withSources = (
  { findings, sums }: AuditResult,
  sources: readonly SourceSummary[],
  texts: AuditMaterial['texts'],
): Findings => {
  const bodies = new Map(texts.map(({ textId, body }) => [textId, body]))
  const byId = new Map<SourceId, SourceSummary>(sources.map((source) => [source.id, source]))
  const sideView = (side: AuditResult['findings'][number]['sides'][number]): FindingSideView[] => {
    const source = byId.get(side.sourceId)
    if (!source) return []
    const around = surroundings(bodies.get(side.textId) ?? '', side)
    return [{ ...side, ...around, sourceNumber: source.number, sourceName: source.name }]
  }
  return {
    findings: findings.map((finding) => ({ ...finding, sides: finding.sides.flatMap(sideView) })),
    sums: sums.map((sum) => ({ ...sum, sides: sum.sides.flatMap(sideView) })),
  }
}

const reach = 80

/** A few words on either side of a passage, not across a paragraph, cut at a space. */
const surroundings = (body: string, { start, end }: Span): { before: string; after: string } => {
  const before =
    body
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? ''
  const after = body.slice(end, end + reach).split('\n')[0] ?? ''
  return {
    before: before.length < reach ? before : before.slice(before.indexOf(' ') + 1),
    after: after.length < reach ? after : after.slice(0, Math.max(0, after.lastIndexOf(' '))),
  }
}
