import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import type { Scopes } from '../facts/scope.ts'
import { mayBeOneEvent } from '../facts/scope.ts'
import { type FoundSum, labels, makeSum, quoted, sideOfFact } from '../report.ts'
import type { JointTotal } from './joint-totals.ts'

/** So many totals of one effect and size are looked at. */
const MOST_EQUAL = 200

/** "10 and 1 were killed" where another passage gives 11, or at least 11: parts that reach a total. */
export const jointSums = (
  joints: readonly JointTotal[],
  counts: readonly CountFact[],
  scopes: Scopes,
): FoundSum[] => {
  if (joints.length === 0) return []
  const totals = Map.groupBy(counts.filter(isTotal), (f) => `${f.effect} ${f.quantity.stated}`)
  const alike = Map.groupBy(joints, (j) => `${j.fact.effect} ${termsOf(j).join('+')}`)
  return [...alike.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const total = exactNumber(first.fact) ?? 0
    const equal = totals.get(`${first.fact.effect} ${total}`) ?? []
    const reached = equal.slice(0, MOST_EQUAL).filter((f) => group.some((j) => meets(j, f, scopes)))
    return reached.length > 0 ? [sumOf(group, total, reached)] : []
  })
}

const isTotal = (fact: CountFact): boolean =>
  fact.quantity.stated !== null &&
  fact.population.size === 0 &&
  fact.whole === null &&
  !fact.markers.has('further') &&
  !fact.markers.has('rest')

const meets = (joint: JointTotal, total: CountFact, scopes: Scopes): boolean =>
  mayBeOneEvent(
    scopes.at(joint.fact.view, joint.fact.sentence),
    scopes.at(total.view, total.sentence),
  )

const termsOf = (joint: JointTotal): number[] =>
  joint.parts.map((p) => exactNumber(p) ?? 0).sort((a, b) => b - a)

const sumOf = (
  group: readonly JointTotal[],
  total: number,
  reached: readonly CountFact[],
): FoundSum => {
  const terms = group[0] ? termsOf(group[0]) : []
  const given = [...new Set(reached.map((f) => quoted(f.quantity.words)))].join(', ')
  const message = `The parts given in ${labels(group.map((j) => j.fact.view))} together make ${total}; ${given} stands in ${labels(reached.map((f) => f.view))}.`
  return makeSum(terms, total, message, [
    ...reached.map(sideOfFact),
    ...group.flatMap((j) => j.parts.map(sideOfFact)),
  ])
}
