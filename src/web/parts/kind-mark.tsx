import { useId } from 'react'
import type { ClaimKind } from '../../domain/claim-content.ts'
import type { ReviewState } from '../../domain/review.ts'
import { term } from './words.ts'

/** The line under pinned words that belongs to a kind: the same shape here and in the text. */
export const lineOf = (kind: ClaimKind): string => {
  if (kind === 'count' || kind === 'amount') return 'solid'
  if (kind === 'occurrence') return 'dotted'
  if (kind === 'status' || kind === 'attribute' || kind === 'relation') return 'dashed'
  if (kind === 'demand' || kind === 'response') return 'double'
  return 'wavy'
}

/** One closed outline for each kind, in a square of 16: told apart without colour, empty or full. */
const outlines: Readonly<Record<ClaimKind, string>> = {
  occurrence: 'M8 1.5l6.5 6.5L8 14.5 1.5 8z',
  count: 'M2.5 2.5h11v11h-11z',
  status: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2z',
  attribute: 'M8 1.5l6.5 4.9-2.5 7.6H4L1.5 6.4z',
  relation: 'M1.5 2.5L8 6l6.5-3.5v11L8 10l-6.5 3.5z',
  violation: 'M8 2l6.8 12H1.2z',
  evidence: 'M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z',
  demand: 'M1.5 5h6V1.5L14.8 8l-7.3 6.5V11h-6z',
  response: 'M14.5 5h-6V1.5L1.2 8l7.3 6.5V11h6z',
  amount: 'M5 2h6l3.5 6-3.5 6H5L1.5 8z',
  expression: 'M1.5 2h13v8.5H8L4 14.5v-4H1.5z',
  remark: 'M3 1.5h10.5L10.5 5.5l3 4H5v5H3z',
}

/** A kind as a shape, and how it stands: empty while nobody reviewed it, full, half full, struck through. */
export const KindGlyph = (props: { kind: ClaimKind; state?: ReviewState | undefined }) => {
  const half = useId()
  const outline = outlines[props.kind]
  const { state } = props
  return (
    <svg className="glyph" data-kind={props.kind} viewBox="0 0 16 16" aria-hidden="true">
      <clipPath id={half}>
        <path d="M0 0h8v16H0z" />
      </clipPath>
      <path d={outline} className="outline" />
      {state === 'accepted' ? <path d={outline} fill="currentColor" /> : null}
      {state === 'amended' ? (
        <path d={outline} fill="currentColor" clipPath={`url(#${half})`} />
      ) : null}
      {state === 'rejected' ? <path d="M1 15L15 1" className="outline" /> : null}
    </svg>
  )
}

export const KindMark = ({ kind }: { kind: ClaimKind }) => (
  <span className="kind-mark nowrap">
    <KindGlyph kind={kind} /> {term('claim-kinds', kind)}
  </span>
)
