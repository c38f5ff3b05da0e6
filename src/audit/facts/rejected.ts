import { spansOverlap } from '../../domain/text-span.ts'
import type { AuditContext, Placed } from '../context.ts'

/** A person rejected the claim that stood there: its words alone count no more. */
export const isRejected = ({ rejected }: AuditContext, { view, span }: Placed): boolean =>
  rejected.some((r) => r.view === view && spansOverlap(r.span, span))
