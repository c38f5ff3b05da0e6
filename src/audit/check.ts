import type { AuditContext } from './context.ts'
import type { Found, FoundSum } from './report.ts'

export interface CheckResult {
  readonly findings?: readonly Found[]
  readonly sums?: readonly FoundSum[]
}

/** One consistency check: pure, deterministic, and near-linear in the number of claims. */
export interface Check {
  readonly name: string
  readonly run: (context: AuditContext) => CheckResult
}
