import { checks } from './checks.ts'
import { contextOf } from './context.ts'
import type { AuditMaterial, AuditResult } from './material.ts'
import { withoutRepeats } from './repeats.ts'
import { settleFindings, settleSums } from './settle.ts'

export type {
  AuditedArticle,
  AuditedClaim,
  AuditedDate,
  AuditedMention,
  AuditedText,
  AuditMaterial,
  AuditResult,
  RejectedAt,
} from './material.ts'

/**
 * Sets the claims of all texts beside each other and reports what disagrees and what doesn't add
 * up. Pure and deterministic: the same material gives the same findings with the same ids, the
 * gravest first. Claims that a person rejected are not to be in the material.
 */
export const audit = (material: AuditMaterial): AuditResult => {
  const context = contextOf(material)
  const results = checks.map((check) => check.run(context))
  return {
    findings: settleFindings(
      withoutRepeats(results.flatMap((r) => r.findings ?? [])),
      context.views,
    ),
    sums: settleSums(
      results.flatMap((r) => r.sums ?? []),
      context.views,
    ),
  }
}
