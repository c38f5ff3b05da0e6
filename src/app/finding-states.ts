import { createHash } from 'node:crypto'
import type { Dismissal } from '../domain/dismissal.ts'
import type { Finding, FindingSide } from '../domain/finding.ts'
import type { FindingView } from './types.ts'

type State = Pick<FindingView, 'state' | 'dismissal'>
type Judged = Pick<Finding, 'id' | 'kind' | 'material'> & {
  readonly sides: readonly Pick<FindingSide, 'sourceId' | 'words'>[]
}

const OPEN: State = { state: 'open', dismissal: null }

/** One passage, by its source and words: the same after a new reading or extraction. */
const passageKey = ({ sourceId, words }: Pick<FindingSide, 'sourceId' | 'words'>): string =>
  createHash('sha256')
    .update(`${sourceId}\n${words.toLowerCase().replace(/\s+/g, ' ').trim()}`)
    .digest('hex')
    .slice(0, 32)

/** The passages of a finding, as a dismissal records them. */
export const passagesOf = ({ sides }: Pick<Judged, 'sides'>): string[] =>
  [...new Set(sides.map(passageKey))].sort()

/**
 * What people think of each finding, by the dismissals that count. One given to the very material
 * dismisses it. One given to other material, or to a finding that is not found any more and most of
 * whose passages are in this one, is shown beside it: the finding is open again.
 */
export const statesOf = (
  findings: readonly Judged[],
  dismissals: readonly Dismissal[],
): ReadonlyMap<string, State> => {
  const byFinding = Map.groupBy(dismissals, ({ findingId }) => findingId as string)
  const found = new Set(findings.map(({ id }) => id))
  const gone = dismissals.filter(({ findingId }) => !found.has(findingId))
  return new Map(
    findings.map((finding) => {
      const own = byFinding.get(finding.id) ?? []
      const standing = own.find(({ material }) => material === finding.material)
      if (standing) return [finding.id, { state: 'dismissed', dismissal: shown(standing) }]
      const earlier = own.at(-1) ?? predecessor(finding, gone)
      return [
        finding.id,
        earlier === undefined ? OPEN : { state: 'changed', dismissal: shown(earlier) },
      ]
    }),
  )
}

const shown = ({ id, why, by, at }: Dismissal) => ({ id, why, by, at })

/** Of what was dismissed and is not found so any more, the one that this finding carries on most of. */
const predecessor = (finding: Judged, gone: readonly Dismissal[]): Dismissal | undefined => {
  if (!gone.some(({ kind }) => kind === finding.kind)) return undefined
  const here = new Set(passagesOf(finding))
  let best: { readonly of: Dismissal; readonly shared: number } | undefined
  for (const of of gone) {
    const shared = of.passages.filter((key) => here.has(key)).length
    const most = of.kind === finding.kind && shared * 2 > of.passages.length
    if (most && shared >= (best?.shared ?? 1)) best = { of, shared }
  }
  return best?.of
}
