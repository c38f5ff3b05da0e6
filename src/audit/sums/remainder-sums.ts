import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { penaltiesIn } from '../facts/penalties.ts'
import { comparePopulations } from '../facts/population.ts'
import { type Found, listed, makeFinding, quoted, sideAt, sideOfFact } from '../report.ts'
import { type PartSum, termOf } from './part-sum.ts'
import type { Remainder } from './remainders.ts'

/** A remainder of one text beside the same number written in another. */
export interface MetRemainder {
  readonly remainder: Remainder
  readonly stated: CountFact
}

/** So many equal numbers are looked at for each remainder. */
const MOST_EQUAL = 200

/** Meets each remainder with a number of the same size, effect and group written elsewhere. */
export const metRemainders = (
  remainders: readonly Remainder[],
  counts: readonly CountFact[],
): MetRemainder[] => {
  if (remainders.length === 0) return []
  const keyOf = (fact: CountFact): string => `${exactNumber(fact)} ${fact.effect}`
  const byKey = Map.groupBy(counts, keyOf)
  return remainders.flatMap((remainder) => {
    const equal = byKey.get(keyOf(remainder.fact)) ?? []
    const stated = equal.slice(0, MOST_EQUAL).find((f) => isSameGroup(remainder, f))
    return stated ? [{ remainder, stated }] : []
  })
}

const isSameGroup = (remainder: Remainder, fact: CountFact): boolean =>
  fact.effect !== null &&
  fact.effect === remainder.fact.effect &&
  fact.whole === null &&
  comparePopulations(fact.population, remainder.whole.population) !== 'different'

export const remainderSum = ({ remainder, stated }: MetRemainder): PartSum[] => {
  const all = termOf(remainder.whole)
  const taken = termOf(remainder.taken, -1)
  const total = termOf(stated)
  if (!all || !taken || !total) return []
  const sum = { terms: [all, taken], total }
  const message = `${remainder.value} are left in ${labelOf(remainder.whole)} when ${-taken.value} of ${all.value} is taken away, and ${labelOf(stated)} gives ${total.value}.`
  return [{ ...sum, message, asserted: false, parts: [] }]
}

const labelOf = (fact: CountFact): string => fact.view.text.label

/** The same number of the same people, with another penalty. */
export const penaltyFinding = ({ remainder, stated }: MetRemainder): Found[] => {
  const clause = stated.view.text.body.slice(stated.span.end, stated.sentence.end).split(/[;:]/)[0]
  const penalties = penaltiesIn(clause ?? '')
  if (penalties.size === 0 || remainder.penalties.size === 0) return []
  if (sameSet(penalties, remainder.penalties)) return []
  const { view } = remainder.whole
  const message = `${remainder.value} people, but not the same penalty: ${orOf(remainder.penalties)} in ${view.text.label} (${quoted(view.slice(remainder.span))}), ${orOf(penalties)} in ${labelOf(stated)}.`
  return [
    makeFinding('status-conflict', 'high', message, [
      sideAt(view, remainder.span, [...remainder.penalties].join(' or '), [
        remainder.whole.claim,
        remainder.taken.claim,
      ]),
      { ...sideOfFact(stated), value: [...penalties].join(' or ') },
    ]),
  ]
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item))

const orOf = (names: ReadonlySet<string>): string => listed([...names]).replace(/ and /, ' or ')
