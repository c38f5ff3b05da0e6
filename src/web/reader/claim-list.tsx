import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ClaimView } from '../../server/answers.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { StateMark } from '../parts/state-mark.tsx'

const ROW_PX = 84

/** Every claim of the part shown, in the order of its words; only what can be seen is drawn. */
export const ClaimList = (props: {
  claims: readonly ClaimView[]
  chosen: string | null
  onChoose: (id: string) => void
  onMove: (by: 1 | -1) => void
}) => {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: props.claims.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  })
  const index = props.claims.findIndex(({ id }) => id === props.chosen)
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' })
  }, [index, rows])
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    props.onMove(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside
    <div className="claim-list" ref={frame} onKeyDown={onKeyDown}>
      <ol aria-label="Claims in this text" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const claim = props.claims[row.index]
          return claim === undefined ? null : (
            <li
              key={claim.id}
              aria-posinset={row.index + 1}
              aria-setsize={props.claims.length}
              style={{ height: ROW_PX, transform: `translateY(${row.start}px)` }}
            >
              <button
                type="button"
                className="claim-row"
                aria-current={claim.id === props.chosen}
                onClick={() => props.onChoose(claim.id)}
              >
                <span className="item-head small">
                  <KindMark kind={claim.kind} /> <StateMark state={claim.state} />
                </span>
                <span className="clamp" dir="auto">
                  {claim.sentence}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
