import type { EventTypeId, StatusId } from '../../vocabulary/index.ts'

/** Words by which something is said to happen or somebody to be in a status. */
export interface PredicateEntry {
  readonly event: EventTypeId
  readonly status?: StatusId
  /** A noun ("the arrest of") tells of an event, and puts nobody into a status. */
  readonly noun?: boolean
  /** Telling enough for an occurrence although no date stands beside it. */
  readonly strong?: boolean
  /** Lowercase words with spaces between; a word that ends with `*` stands for all that begin so. */
  readonly forms: string
  /** What must follow or precede within the same sentence, near by. */
  readonly after?: RegExp
  readonly before?: RegExp
  /** What must not follow or precede right beside it. */
  readonly notAfter?: RegExp
  readonly notBefore?: RegExp
}

/** How many characters around a word its entry may look at. */
export const PREDICATE_WINDOW = 70
