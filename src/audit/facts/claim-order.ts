import type { AuditedClaim } from '../material.ts'

/**
 * Puts claims of one text in order: by place, the shorter passage first, then by what they say. Ids
 * are drawn anew whenever a text is read again; only where all else is alike may they decide, so that
 * the same sources give the same findings.
 */
export const byPlaceAndContent = (a: AuditedClaim, b: AuditedClaim): number => {
  const [p, q] = [a.passages[0].position, b.passages[0].position]
  return (
    p.start - q.start ||
    p.end - q.end ||
    compare(a.content.kind, b.content.kind) ||
    compare(said(a), said(b)) ||
    compare(a.id, b.id)
  )
}

const said = ({ content, mode, originator, time, places }: AuditedClaim): string =>
  JSON.stringify([content, mode, originator, time, places])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
