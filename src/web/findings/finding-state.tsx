import type { FindingState } from '../../domain/dismissal.ts'
import { term } from '../parts/words.ts'

/** An empty ring, one with a bar across, one with a full heart: told apart without colour. */
const Shape = ({ state }: { state: FindingState }) => (
  <svg className="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    {state === 'dismissed' ? <path d="M4.5 8h7" stroke="currentColor" strokeWidth="2.5" /> : null}
    {state === 'changed' ? <circle cx="8" cy="8" r="3" fill="currentColor" /> : null}
  </svg>
)

/** What people think of a finding, as a shape and in words. */
export const FindingStateMark = ({ state }: { state: FindingState }) => (
  <span className="finding-state nowrap" data-state={state}>
    <Shape state={state} /> {term('finding-states', state)}
  </span>
)

const severity = { high: '▲ serious', medium: '◆ look into it', low: '▽ minor' } as const

export const SeverityMark = ({ of }: { of: keyof typeof severity }) => (
  <span className="nowrap">{severity[of]}</span>
)
