import type { Named } from '../../domain/claim-content.ts'

/** A person whom a status is said of. */
export interface Subject {
  readonly who: Named
  /** Added to the reason: how the person was found, when not in the same clause. */
  readonly how: string
}
