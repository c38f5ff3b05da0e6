import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { holds, type PartSum, resultOf, termOf } from './part-sum.ts'

/** How many facts and sentences back the whole and its first part are looked for. */
const FACTS_BACK = 10
const SENTENCES_BACK = 3

/**
 * "5 out of 17 … The other 12": what is left of a whole when a part is taken away; and "18 held: 6
 * arrested, the other 12 let go", where the colon says that these are all.
 */
export const restSums = (facts: readonly CountFact[]): PartSum[] =>
  facts.flatMap((rest, at) => {
    if (!rest.markers.has('rest') || exactNumber(rest) === null || rest.whole) return []
    const before = facts.slice(Math.max(0, at - FACTS_BACK), at).filter((f) => isNear(f, rest))
    const stated = before.flatMap((part) => restOf(part, part.whole, rest)).reverse()
    const loose = before.flatMap((part, i) =>
      before
        .slice(0, i)
        .filter((whole) => comparePopulations(whole.population, part.population) !== 'different')
        .flatMap((whole) => sharedOf(part, whole, rest)),
    )
    const sum =
      stated.find(holds) ?? loose.find(holds) ?? stated[0] ?? loose.find((s) => s.asserted)
    return sum ? [sum] : []
  })

const isNear = (fact: CountFact, rest: CountFact): boolean =>
  fact.view === rest.view &&
  fact.sentence.paragraph === rest.sentence.paragraph &&
  fact.sentence.index >= rest.sentence.index - SENTENCES_BACK

const restOf = (part: CountFact, whole: CountFact | null, rest: CountFact): PartSum[] => {
  const from = whole && termOf(whole)
  const taken = termOf(part, -1)
  const total = termOf(rest)
  if (!from || !taken || !total || from.value <= -taken.value) return []
  const sum = { terms: [from, taken], total }
  const result = resultOf(sum)
  const label = rest.view.text.label
  const left = `${result} are left of ${from.value} when ${-taken.value} are taken away`
  const message =
    result === total.value
      ? `The rest is right: ${left}, in ${label}.`
      : `The rest is wrong: ${left}, and ${total.value} are given, in ${label}.`
  return [{ ...sum, asserted: true, parts: [rest], message }]
}

/** A whole, a part of it and the rest, told without "of": the two make up the whole. */
const sharedOf = (part: CountFact, whole: CountFact, rest: CountFact): PartSum[] => {
  const [all, first, last] = [termOf(whole), termOf(part), termOf(rest)]
  if (!all || !first || !last || all.value <= first.value) return []
  const sum = { terms: [first, last], total: all }
  const together = resultOf(sum)
  const { label } = rest.view.text
  const parts = `${first.value} + ${last.value} = ${together}`
  const message =
    together === all.value
      ? `The rest is right: ${parts}, in ${label}.`
      : `The rest is wrong: ${parts}, and ${all.value} is given, in ${label}.`
  return [{ ...sum, asserted: areAllBehindColon(whole, part, rest), parts: [part, rest], message }]
}

const areAllBehindColon = (whole: CountFact, part: CountFact, rest: CountFact): boolean =>
  whole.sentence === rest.sentence &&
  part.sentence === rest.sentence &&
  /:\s/u.test(rest.view.text.body.slice(whole.span.end, part.span.start))
