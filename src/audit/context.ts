import { compareDays, type Day } from '../domain/dates.ts'
import type { TextId } from '../domain/ids.ts'
import type { Span } from '../domain/text-span.ts'
import { type CitedArticle, citedArticles } from './facts/cited-article.ts'
import { byPlaceAndContent } from './facts/claim-order.ts'
import type { CountFact } from './facts/count-fact.ts'
import { countFactsOf } from './facts/count-facts.ts'
import { type DatedClaim, datedClaimsOf } from './facts/dated-claim.ts'
import { Matters } from './facts/matter.ts'
import { PersonsTold } from './facts/persons-told.ts'
import { type PlacedDate, placedDates } from './facts/placed-date.ts'
import { type PlacedName, placedNames } from './facts/placed-name.ts'
import { Scopes } from './facts/scope.ts'
import type { AuditedClaim, AuditMaterial } from './material.ts'
import { type Sums, sumsOf } from './sums/index.ts'
import { TextView } from './words/text-view.ts'

/** A stretch of a text. */
export interface Placed {
  readonly view: TextView
  readonly span: Span
}

/** What all checks work on: made once per audit. */
export interface AuditContext {
  readonly views: ReadonlyMap<TextId, TextView>
  readonly claims: readonly AuditedClaim[]
  readonly counts: readonly CountFact[]
  readonly dated: readonly DatedClaim[]
  /** Every date that was read, also where no claim was made of it. */
  readonly dates: readonly PlacedDate[]
  readonly scopes: Scopes
  readonly sums: Sums
  /** Names in order of text and place. */
  readonly names: readonly PlacedName[]
  readonly persons: PersonsTold
  readonly articles: readonly CitedArticle[]
  /** Places of claims that a person rejected; what the words alone tell there counts no more. */
  readonly rejected: readonly Placed[]
  readonly matters: Matters
  /** The day deadlines are judged by, and where it comes from; null when nothing tells. */
  readonly asOf: { readonly day: Day; readonly from: 'today' | 'newest-source' } | null
}

/** Claims of texts that are not in the material are left out: nothing could show their words. */
export const contextOf = (material: AuditMaterial): AuditContext => {
  const texts = material.texts.toSorted(
    (a, b) => compare(a.label, b.label) || compare(a.body, b.body) || compare(a.textId, b.textId),
  )
  const views = new Map(
    texts.map((text, order) => [text.textId, new TextView(text, order)] as const),
  )
  const orderOf = (claim: AuditedClaim): number => views.get(claim.textId)?.order ?? 0
  const claims = material.claims
    .filter((c) => views.has(c.textId))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || byPlaceAndContent(a, b))
  const dated = datedClaimsOf(claims, views)
  const counts = countFactsOf(claims, views)
  const scopes = new Scopes(dated)
  const names = placedNames(material, views)
  const dates = placedDates(material, views)
  const matters = new Matters([...views.values()], scopes, names, dated, dates)
  return {
    views,
    claims,
    counts,
    dated,
    dates,
    scopes,
    sums: sumsOf(views.values(), counts, scopes, matters, names),
    names,
    persons: new PersonsTold(names),
    articles: citedArticles(material, views),
    rejected: (material.rejected ?? []).flatMap(({ textId, start, end }) => {
      const view = views.get(textId)
      return view ? [{ view, span: { start, end } }] : []
    }),
    matters,
    asOf: asOfDay(material),
  }
}

const asOfDay = ({ today, texts }: AuditMaterial): AuditContext['asOf'] => {
  if (today !== undefined) return { day: today, from: 'today' }
  const days = texts.flatMap(({ date }) => date?.latest ?? [])
  const newest = days.reduce<Day | null>((a, b) => (a && compareDays(a, b) >= 0 ? a : b), null)
  return newest && { day: newest, from: 'newest-source' }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
