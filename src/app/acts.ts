import type { Viewer } from '../access/viewer.ts'
import { acceptMany } from '../claims/acts/accept-many.ts'
import { remake } from '../claims/acts/remake.ts'
import { storedAct, undoAct } from '../claims/acts/undo-act.ts'
import { storedClaim } from '../claims/stored-claim.ts'
import type { Claim } from '../domain/claim.ts'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { ActId, ClaimId } from '../domain/ids.ts'
import { filtered } from '../projections/claims/filter.ts'
import { type AppContext, mayWrite, notForActor, reading, writableText } from './context.ts'
import type { App } from './types.ts'

/** Ids in one statement: fewer than any database has room for. */
const BATCH = 500

/** Decisions that make several entries: each is one transaction, and can be taken back as one. */
export const acts = (context: AppContext): Pick<App, 'act' | 'undoAct'> => ({
  async act(actor, draft, work = {}) {
    const missing = await notWritable(context, actor, draft.claimIds)
    if (missing !== null) return fail({ kind: 'no-such-claim', claimId: missing })
    if (draft.is === 'accepted-many')
      return context.store.write(actor.id, (tx) => acceptMany(tx, actor.name, draft, work))
    const [claimId] = draft.claimIds
    const stored = await reading(context, ({ db }) => storedClaim(db, claimId))
    if (!stored) return fail({ kind: 'no-such-claim', claimId })
    const text = await writableText(context, actor, stored.textId)
    if (!text.ok) return text
    return context.store.write(actor.id, (tx) => remake(tx, actor.name, draft, text.value))
  },

  async undoAct(actor, id) {
    const ids = await claimsOf(context, id)
    if (!ids.ok) return ids
    const missing = await notWritable(context, actor, ids.value)
    return missing === null
      ? context.store.write(actor.id, (tx) => undoAct(tx, actor.name, id))
      : notForActor
  },
})

const claimsOf = async (context: AppContext, actId: ActId): Promise<Result<readonly ClaimId[]>> => {
  const stored = await reading(context, ({ db }) => storedAct(db, actId))
  if (!stored) return fail({ kind: 'no-such-act', actId })
  const { made, reviews } = stored.act
  return ok([...made, ...reviews.map(({ claimId }) => claimId)])
}

/** The first of the claims that the actor may not see or review; null when they may all. */
const notWritable = async (
  context: AppContext,
  actor: Viewer,
  ids: readonly ClaimId[],
): Promise<ClaimId | null> =>
  reading(context, async ({ db }) => {
    const writable = new Set<string>()
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await filtered(actor, db, {})
        .select(['id', 'claim_json'])
        .where('id', 'in', ids.slice(from, from + BATCH))
        .execute()
      for (const { id, claim_json } of rows) {
        const claim: Claim = JSON.parse(claim_json)
        if (mayWrite(actor, claim)) writable.add(id)
      }
    }
    return ids.find((id) => !writable.has(id)) ?? null
  })
