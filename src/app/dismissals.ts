import type { Viewer } from '../access/viewer.ts'
import { dismissFinding, undoDismissal } from '../claims/dismiss.ts'
import { fail, type Result } from '../domain/failure.ts'
import type { SourceId } from '../domain/ids.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import { type AppContext, mayWrite, notForActor, reading } from './context.ts'
import { passagesOf } from './finding-states.ts'
import type { App, FindingView } from './types.ts'

/** Putting findings aside and taking them up again. Only what the actor is shown can be judged. */
export const dismissals = (
  context: AppContext,
  findings: App['findings'],
): Pick<App, 'dismissFinding' | 'reopenFinding'> => ({
  async dismissFinding(actor, { findingId, material, why }) {
    const finding = await judgeable(context, findings, actor, findingId)
    if (!finding.ok) return finding
    const { value } = finding
    if (material !== undefined && material !== value.material)
      return fail({ kind: 'finding-changed', findingId })
    return context.store.write(actor.id, (tx) =>
      dismissFinding(tx, actor.name, {
        findingId,
        kind: value.kind,
        material: value.material,
        sources: sourcesOf(value),
        passages: passagesOf(value),
        why,
      }),
    )
  },

  async reopenFinding(actor, { findingId, dismissalId }) {
    const finding = await judgeable(context, findings, actor, findingId)
    if (!finding.ok) return finding
    const { dismissal } = finding.value
    if (dismissal === null) return fail({ kind: 'nothing-dismissed', findingId })
    if (dismissalId !== undefined && dismissalId !== dismissal.id)
      return fail({ kind: 'dismissal-undone', dismissalId })
    return context.store.write(actor.id, (tx) => undoDismissal(tx, dismissal.id))
  },
})

const sourcesOf = ({ sides }: FindingView): SourceId[] =>
  [...new Set(sides.map(({ sourceId }) => sourceId))].sort()

const judgeable = async (
  context: AppContext,
  read: App['findings'],
  actor: Viewer,
  findingId: Parameters<App['dismissFinding']>[1]['findingId'],
): Promise<Result<FindingView>> => {
  const { findings } = await read(actor)
  const finding = findings.find(({ id }) => id === findingId)
  if (!finding) return fail({ kind: 'no-such-finding', findingId })
  const all = await reading(context, ({ db }) => sourceSummaries(actor, db))
  const sources = new Map(all.map((source) => [source.id, source]))
  const may = sourcesOf(finding).every((id) => {
    const source = sources.get(id)
    return source !== undefined && mayWrite(actor, source)
  })
  return may ? { ok: true, value: finding } : notForActor
}
