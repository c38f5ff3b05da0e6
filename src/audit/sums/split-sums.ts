import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { equation, factsIn, type PartSum, type Term, termOf } from './part-sum.ts'

const SENTENCES_ON = 2
const MOST_PARTS = 6

/**
 * "47 persons … 3 out of 47 were A … 44 persons, who are B": a whole, a part of it named as such,
 * and other groups that together make up what remains. Only what adds up is reported.
 */
export const splitSums = (facts: readonly CountFact[]): PartSum[] =>
  facts.flatMap((part, at) => {
    const whole = part.whole
    const total = whole && termOf(whole)
    const first = termOf(part)
    if (!whole || !total || !first) return []
    const terms: Term[] = [first]
    let left = total.value - first.value
    for (const next of facts.slice(at + 1, at + 1 + MOST_PARTS)) {
      const value = exactNumber(next)
      if (!follows(part, next) || value === null) break
      if (next === whole || value === total.value) continue
      if (!isOtherGroup(terms, next, whole) || value > left) break
      const term = termOf(next)
      if (term) terms.push(term)
      left -= value
      if (left === 0) return [found(terms, total, whole)]
    }
    return []
  })

const follows = (part: CountFact, next: CountFact): boolean =>
  next.view === part.view &&
  next.sentence.paragraph === part.sentence.paragraph &&
  next.sentence.index <= part.sentence.index + SENTENCES_ON

const isOtherGroup = (terms: readonly Term[], next: CountFact, whole: CountFact): boolean =>
  (next.whole === null || next.whole === whole) &&
  next.population.size > 0 &&
  terms.every(
    (t) =>
      t.fact !== null && comparePopulations(t.fact.population, next.population) === 'different',
  )

const found = (terms: readonly Term[], total: Term, whole: CountFact): PartSum => {
  const sum = { terms, total }
  const label = whole.view.text.label
  const message = `${equation(sum)}: a whole and its groups, in ${label}.`
  return { ...sum, asserted: false, parts: factsIn(terms), message }
}
