import type { Span } from '../../domain/text-span.ts'
import type { AuditedClaim } from '../material.ts'
import { labels, quoted, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/**
 * What a passage says to a question that has one answer for one event: how many, how long, when,
 * whether. The answer is a range of numbers; two answers are apart when their ranges don't meet.
 */
export interface Told {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  readonly about: string
  readonly low: number
  readonly high: number
  readonly words: string
  readonly claims: readonly AuditedClaim[]
  /** Days told of this act so far apart may still be of one; without it, a few. */
  readonly nearDays?: number
  /** Answers further apart than this are of two events. */
  readonly furthest?: number
  /** It befell one person or some: where both sentences name persons, they must be the same. */
  readonly ofPersons?: boolean
}

/** Where a passage answers. */
export type ToldAt = Pick<Told, 'view' | 'sentence' | 'span'>

/** An answer that is one of some kinds and no range: each kind has its number. */
export const answerAt = (
  { view, sentence, span }: ToldAt,
  about: string,
  kind: number,
  more: Pick<Told, 'nearDays' | 'ofPersons'>,
): Told => ({
  view,
  sentence,
  span,
  about,
  low: kind,
  high: kind,
  words: view.slice(span),
  claims: [],
  ...more,
})

const sideOfTold = (told: Told) => sideAt(told.view, told.span, told.words, told.claims)

/** One side for each text and answer. */
export const sidesOfTold = (told: readonly Told[]) =>
  [...Map.groupBy(told, (t) => `${t.view.order} ${t.low} ${t.high}`).values()].flatMap((same) =>
    same.slice(0, 2).map(sideOfTold),
  )

/** “34” in A and B, “58” in C. */
export const saidByText = (told: readonly Told[]): string =>
  [...Map.groupBy(told, (t) => t.words.toLowerCase())]
    .map(
      ([words, said]) => `${quoted(said[0]?.words ?? words)} in ${labels(said.map((t) => t.view))}`,
    )
    .join(', ')
