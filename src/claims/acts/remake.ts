import { narrower, stricter } from '../../access/handling.ts'
import type { Act } from '../../domain/act.ts'
import type { Claim } from '../../domain/claim.ts'
import { fail, ok, type Result } from '../../domain/failure.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { WriteTx } from '../../storage/store.ts'
import { refuse } from '../drafts/check.ts'
import type { ClaimFailure } from '../failures.ts'
import { type StoredClaim, storedClaim } from '../stored-claim.ts'
import { type ClaimText, claimFromDraft } from '../write-claim.ts'
import type { ActDraft } from './act-draft.ts'
import type { ActOutcome } from './act-outcome.ts'
import { acting, giveReview, recordAct } from './acting.ts'

type Remaking = Extract<ActDraft, { is: 'split' | 'joined' }>

const reasons = {
  split: { of: 'Split into two claims.', part: 'It is a part of a claim that was accepted.' },
  joined: { of: 'Joined into one claim.', part: 'It joins claims that were accepted.' },
} as const

/** What is replaced must be of one text and one kind, and so must what replaces it. */
const mismatch = (olds: readonly StoredClaim[], { parts }: Remaking): string | null => {
  const [first, ...others] = olds
  const kind = first?.statement.content.kind
  if (others.some(({ textId }) => textId !== first?.textId))
    return 'Only claims of one text can be joined.'
  if (others.some(({ statement }) => statement.content.kind !== kind))
    return 'Only claims of one kind can be joined.'
  if (parts.some(({ textId }) => textId !== first?.textId))
    return 'What replaces a claim stands in the same text.'
  return parts.some(({ content }) => content?.kind !== kind)
    ? 'What replaces a claim is of the same kind.'
    : null
}

const replaced = async (
  tx: WriteTx,
  ids: readonly ClaimId[],
): Promise<Result<readonly StoredClaim[], ClaimFailure>> => {
  const olds: StoredClaim[] = []
  for (const claimId of ids) {
    const old = await storedClaim(tx.db, claimId)
    if (!old) return fail({ kind: 'no-such-claim', claimId })
    if (olds.some(({ claim }) => claim.id === claimId))
      return refuse('claimIds', 'A claim can’t be joined with itself.')
    olds.push(old)
  }
  return ok(olds)
}

/** As closely held as the strictest of what it is made from. */
const heldLike = (claim: Claim, olds: readonly StoredClaim[]): Claim => ({
  ...claim,
  sensitivity: olds.reduce((s, old) => stricter(s, old.claim.sensitivity), claim.sensitivity),
  consent: olds.reduce((c, old) => narrower(c, old.claim.consent), claim.consent),
})

const statesOf = async (tx: WriteTx, ids: readonly ClaimId[]): Promise<readonly string[]> => {
  const rows = await tx.db.selectFrom('claim').select('state').where('id', 'in', ids).execute()
  return rows.map(({ state }) => state)
}

/**
 * Writes new claims in place of old ones. The old ones stay in the record, rejected with the reason;
 * the new ones stand as reviewed as the old ones did.
 */
export const remake = async (
  tx: WriteTx,
  person: string,
  draft: Remaking,
  text: ClaimText,
): Promise<Result<ActOutcome, ClaimFailure>> => {
  const olds = await replaced(tx, draft.claimIds)
  if (!olds.ok) return olds
  const wrong = mismatch(olds.value, draft)
  if (wrong !== null) return refuse('', wrong)
  const states = await statesOf(tx, draft.claimIds)
  if (states.includes('rejected'))
    return refuse('', 'A rejected claim is not split or joined; take back its rejection first.')
  const claims: Claim[] = []
  for (const part of draft.parts) {
    const claim = claimFromDraft(person, part, text)
    if (!claim.ok) return claim
    claims.push(heldLike(claim.value, olds.value))
  }
  // Everything is checked: from here on each entry is written.
  const doing = acting(tx, person)
  const why = reasons[draft.is]
  const reviews: Act['reviews'][number][] = []
  for (const claim of claims) await tx.append('claim.written/1', claim.id, { claim })
  for (const id of draft.claimIds) reviews.push(await giveReview(doing, id, 'rejected', why.of))
  if (!states.includes('proposed'))
    for (const { id } of claims) reviews.push(await giveReview(doing, id, 'accepted', why.part))
  const made = claims.map(({ id }) => id)
  const actId = await recordAct(doing, { is: draft.is, made, reviews, why: why.of })
  return ok({ actId, made, reviewed: reviews.length, skipped: 0 })
}
