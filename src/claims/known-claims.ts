import type { Claim } from '../domain/claim.ts'
import type { TextId } from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import type { Span } from '../domain/text-span.ts'
import type { ReadDb } from '../storage/store.ts'
import { sayingOf } from './proposed-claim.ts'

/** A claim the record holds of a text, as a new reading of it is held against. */
export interface KnownClaim {
  readonly claim: Claim
  /** What it said when it was made, of the words where they stand now; null when words were lost. */
  readonly saying: string | null
  /** Proposed by a rule, and looked at by no person ever, not even with an undone review. */
  readonly untouched: boolean
  /** What a person settled: an accepted or amended claim of this kind at these words. */
  readonly settled: string | null
}

/** One string for a rule's claim of a kind at its first passage. */
export const placeOf = (rule: string, claim: Claim, first: Passage): string =>
  `${rule} ${claim.content.kind} ${first.position.start}-${first.position.end}`

/** The claims of a text whose first passage stands in a span. */
export const knownIn = async (
  db: Pick<ReadDb, 'selectFrom'>,
  textId: TextId,
  { start, end }: Span,
): Promise<KnownClaim[]> => {
  const rows = await db
    .selectFrom('claim')
    .select(['id', 'state', 'claim_json', 'passages_json', 'lost'])
    .where('text_id', '=', textId)
    .where('start_at', '>=', start)
    .where('start_at', '<', end)
    .orderBy('start_at')
    .orderBy('id')
    .execute()
  const reviewed = await db
    .selectFrom('review')
    .innerJoin('claim', 'claim.id', 'review.claim_id')
    .select('claim.id')
    .distinct()
    .where('claim.text_id', '=', textId)
    .where('claim.start_at', '>=', start)
    .where('claim.start_at', '<', end)
    .execute()
  const touched = new Set(reviewed.map(({ id }) => id))
  return rows.map((row) => knownClaim(row, touched.has(row.id)))
}

interface KnownRow {
  readonly state: string
  readonly claim_json: string
  readonly passages_json: string
  readonly lost: number
}

const knownClaim = (row: KnownRow, touched: boolean): KnownClaim => {
  const claim: Claim = JSON.parse(row.claim_json)
  const passages: Claim['passages'] = JSON.parse(row.passages_json)
  const { madeBy } = claim
  const isSettled = madeBy.by === 'rule' && (row.state === 'accepted' || row.state === 'amended')
  return {
    claim,
    saying: row.lost > 0 ? null : sayingOf({ passages }, claim),
    untouched: madeBy.by === 'rule' && !touched,
    settled: isSettled ? placeOf(madeBy.rule, claim, passages[0]) : null,
  }
}
