import type { ClaimKind } from '../../domain/claim-content.ts'
import { term } from './words.ts'

/** The line under pinned words that belongs to a kind: the same shape here and in the text. */
export const lineOf = (kind: ClaimKind): string => {
  if (kind === 'count' || kind === 'amount') return 'solid'
  if (kind === 'occurrence') return 'dotted'
  if (kind === 'status' || kind === 'attribute' || kind === 'relation') return 'dashed'
  if (kind === 'demand' || kind === 'response') return 'double'
  return 'wavy'
}

export const KindMark = ({ kind }: { kind: ClaimKind }) => (
  <span className="kind-mark nowrap" data-line={lineOf(kind)}>
    {term('claim-kinds', kind)}
  </span>
)
