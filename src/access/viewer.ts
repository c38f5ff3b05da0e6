import type { CaseId } from '../domain/ids.ts'
import { type Sensitivity, sensitivities } from '../domain/source.ts'
import type { Role } from './roles.ts'

/**
 * On whose behalf something is read or written. Every reader takes one as its first argument.
 * `clearance` is the strictest sensitivity they may read; `cases` the compartments they belong to.
 */
export interface Viewer {
  readonly id: string
  /** Shown beside what they wrote. */
  readonly name: string
  readonly role: Role
  readonly clearance: Sensitivity
  readonly cases: 'all' | readonly CaseId[]
  /** For the program's own work: why it reads. Recorded where the work is recorded. */
  readonly reason?: string
}

const strictest = (): Sensitivity => sensitivities.at(-1) ?? 'sealed'

/** The one person of a workspace on their own machine: they hold its passphrase, so they see it all. */
export const localOwner: Viewer = {
  id: 'local-owner',
  name: 'owner',
  role: 'owner',
  clearance: strictest(),
  cases: 'all',
}

/** Work the program does by itself (rebuilding, extracting anew): sees all, and says why. */
export const asSystem = (reason: string): Viewer => ({
  id: 'system',
  name: 'system',
  role: 'system',
  clearance: strictest(),
  cases: 'all',
  reason,
})
