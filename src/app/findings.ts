import type { Viewer } from '../access/viewer.ts'
import type {
  AuditedArticle,
  AuditedDate,
  AuditedMention,
  AuditMaterial,
  AuditResult,
  RejectedAt,
} from '../audit/index.ts'
import { type Day, dateValue, dayOf } from '../domain/dates.ts'
import { DaftarError } from '../domain/failure.ts'
import { type CaseId, parseId, type SourceId } from '../domain/ids.ts'
import { statedValue } from '../domain/stated.ts'
import type { Span } from '../domain/text-span.ts'
import { filtered } from '../projections/claims/filter.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import { lastMaterialEntry, standingDismissals } from '../projections/findings/dismissals.ts'
import { claimFacts } from '../projections/rows.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { type AppContext, reading } from './context.ts'
import { statesOf } from './finding-states.ts'
import type { App, FindingSideView, Findings, FindingView } from './types.ts'

/** Results kept: one per viewer and case that look at findings at the same time. */
const KEPT = 8

/** What the checks found, before anybody's dismissals. */
type Found = Omit<Findings, 'findings'> & {
  readonly findings: readonly Omit<FindingView, 'state' | 'dismissal'>[]
}

/**
 * Runs the checks over what a viewer may see, and keeps the result until the ledger has new material.
 * A dismissal is none: it is set beside what was found, at once.
 */
export const findingsReader = (context: AppContext): App['findings'] => {
  const found = foundReader(context)
  return async (viewer, filter = {}) => {
    const { findings, sums } = await found(viewer, filter)
    const dismissals = await reading(context, ({ db }) => standingDismissals(viewer, db))
    const states = statesOf(findings, dismissals)
    const stateOf = (id: string) => states.get(id) ?? { state: 'open', dismissal: null }
    return { findings: findings.map((finding) => ({ ...finding, ...stateOf(finding.id) })), sums }
  }
}

const foundReader = (context: AppContext) => {
  const kept = new Map<string, Promise<Found>>()
  return async (viewer: Viewer, filter: { readonly caseId?: CaseId }): Promise<Found> => {
    const upTo = await reading(context, ({ db }) => lastMaterialEntry(db))
    const today = todayIs()
    const key = JSON.stringify([
      upTo,
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
): Promise<Found> => {
  const sources = await sourceSummaries(viewer, from.db, filter)
  const material = await materialOf(viewer, from, sources, filter, today)
  const { audit } = await import('../audit/index.ts')
  return withSources(audit(material), sources, material)
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
    articles: await articlesOf(from, here),
    dates: await datesOf(from, here),
    rejected: await rejectedAt(viewer, from, filter, here),
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

/** What people rejected is not to be found again in the words alone. */
const rejectedAt = async (
  viewer: Viewer,
  { db }: ReadFrom,
  filter: { readonly caseId?: CaseId },
  texts: ReadonlySet<string>,
): Promise<RejectedAt[]> => {
  const rows = await filtered(viewer, db, { ...filter, states: ['rejected'] })
    .selectAll()
    .orderBy('seq')
    .execute()
  return rows
    .map(claimFacts)
    .filter(({ textId }) => texts.has(textId))
    .flatMap(({ textId, passages }) => passages.map(({ position }) => ({ textId, ...position })))
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

/** The articles of law cited in texts that the viewer may see. */
const articlesOf = async (
  { db }: ReadFrom,
  texts: ReadonlySet<string>,
): Promise<AuditedArticle[]> => {
  const rows = await db
    .selectFrom('cited_article')
    .selectAll()
    .orderBy('text_id')
    .orderBy('n')
    .execute()
  return rows.flatMap(({ text_id, article, law, start_at: start, end_at: end }) => {
    const textId = texts.has(text_id) ? parseId('text', text_id) : null
    return textId?.ok ? [{ textId: textId.value, article, law, start, end }] : []
  })
}

/** The dates told in texts that the viewer may see. */
const datesOf = async ({ db }: ReadFrom, texts: ReadonlySet<string>): Promise<AuditedDate[]> => {
  const rows = await db
    .selectFrom('told_date')
    .selectAll()
    .orderBy('text_id')
    .orderBy('n')
    .execute()
  return rows.flatMap(({ text_id, edtf, words, is_relative, start_at: start, end_at: end }) => {
    const textId = texts.has(text_id) ? parseId('text', text_id) : null
    const date = dateValue(edtf, words)
    if (!textId?.ok || !date.ok) return []
    return [{ textId: textId.value, date: date.value, relative: is_relative === 1, start, end }]
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
  { texts, claims }: AuditMaterial,
): Found => {
  const bodies = new Map(texts.map(({ textId, body }) => [textId, body]))
  const byId = new Map<SourceId, SourceSummary>(sources.map((source) => [source.id, source]))
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
  const sideView = (side: AuditResult['findings'][number]['sides'][number]): FindingSideView[] => {
    const source = byId.get(side.sourceId)
    if (!source) return []
    const around = surroundings(bodies.get(side.textId) ?? '', side)
    const claim = side.claimIds[0] === undefined ? undefined : claimsById.get(side.claimIds[0])
    return [
      {
        ...side,
        ...around,
        sourceNumber: source.number,
        sourceName: source.name,
        publisher: source.description.publisher,
        sourceDate: source.description.date,
        said: claim === undefined ? null : { mode: claim.mode, originator: claim.originator },
      },
    ]
  }
  return {
    findings: findings.map((finding) => ({ ...finding, sides: finding.sides.flatMap(sideView) })),
    sums: sums.map((sum) => ({ ...sum, sides: sum.sides.flatMap(sideView) })),
  }
}

const reach = 240

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
