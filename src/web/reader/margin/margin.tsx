import { memo, useRef } from 'react'
import type { ClaimView } from '../../../server/answers.ts'
import { KindGlyph } from '../../parts/kind-mark.tsx'
import { shortWords } from '../../parts/short-words.ts'
import { term } from '../../parts/words.ts'
import { useNarrow } from '../use-narrow.ts'
import { type MarginRow, rowsBetween } from './rows.ts'
import { useRows, useSeen } from './use-rows.ts'

/** Marks side by side in a row: more would reach over its edge. */
const MOST_IN_ROW = 6
const MOST_WHERE_NARROW = 1

type ById = ReadonlyMap<string, ClaimView>

const Mark = (props: {
  claim: ClaimView
  chosen: boolean
  reachable: boolean
  words: string | null
  onChoose: (id: string) => void
}) => {
  const { claim } = props
  const heard = `${term('claim-kinds', claim.kind)}, ${term('review-states', claim.state)}: ${shortWords(claim.statement.content)}`
  return (
    <button
      type="button"
      className="margin-mark"
      aria-label={heard}
      title={heard}
      aria-current={props.chosen}
      tabIndex={props.reachable ? 0 : -1}
      data-claim={claim.id}
      data-state={claim.state}
      onClick={() => props.onChoose(claim.id)}
    >
      <KindGlyph kind={claim.kind} state={claim.state} />
      {props.words === null ? null : (
        <span className="margin-words" dir="auto">
          {props.words}
        </span>
      )}
    </button>
  )
}

/** The claims that begin at one line. A lone one says what it is; of several the chosen one does. */
const Row = memo(
  (props: {
    row: MarginRow
    claims: ById
    chosen: string | null
    reachable: string | null
    most: number
    onChoose: (id: string) => void
  }) => {
    const { most } = props
    const claims = props.row.claimIds.flatMap((id) => props.claims.get(id) ?? [])
    const at = claims.findIndex(({ id }) => id === props.chosen)
    const from = Math.max(0, Math.min(at - most + 1, claims.length - most))
    const shown = claims.slice(from, from + most)
    const rest = claims.length - shown.length
    return (
      <li className="margin-row" style={{ top: props.row.middle }}>
        {shown.map((claim) => (
          <Mark
            key={claim.id}
            claim={claim}
            chosen={claim.id === props.chosen}
            reachable={claim.id === props.reachable}
            words={claims.length === 1 ? shortWords(claim.statement.content) : null}
            onChoose={props.onChoose}
          />
        ))}
        {rest > 0 ? <span className="margin-more small soft">+{rest}</span> : null}
      </li>
    )
  },
)

/** Every claim at the line its words begin at; only what is near the part that is seen is drawn. */
export const Margin = (props: {
  claims: ById
  chosen: string | null
  /** Changes when the pieces of the text do. */
  text: unknown
  onChoose: (id: string) => void
  onMove: (by: 1 | -1) => void
}) => {
  const margin = useRef<HTMLOListElement>(null)
  const rows = useRows(margin, props.text)
  const seen = useSeen(margin)
  const isNarrow = useNarrow()
  const drawn = rowsBetween(rows, seen.top, seen.bottom)
  const isDrawn = drawn.some(({ claimIds }) => claimIds.includes(props.chosen ?? ''))
  // One mark takes the Tab key; the arrows go on from there.
  const reachable = isDrawn ? props.chosen : (drawn[0]?.claimIds[0] ?? null)
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 } as const
    const step = by[event.key as keyof typeof by]
    if (step === undefined) return
    event.preventDefault()
    props.onMove(step)
  }
  return (
    <ol ref={margin} className="margin" aria-label="Claims at their lines" onKeyDown={onKeyDown}>
      {drawn.map((row) => (
        <Row
          key={row.claimIds[0]}
          row={row}
          claims={props.claims}
          chosen={row.claimIds.includes(props.chosen ?? '') ? props.chosen : null}
          most={isNarrow ? MOST_WHERE_NARROW : MOST_IN_ROW}
          reachable={row.claimIds.includes(reachable ?? '') ? reachable : null}
          onChoose={props.onChoose}
        />
      ))}
    </ol>
  )
}
