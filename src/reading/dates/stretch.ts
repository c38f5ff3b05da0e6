import type { DateParts, Stretch } from './rule.ts'

/** Does the one stretch of days take in the other? */
export const covers = (outer: Stretch, inner: Stretch): boolean => {
  if (outer.from.year !== null && inner.from.year === null) return false
  return boundOf(outer.from, 0) <= boundOf(inner.from, 0) && boundOf(inner, 1) <= boundOf(outer, 1)
}

/** First (0) or last (1) day as a number that orders like the days do. */
export const boundOf = (at: Stretch | DateParts, side: 0 | 1): number => {
  const p = 'from' in at ? (at.to === null || at.to === 'open' ? at.from : at.to) : at
  const [month, day] = side === 0 ? [1, 1] : [12, 31]
  return (p.year ?? 0) * 10_000 + (p.month ?? month) * 100 + (p.day ?? day)
}
