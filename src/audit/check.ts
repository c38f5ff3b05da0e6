import type { Finding, Sum } from '../domain/finding.ts'
import type { AuditContext } from './context.ts'

export interface CheckResult {
  readonly findings?: readonly Finding[]
  readonly sums?: readonly Sum[]
}

/** One consistency check: pure, deterministic, and near-linear in the number of claims. */
export interface Check {
  readonly name: string
  readonly run: (context: AuditContext) => CheckResult
}
