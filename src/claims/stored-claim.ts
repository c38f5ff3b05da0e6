import type { Claim, ClaimStatement } from '../domain/claim.ts'
import type { ClaimId, TextId } from '../domain/ids.ts'
import type { Span } from '../domain/text-span.ts'
import type { WriteTx } from '../storage/store.ts'

/** A claim as the tables have it: what was first said, what counts now, where it stands now. */
export interface StoredClaim {
  readonly claim: Claim
  readonly statement: ClaimStatement
  readonly textId: TextId
  readonly spans: readonly Span[]
}

/** The claim of an id, or null when there is none. */
export const storedClaim = async (
  db: Pick<WriteTx['db'], 'selectFrom'>,
  id: ClaimId,
): Promise<StoredClaim | null> => {
  const row = await db
    .selectFrom('claim')
    .select(['claim_json', 'amended_json', 'passages_json', 'text_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const claim: Claim = JSON.parse(row.claim_json)
  const passages: Claim['passages'] = JSON.parse(row.passages_json)
  const amended: ClaimStatement | null = row.amended_json ? JSON.parse(row.amended_json) : null
  const { content, mode, originator, time, places } = amended ?? claim
  return {
    claim,
    statement: { content, mode, originator, time, places },
    textId: row.text_id as TextId,
    spans: passages.map(({ position }) => position),
  }
}
