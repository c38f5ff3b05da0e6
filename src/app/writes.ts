import type { Viewer } from '../access/viewer.ts'
import { check } from '../claims/drafts/check.ts'
import { claimDraftSchema } from '../claims/drafts.ts'
import { type AmendedText, reviewClaim } from '../claims/review.ts'
import { storedClaim } from '../claims/stored-claim.ts'
import { undoReview } from '../claims/undo.ts'
import { writeClaim } from '../claims/write-claim.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import { type CaseId, type ClaimId, newId } from '../domain/ids.ts'
import { type AppContext, mayWrite, notForActor, reading, writableText } from './context.ts'
import type { App } from './types.ts'

/** The longest name a case may have, in characters. */
const LONGEST_NAME = 200

/** What people write: cases, claims, reviews. Each is one transaction. */
export const writes = (
  context: AppContext,
): Pick<App, 'openCase' | 'writeClaim' | 'review' | 'undo'> => ({
  openCase: (actor, name) => openCase(context, actor, name),

  async writeClaim(actor, draft) {
    const outer = check(claimDraftSchema, draft)
    if (!outer.ok) return outer
    const text = await writableText(context, actor, draft.textId)
    if (!text.ok) return text
    return context.store.write(actor.id, (tx) => writeClaim(tx, actor.name, draft, text.value))
  },

  async review(actor, draft) {
    const claim = await writableClaim(context, actor, draft.claimId)
    if (!claim.ok) return claim
    const text = draft.amendment === undefined ? ok(null) : await claim.value.text()
    if (!text.ok) return text
    return context.store.write(actor.id, (tx) => reviewClaim(tx, actor.name, draft, text.value))
  },

  async undo(actor, which) {
    const claim = await writableClaim(context, actor, which.claimId)
    if (!claim.ok) return claim
    return context.store.write(actor.id, (tx) => undoReview(tx, which))
  },
})

export const openCase = async (
  { store }: AppContext,
  actor: Viewer,
  given: string,
): Promise<Result<CaseId>> => {
  const name = given.trim().slice(0, LONGEST_NAME)
  if (name === '') return fail({ kind: 'name-needed' })
  if (!mayWrite(actor, { sensitivity: 'public', consent: 'internal' })) return notForActor
  const caseId = newId('case')
  await store.write(actor.id, (tx) => tx.append('case.opened/1', caseId, { caseId, name }))
  return ok(caseId)
}

interface WritableClaim {
  /** The text the claim stands in now, for checking an amendment. */
  text(): Promise<Result<AmendedText>>
}

/** A claim that the actor may see and review; one they may not see looks like none. */
const writableClaim = async (
  context: AppContext,
  actor: Viewer,
  claimId: ClaimId,
): Promise<Result<WritableClaim>> => {
  const stored = await reading(context, ({ db }) => storedClaim(db, claimId))
  if (!stored || !mayWrite(actor, stored.claim)) return fail({ kind: 'no-such-claim', claimId })
  return ok({ text: () => writableText(context, actor, stored.textId) })
}
