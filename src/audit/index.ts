import type { Finding } from '../domain/finding.ts'
import { checks } from './checks.ts'
import { contextOf } from './context.ts'
import type { AuditMaterial, AuditResult } from './material.ts'

export type { AuditedClaim, AuditedText, AuditMaterial, AuditResult } from './material.ts'

const RANK: Readonly<Record<Finding['severity'], number>> = { high: 0, medium: 1, low: 2 }

/**
 * Sets the claims of all texts beside each other and reports what disagrees and what doesn't add
 * up. Pure and deterministic: the same material gives the same findings with the same ids, in order
 * of severity. Claims that a person rejected are not to be in the material.
 */
export const audit = (material: AuditMaterial): AuditResult => {
  const context = contextOf(material)
  const results = checks.map((check) => check.run(context))
  const findings = results.flatMap((r) => r.findings ?? [])
  return {
    findings: uniqueById(findings).sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    sums: uniqueById(results.flatMap((r) => r.sums ?? [])),
  }
}

const uniqueById = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item] as const)).values(),
]
