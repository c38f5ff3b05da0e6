import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import {
  type Found,
  type FoundSum,
  labels,
  makeFinding,
  makeSum,
  quoted,
  sideOfFact,
} from '../report.ts'

/** How many were charged, how many stand trial: two stages that a reader may take for one figure. */
export const stages: Check = {
  name: 'charged and on trial',
  run: (context) => {
    const facts = context.counts.filter(isOfTheCase)
    const of = (effect: string): CountFact[] =>
      facts.filter((f) => f.effect === effect).slice(0, MOST)
    const met = of('charged').flatMap((charged) => meet(context, charged, of('on-trial')))
    const sentenced = context.counts.filter((f) => f.effect === 'sentenced' && f.whole === null)
    return {
      findings: met.slice(0, 1).map(({ charged, onTrial }) => findingOf(charged, onTrial)),
      sums: met.slice(0, 1).flatMap((m) => sumsOf(context, m, sentenced)),
    }
  },
}

const MOST = 24

const isOfTheCase = (fact: CountFact): boolean =>
  fact.population.size === 0 &&
  fact.claim.mode !== 'denied' &&
  fact.claim.mode !== 'retracted' &&
  (fact.quantity.stated ?? 0) >= FEWEST &&
  !fact.markers.has('further') &&
  !fact.markers.has('rest') &&
  !fact.markers.has('owned')

/** Of fewer people the stages are told by name. */
const FEWEST = 5
/** Stages further apart than this are of different cases. */
const NEAR = 0.6

interface Met {
  readonly charged: CountFact
  readonly onTrial: CountFact
}

const meet = ({ matters }: AuditContext, charged: CountFact, tried: readonly CountFact[]): Met[] =>
  tried
    .filter((onTrial) => {
      const [c, t] = [charged.quantity.stated ?? 0, onTrial.quantity.stated ?? 0]
      return (
        c !== t &&
        Math.min(c, t) >= Math.max(c, t) * NEAR &&
        onTrial.quantity.kind === 'exact' &&
        matters.mayBeOne(charged, onTrial)
      )
    })
    .slice(0, 1)
    .map((onTrial) => ({ charged, onTrial }))

const findingOf = (charged: CountFact, onTrial: CountFact): Found => {
  const said = (f: CountFact): string => `${quoted(f.quantity.words)} in ${labels([f.view])}`
  const more = (onTrial.quantity.low ?? 0) > (charged.quantity.high ?? Number.POSITIVE_INFINITY)
  const note = more
    ? 'More stand trial than were charged'
    : 'Those charged and those on trial are not the same number, and need not be'
  return makeFinding(
    more ? 'count-conflict' : 'count-compatible',
    more ? 'medium' : 'low',
    `${note}: charged ${said(charged)}, on trial ${said(onTrial)}.`,
    [charged, onTrial].map(sideOfFact),
    'custody',
  )
}

/** 51 on trial and 7 sentenced before make 58, where about 60 were charged. */
const sumsOf = (
  { matters }: AuditContext,
  { charged, onTrial }: Met,
  sentenced: readonly CountFact[],
): FoundSum[] => {
  const { low, high } = charged.quantity
  const tried = exactNumber(onTrial)
  if (tried === null) return []
  const before = sentenced.find((f) => {
    const number = exactNumber(f)
    return (
      number !== null &&
      f.view === charged.view &&
      Math.abs(f.sentence.index - charged.sentence.index) <= 1 &&
      tried + number >= (low ?? 0) &&
      tried + number <= (high ?? Number.POSITIVE_INFINITY) &&
      matters.mayBeOne(f, onTrial)
    )
  })
  const number = before && exactNumber(before)
  if (!before || !number) return []
  const total = tried + number
  const message = `${tried} on trial and ${number} sentenced before make ${total}; ${quoted(charged.quantity.words)} charged stands in ${labels([charged.view])}.`
  return [makeSum([tried, number], total, message, [onTrial, before, charged].map(sideOfFact))]
}
