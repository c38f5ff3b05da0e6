import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { holds, type PartSum, resultOf, type Term, termOf } from './part-sum.ts'

const MOST_PARTS = 12
/** A sentence with more numbers than this is a table, and its colons introduce nothing. */
const MOST_FACTS = 40
/** Words behind which some of the parts are named, and not all need be. */
const SOME_OF_THEM = /\b(?:including|among them|such as)\b|в том числе|среди них|включая/iu

/** "5 were sentenced: 3 to …, and 2 to …": a total, a colon, and its parts in the same sentence. */
export const elaboratedSums = (bySentence: readonly (readonly CountFact[])[]): PartSum[] =>
  bySentence.flatMap((facts) => {
    const first = facts[0]
    if (!first || facts.length < 3 || facts.length > MOST_FACTS) return []
    const sentence = first.view.slice(first.sentence)
    return Array.from(sentence.matchAll(/:\s/g)).flatMap((colon) => {
      const sum = sumAtColon(facts, first.sentence.start + colon.index)
      return sum ? [sum] : []
    })
  })

const sumAtColon = (facts: readonly CountFact[], colon: number): PartSum | null => {
  const before = facts.filter((f) => f.span.end <= colon)
  const whole = before.findLast((f) => !before.some((other) => other.whole === f))
  const total = whole && termOf(whole)
  if (!whole || !total) return null
  const parts = facts.filter((f) => f.span.start > colon && isPart(f, whole)).slice(0, MOST_PARTS)
  const terms = parts.map((f) => termOf(f)).filter((t): t is Term => t !== null)
  if (terms.length < 2 || terms.length < parts.length) return null
  const sum = { terms, total }
  const label = whole.view.text.label
  const result: PartSum = {
    ...sum,
    asserted: false,
    parts,
    message: `The parts named after the total of ${total.value} ${madeBy(sum)}, in ${label}.`,
  }
  if (holds(result)) return result
  const named = whole.view.text.body.slice(colon, whole.sentence.end)
  return saysAll(parts, whole) && !SOME_OF_THEM.test(named) ? { ...result, asserted: true } : null
}

const isPart = (fact: CountFact, whole: CountFact): boolean =>
  (fact.whole === null || fact.whole === whole) &&
  (fact.effect === null || whole.effect === null || fact.effect === whole.effect) &&
  comparePopulations(fact.population, whole.population) !== 'different'

/** Every part has the total's own effect and is smaller: the sentence says who the total is made of. */
const saysAll = (parts: readonly CountFact[], whole: CountFact): boolean =>
  whole.effect !== null &&
  parts.every(
    (p) =>
      p.effect === whole.effect &&
      !p.markers.has('further') &&
      (exactNumber(p) ?? 0) < (exactNumber(whole) ?? 0),
  )

const madeBy = (sum: Pick<PartSum, 'terms' | 'total'>): string =>
  resultOf(sum) === sum.total.value ? 'make it up' : `make ${resultOf(sum)}`
