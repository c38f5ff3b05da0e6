import type { ToldAt } from '../accounts/told.ts'
import type { AuditedClaim } from '../material.ts'
import { clauseTerms, inCommon, type Terms } from './terms.ts'

/** A number, a length or a time that a text tells, with what its clause tells besides. */
export interface Figure extends ToldAt {
  /** What it may be; two ranges where morning or evening is left open. */
  readonly ranges: readonly Range[]
  readonly claims: readonly AuditedClaim[]
  readonly clause: Terms
}
export type Range = readonly [low: number, high: number]

export const figureAt = (
  { view, sentence, span }: ToldAt,
  ranges: readonly Range[],
  claims: readonly AuditedClaim[],
): Figure => ({
  view,
  sentence,
  span,
  ranges,
  claims,
  clause: clauseTerms({ view, sentence, span }),
})

/** How much the clauses of two have in common. */
export const clauseLikeness = (a: Figure, b: Figure): number => inCommon(a.clause, b.clause)

/** Whether both may be one number. */
export const meet = (a: Figure, b: Figure): boolean =>
  a.ranges.some((x) => b.ranges.some((y) => x[0] <= y[1] && y[0] <= x[1]))

/** The middle of what it may be; its only bound where there is but one. */
export const middleOf = ({ ranges: [range] }: Figure): number => {
  const [low, high] = range ?? [0, 0]
  if (!Number.isFinite(low)) return high
  return Number.isFinite(high) ? (low + high) / 2 : low
}

/** How far apart two stand in the course of their texts: 0 for the same place, 1 for first and last. */
export const apartInCourse = (a: ToldAt, b: ToldAt): number => Math.abs(courseOf(a) - courseOf(b))

const courseOf = ({ view, sentence }: ToldAt): number => sentence.index / view.sentences.length
