import type { Viewer } from '../access/viewer.ts'
import { decideIdentity, partRecord } from '../claims/identity.ts'
import type { Result } from '../domain/failure.ts'
import { pairKey } from '../domain/identity/decision.ts'
import { recordKinds } from '../domain/identity/recorded.ts'
import type { DecisionId, RecordId } from '../domain/ids.ts'
import { type MaybeTwo, maybeTwoIn } from '../projections/identity/namesakes.ts'
import { recordsOf } from '../projections/identity/records-of.ts'
import { type AppContext, notForActor, reading, writableSources } from './context.ts'
import type { DecisionRequest } from './who-is-who.ts'

/**
 * Decides of a name that may be of two in its source, as it was proposed. “Distinct” parts the places that
 * tell of another, with what was shown; the places of which nothing tells whose they are stay, in doubt.
 * Null where nothing of the kind is proposed.
 */
export const decideWithin = async (
  context: AppContext,
  actor: Viewer,
  { left, right, verdict, reason }: DecisionRequest,
): Promise<Result<DecisionId> | null> => {
  const two = await proposedWithin(context, actor, left, right)
  if (!two) return null
  const { record, other, parting, lines, score, algorithm } = two
  const { of, sourceId, name } = record
  const isWritable = await reading(context, ({ db }) => writableSources(actor, db))
  if (!isWritable(sourceId)) return notForActor
  const draft = {
    ...{ of, verdict, reason, parting },
    left: record.id,
    right: other,
    sides: [
      { record: record.id, sourceId, name },
      { record: other, sourceId, name },
    ] as const,
    evidence: { lines, score, algorithm },
  }
  return context.store.write(actor.id, (tx) =>
    verdict === 'distinct'
      ? partRecord(tx, actor.name, draft)
      : decideIdentity(tx, actor.name, draft),
  )
}

/** Only of the name's own kind and source: what else is there says nothing of it. */
const proposedWithin = (
  context: AppContext,
  actor: Viewer,
  left: RecordId,
  right: RecordId,
): Promise<MaybeTwo | undefined> =>
  reading(context, async (from) => {
    for (const kind of recordKinds) {
      const { records } = await recordsOf(actor, from.db, kind)
      const own = records.find(({ id }) => id === left || id === right)
      if (!own) continue
      // A list is read from all names in it.
      const beside = records.filter(({ sourceId }) => sourceId === own.sourceId)
      const found = await maybeTwoIn(actor, from, beside)
      return found.find(({ record, other }) => pairKey(record.id, other) === pairKey(left, right))
    }
    return undefined
  })
