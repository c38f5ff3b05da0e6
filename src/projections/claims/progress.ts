import type { Viewer } from '../../access/viewer.ts'
import type { ClaimKind } from '../../domain/claim-content.ts'
import type { ClaimId, TextId } from '../../domain/ids.ts'
import type { ReviewState } from '../../domain/review.ts'
import { claimFacts } from '../rows.ts'
import type { ClaimCount, UnreviewedOfRule } from '../views.ts'
import { filtered } from './filter.ts'
import { type ReadFrom, shown } from './reader.ts'

/** How far the claims of a text are reviewed, by kind and rule. */
export const progress = async (
  viewer: Viewer,
  { db }: ReadFrom,
  textId: TextId,
): Promise<readonly ClaimCount[]> => {
  const rows = await filtered(viewer, db, { textId })
    .select(['kind', 'rule', 'state', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['kind', 'rule', 'state'])
    .orderBy('kind')
    .orderBy('rule')
    .orderBy('state')
    .execute()
  return rows.map(({ kind, rule, state, n }) => ({
    kind: kind as ClaimKind,
    rule,
    state: state as ReviewState,
    n: Number(n),
  }))
}

/** As many as can be looked at in a minute. */
const SAMPLE = 12

/** Indexes spread evenly over a list, its first and last among them. */
const spread = (length: number, wanted: number): readonly number[] =>
  length <= wanted
    ? Array.from({ length }, (_, i) => i)
    : Array.from({ length: wanted }, (_, i) => Math.round((i * (length - 1)) / (wanted - 1)))

/** What of a rule nobody has reviewed in a text. The same ones are shown every time. */
export const unreviewed = async (
  viewer: Viewer,
  from: ReadFrom,
  textId: TextId,
  rule: string,
): Promise<UnreviewedOfRule> => {
  const waiting = () => filtered(viewer, from.db, { textId, rule, states: ['proposed'] })
  const rows = await waiting().select('id').orderBy('start_at').orderBy('id').execute()
  const ids = rows.map(({ id }) => id)
  const wanted = spread(ids.length, SAMPLE).flatMap((i) => ids[i] ?? [])
  const looked =
    wanted.length === 0
      ? []
      : await waiting().selectAll().where('id', 'in', wanted).orderBy('start_at').execute()
  return {
    claimIds: ids.map((id) => id as ClaimId),
    sample: await shown(viewer, from, looked.map(claimFacts)),
  }
}
