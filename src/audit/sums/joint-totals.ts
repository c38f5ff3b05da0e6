import { exactly } from '../../domain/quantities.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations, everybody } from '../facts/population.ts'

/** "10 traders and 1 guard were killed": two groups of one sentence, and together a total. */
export interface JointTotal {
  readonly parts: readonly CountFact[]
  /** The total as a fact of its own, so that it can be set beside other totals. */
  readonly fact: CountFact
}

/** Between the parts stand only a noun, a comma or a conjunction. */
const ONLY_JOINED =
  /^(?:\s+[\p{L}’'-]+){0,4}\s*(?:,|,?\s+and|,?\s+as well as|\s+&|,?\s+и|,?\s+а также)\s*(?:also\s+)?$/iu
const JOINED_BY_AND = /(?:and|as well as|&|и|а также)\s*(?:also\s+)?$/iu

export const jointTotals = (bySentence: readonly (readonly CountFact[])[]): JointTotal[] =>
  bySentence.flatMap((facts) => runsOf(facts).flatMap((run) => totalOf(run)))

/** Neighbouring exact numbers with one effect, of groups that don't share members. */
const runsOf = (facts: readonly CountFact[]): readonly CountFact[][] => {
  const runs: CountFact[][] = []
  for (const fact of facts) {
    const run = runs.at(-1)
    if (run && continues(run, fact)) run.push(fact)
    else runs.push([fact])
  }
  return runs.filter((run) => run.length > 1)
}

const continues = (run: readonly CountFact[], fact: CountFact): boolean => {
  const last = run.at(-1)
  return (
    last !== undefined &&
    fact.effect !== null &&
    last.effect === fact.effect &&
    exactNumber(last) !== null &&
    exactNumber(fact) !== null &&
    fact.whole === null &&
    last.whole === null &&
    fact.population.size > 0 &&
    run.every((f) => comparePopulations(f.population, fact.population) === 'different') &&
    ONLY_JOINED.test(fact.view.text.body.slice(last.span.end, fact.span.start))
  )
}

const totalOf = (run: readonly CountFact[]): JointTotal[] => {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return []
  const beforeLast = last.view.text.body.slice(run.at(-2)?.span.end ?? 0, last.span.start)
  if (!JOINED_BY_AND.test(beforeLast)) return []
  const total = run.reduce((sum, f) => sum + (exactNumber(f) ?? 0), 0)
  const words = run.map((f) => f.quantity.words).join(' + ')
  return [
    {
      parts: run,
      fact: {
        ...first,
        moreClaims: run.slice(1).map((f) => f.claim),
        quantity: exactly(total, words),
        span: { start: first.span.start, end: last.span.end },
        population: everybody,
        noun: run.map((f) => f.noun).join(' and '),
        markers: new Set([...run.flatMap((f) => [...f.markers]), 'total' as const]),
      },
    },
  ]
}
