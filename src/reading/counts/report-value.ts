import type { CountMark } from '../marks.ts'

/** A count in one value: 7, `[51, null]`, `[10, 12]`, "hundreds", "1.5 years", ">2.5 years". */
export type ReportValue = number | readonly [number | null, number | null] | string

const timed = (mark: CountMark): ReportValue => {
  const { quantity: q } = mark
  const unit = q.unit && 'unit' in q.unit ? q.unit.unit : ''
  if (q.stated === null) return q.kind === 'range' ? `${q.low}-${q.high} ${unit}` : q.words
  if (q.kind === 'exact' || q.kind === 'about') return `${q.stated} ${unit}`
  if (q.kind === 'more-than') return `>${q.stated} ${unit}`
  return [q.low, q.high]
}

/** The short form of a count for reports: exact and approximate numbers plain, bounds as a pair. */
export const reportValue = (mark: CountMark): ReportValue => {
  const { quantity: q, measures } = mark
  if (measures === 'duration' || measures === 'term') return timed(mark)
  if (q.kind === 'vague') return q.words.toLowerCase()
  if (q.stated !== null && /^(?:exact|about|none)$/.test(q.kind)) return q.stated
  return [q.low, q.high]
}
