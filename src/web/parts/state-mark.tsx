import type { ReviewState } from '../../domain/review.ts'
import { term } from './words.ts'

/** An empty ring, a full one, a half one, a struck one: told apart without colour. */
const Shape = ({ state }: { state: ReviewState }) => (
  <svg className="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    {state === 'accepted' ? <circle cx="8" cy="8" r="6" fill="currentColor" /> : null}
    {state === 'amended' ? <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" /> : null}
    {state === 'rejected' ? <path d="M3.5 12.5l9-9" stroke="currentColor" strokeWidth="2" /> : null}
  </svg>
)

/** Where the review of a claim stands, as a shape and in words. */
export const StateMark = ({ state }: { state: ReviewState }) => (
  <span className="state nowrap" data-state={state}>
    <Shape state={state} /> {term('review-states', state)}
  </span>
)
