import { describeClaim } from '../claims/describe.ts'
import type { SourceId } from '../domain/ids.ts'
import type { ClaimFacts } from './rows.ts'
import type { Attributed, SourceSummary } from './views.ts'

/** What a claim rests on, as every line and figure shows it. Null when its source is not released. */
export const attributed = (
  facts: ClaimFacts,
  sources: ReadonlyMap<SourceId, SourceSummary>,
): Attributed | null => {
  const source = sources.get(facts.sourceId)
  if (!source) return null
  const [passage] = facts.passages
  return {
    claimId: facts.id,
    sourceId: source.id,
    sourceNumber: source.number,
    sourceName: source.name,
    publisher: source.description.publisher,
    sourceDate: source.description.date,
    passage: { textId: passage.textId, ...passage.position, exact: passage.quote.exact },
    sentence: describeClaim(facts.statement),
    state: facts.state,
    reviewId: facts.review?.id ?? null,
    mode: facts.statement.mode,
    originator: facts.statement.originator,
    madeBy: facts.claim.madeBy,
    sensitivity: facts.sensitivity,
    consent: facts.consent,
  }
}

export const bySourceId = (
  sources: readonly SourceSummary[],
): ReadonlyMap<SourceId, SourceSummary> => new Map(sources.map((source) => [source.id, source]))
