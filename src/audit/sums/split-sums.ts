import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { factsIn, type PartSum, type Term, termOf } from './part-sum.ts'

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
    if (!whole || !total || !first || total.value <= first.value) return []
    const after = facts.slice(at + 1, at + 1 + MOST_PARTS).filter((next) => follows(part, next))
    const others = after.filter((next) => isOtherGroup([first], next, whole))
    const beside = after.filter((next) => isToldBeside(part, next, whole))
    const terms =
      oneThatFills(first, total, [...others, ...beside]) ?? allThatFill(first, total, others, whole)
    return terms ? [found(terms, total, whole)] : []
  })

const follows = (part: CountFact, next: CountFact): boolean =>
  next.view === part.view &&
  next.sentence.paragraph === part.sentence.paragraph &&
  next.sentence.index <= part.sentence.index + SENTENCES_ON

const isOtherGroup = (terms: readonly Term[], next: CountFact, whole: CountFact): boolean =>
  next !== whole &&
  exactNumber(next) !== null &&
  (next.whole === null || exactNumber(next.whole) === exactNumber(whole)) &&
  next.population.size > 0 &&
  terms.every(
    ({ fact }) =>
      fact !== null && comparePopulations(fact.population, next.population) === 'different',
  )

/** "9 of the 31 …; in 22 …": another number of the same sentence, set off by a sign or "and". */
const isToldBeside = (part: CountFact, next: CountFact, whole: CountFact): boolean =>
  next !== whole &&
  next.sentence === part.sentence &&
  (next.whole === null || next.whole === whole) &&
  comparePopulations(next.population, part.population) !== 'different' &&
  /[,;]|\s(?:and|while|и|а)\s/iu.test(part.view.text.body.slice(part.span.end, next.span.start))

const oneThatFills = (first: Term, total: Term, others: readonly CountFact[]): Term[] | null => {
  const last = others.find((f) => exactNumber(f) === total.value - first.value)
  const term = last && termOf(last)
  return term ? [first, term] : null
}

const allThatFill = (
  first: Term,
  total: Term,
  others: readonly CountFact[],
  whole: CountFact,
): Term[] | null => {
  const terms = [first]
  let left = total.value - first.value
  for (const next of others) {
    const term = termOf(next)
    if (!term || !isOtherGroup(terms, next, whole)) continue
    terms.push(term)
    left -= term.value
    if (left <= 0) break
  }
  return left === 0 ? terms : null
}

const found = (terms: readonly Term[], total: Term, whole: CountFact): PartSum => {
  const sum = { terms, total }
  const label = whole.view.text.label
  const message = `The groups named make up the whole of ${total.value}, in ${label}.`
  return { ...sum, asserted: false, parts: factsIn(terms), message }
}
