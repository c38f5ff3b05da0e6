import type { ClaimStatement } from '../domain/claim.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import { newId, type ReviewId, type TextId } from '../domain/ids.ts'
import type { Review } from '../domain/review.ts'
import type { WriteTx } from '../storage/store.ts'
import { check } from './drafts/check.ts'
import { amendmentSchema } from './drafts/schemas.ts'
import { type AmendmentDraft, type ReviewDraft, reviewDraftSchema } from './drafts.ts'
import type { ClaimFailure } from './failures.ts'
import { type StoredClaim, storedClaim } from './stored-claim.ts'

/** The text an amendment was checked against. */
export interface AmendedText {
  readonly textId: TextId
  readonly body: string
}

/** What a statement becomes by an amendment: parts replaced, the kind kept. Pure. */
export const amend = (
  { statement, spans }: Pick<StoredClaim, 'statement' | 'spans'>,
  amendment: AmendmentDraft,
  body: string,
): Result<ClaimStatement, ClaimFailure> => {
  const schema = amendmentSchema({ text: body, spans }, statement.content.kind)
  const read = check(schema, amendment)
  return read.ok ? ok({ ...statement, ...read.value }) : read
}

/** Records a person's verdict. `text` is needed to amend only: it is the text the claim stands in. */
export const reviewClaim = async (
  tx: WriteTx,
  person: string,
  draft: ReviewDraft,
  text: AmendedText | null,
): Promise<Result<ReviewId, ClaimFailure>> => {
  const outer = check(reviewDraftSchema, draft)
  if (!outer.ok) return outer
  const stored = await storedClaim(tx.db, draft.claimId)
  if (!stored) return fail({ kind: 'no-such-claim', claimId: draft.claimId })
  const statement = amendedStatement(stored, draft, text)
  if (!statement.ok) return statement
  const review = newReview(person, { ...draft, why: outer.value.why }, statement.value)
  await tx.append('claim.reviewed/1', review.id, { review })
  return ok(review.id)
}

const amendedStatement = (
  stored: StoredClaim,
  { claimId, amendment }: ReviewDraft,
  text: AmendedText | null,
): Result<ClaimStatement | null, ClaimFailure> => {
  if (amendment === undefined) return ok(null)
  if (text?.textId !== stored.textId) return fail({ kind: 'claim-moved', claimId })
  return amend(stored, amendment, text.body)
}

const newReview = (
  by: string,
  { claimId, verdict, why }: ReviewDraft,
  statement: ClaimStatement | null,
): Review => ({
  id: newId('review'),
  claimId,
  verdict,
  ...(statement === null ? {} : { statement }),
  by,
  at: new Date().toISOString(),
  why: why.trim(),
})
