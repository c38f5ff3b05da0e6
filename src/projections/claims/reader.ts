import { gate } from '../../access/gate.ts'
import type { Viewer } from '../../access/viewer.ts'
import { describeClaim } from '../../claims/describe.ts'
import type { Act } from '../../domain/act.ts'
import { DaftarError } from '../../domain/failure.ts'
import type { ClaimId, TextId } from '../../domain/ids.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Review } from '../../domain/review.ts'
import type { ReadDb } from '../../storage/store.ts'
import { provePassage } from '../../texts/passages.ts'
import { type ClaimFacts, claimFacts, originalStatement } from '../rows.ts'
import { sourceSummaries } from '../sources/reader.ts'
import type { TextBodies } from '../text-bodies.ts'
import type { ClaimDetail, ClaimView, Page, ReviewRecord, ShownPassage, Slice } from '../views.ts'
import { type ClaimFilter, filtered } from './filter.ts'

/** Where readers read from: one consistent state of the tables, and the characters of texts. */
export interface ReadFrom {
  readonly db: ReadDb
  readonly bodies: TextBodies
}

/** A page of claims, by source, then by place in the text. Their pins are proved again. */
export const claimPage = async (
  viewer: Viewer,
  from: ReadFrom,
  filter: ClaimFilter = {},
  { offset = 0, limit = 100_000 }: Slice = {},
): Promise<Page<ClaimView>> => {
  const { n } = await filtered(viewer, from.db, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const rows = await filtered(viewer, from.db, filter)
    .innerJoin('source', 'source.id', 'claim.source_id')
    .selectAll('claim')
    .orderBy('source.number')
    .orderBy('claim.start_at')
    .orderBy('claim.end_at')
    .orderBy('claim.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const facts = rows.map(claimFacts)
  return { items: await shown(viewer, from, facts), total: Number(n) }
}

/** Claims made ready to be shown: sentence, proved pins, through the gate. */
export const shown = async (
  viewer: Viewer,
  from: ReadFrom,
  facts: readonly ClaimFacts[],
): Promise<readonly ClaimView[]> => {
  const views: ClaimView[] = []
  for (const one of facts) views.push(viewOf(one, await bodyOrNull(from, one.textId)))
  return gate.releaseAll(viewer, views)
}

/** A damaged blob must not hide the claims: their pins are then shown as not checked. */
const bodyOrNull = async ({ db, bodies }: ReadFrom, id: TextId): Promise<string | null> => {
  try {
    return await bodies.body(db, id)
  } catch (error) {
    if (error instanceof DaftarError) return null
    throw error
  }
}

const viewOf = (facts: ClaimFacts, body: string | null): ClaimView => {
  const [first, ...rest] = facts.passages
  const prove = (passage: Passage): ShownPassage => proved(passage, facts.textId, body)
  return {
    id: facts.id,
    caseId: facts.claim.caseId,
    sourceId: facts.sourceId,
    textId: facts.textId,
    kind: facts.statement.content.kind,
    sentence: describeClaim(facts.statement),
    statement: facts.statement,
    original: originalStatement(facts),
    passages: [prove(first), ...rest.map(prove)],
    state: facts.state,
    review: facts.review,
    madeBy: facts.claim.madeBy,
    sensitivity: facts.sensitivity,
    consent: facts.consent,
  }
}

const proved = (passage: Passage, textId: TextId, body: string | null): ShownPassage => {
  if (passage.textId !== textId) return { ...passage, proof: 'lost' }
  if (body === null) return { ...passage, proof: 'not-checked' }
  const proof = provePassage(body, passage)
  if (proof.is === 'proved') return { ...passage, proof: 'proved' }
  return { ...proof.passage, proof: proof.is }
}

/** One claim with all its reviews; null when not there or not for this viewer. */
export const claimDetail = async (
  viewer: Viewer,
  from: ReadFrom,
  id: ClaimId,
): Promise<ClaimDetail | null> => {
  const row = await from.db.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const facts = claimFacts(row)
  const [view] = await shown(viewer, from, [facts])
  const [source] = await sourceSummaries(viewer, from.db, { id: facts.sourceId })
  if (!view || !source) return null
  return {
    ...view,
    source,
    reviews: await reviewsOf(from.db, id),
    madeAt: facts.madeAt,
    firstSentence: describeClaim(facts.claim),
  }
}

const reviewsOf = async (db: ReadDb, id: ClaimId): Promise<ReviewRecord[]> => {
  const rows = await db
    .selectFrom('review')
    .leftJoin('act', 'act.id', 'review.act_id')
    .select(['review.json', 'undone_by', 'undone_at', 'act.json as act_json', 'act.is_undone'])
    .where('claim_id', '=', id)
    .orderBy('review.seq')
    .execute()
  return rows.map(({ json, undone_by, undone_at, act_json, is_undone }) => {
    const review: Review = JSON.parse(json)
    return {
      review,
      sentence: review.statement === undefined ? null : describeClaim(review.statement),
      act: act_json === null ? null : actOf(JSON.parse(act_json), is_undone === 1),
      undone: undone_by === null || undone_at === null ? null : { by: undone_by, at: undone_at },
    }
  })
}

const actOf = ({ id, reviews }: Act, isUndone: boolean): ReviewRecord['act'] => ({
  id,
  reviews: reviews.length,
  isUndone,
})
