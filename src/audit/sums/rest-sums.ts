import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { holds, type PartSum, termOf } from './part-sum.ts'

/** How many facts and sentences back the whole and its first part are looked for. */
const FACTS_BACK = 10
const SENTENCES_BACK = 3

/** "5 out of 17 … The other 12": what is left of a whole when a part is taken away. */
export const restSums = (facts: readonly CountFact[]): PartSum[] =>
  facts.flatMap((rest, at) => {
    if (!rest.markers.has('rest') || exactNumber(rest) === null || rest.whole) return []
    const before = facts.slice(Math.max(0, at - FACTS_BACK), at).filter((f) => isNear(f, rest))
    const stated = before.flatMap((part) => restOf(part, part.whole, rest, true)).reverse()
    const loose = before.flatMap((part, i) =>
      before
        .slice(0, i)
        .filter((whole) => comparePopulations(whole.population, part.population) !== 'different')
        .flatMap((whole) => restOf(part, whole, rest, false)),
    )
    const sum = stated.find(holds) ?? loose.find(holds) ?? stated[0]
    return sum ? [sum] : []
  })

const isNear = (fact: CountFact, rest: CountFact): boolean =>
  fact.view === rest.view &&
  fact.sentence.paragraph === rest.sentence.paragraph &&
  fact.sentence.index >= rest.sentence.index - SENTENCES_BACK

const restOf = (
  part: CountFact,
  whole: CountFact | null,
  rest: CountFact,
  asserted: boolean,
): PartSum[] => {
  const from = whole && termOf(whole)
  const taken = termOf(part, -1)
  const total = termOf(rest)
  if (!from || !taken || !total || from.value <= -taken.value) return []
  const sum = { terms: [from, taken], total }
  const label = rest.view.text.label
  return [
    {
      ...sum,
      asserted,
      parts: [rest],
      message: restMessage(from.value, -taken.value, total.value, label),
    },
  ]
}

const restMessage = (whole: number, part: number, rest: number, label: string): string => {
  const left = `${whole - part} are left of ${whole} when ${part} are taken away`
  return whole - part === rest
    ? `The rest is right: ${left}, in ${label}.`
    : `The rest is wrong: ${left}, and ${rest} are given, in ${label}.`
}
