import { spansOverlap } from '../../../domain/text-span.ts'
import type { CountFact } from '../../facts/count-fact.ts'
import type { TextView } from '../../words/text-view.ts'
import type { Amount } from './amount.ts'
import { amountsIn } from './amounts-in.ts'
import { linesOf } from './lines.ts'

/** The amounts of each text, in order: read once for all that is reckoned from them. */
export const amountsOf = (
  views: Iterable<TextView>,
  counts: readonly CountFact[],
): readonly (readonly Amount[])[] => {
  const factsOf = Map.groupBy(counts, (f) => f.view)
  return [...views].map((view) => {
    const facts = factsOf.get(view) ?? []
    return linesOf(view).flatMap((line) =>
      amountsIn(
        view,
        line,
        facts.filter((f) => spansOverlap(f.span, line)),
      ),
    )
  })
}
