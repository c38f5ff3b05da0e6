import type { CountFact } from '../facts/count-fact.ts'
import { isOfAnEvent } from '../facts/effect-families.ts'
import { saysHowThingsStand } from '../facts/markers.ts'
import { mayBeOneEvent, type Scopes } from '../facts/scope.ts'
import { talliesAmong } from './tally.ts'

/** Figures that speak of one thing: one effect, in one event or at one stage of a case. */
export interface FigureGroup {
  readonly effect: string
  readonly kind: 'event' | 'state' | 'day'
  readonly facts: readonly CountFact[]
}

/** So many events of one effect are kept open to receive further figures. */
const MOST_EVENTS = 120

export const figureGroups = (
  counts: readonly CountFact[],
  onlyParts: ReadonlySet<CountFact>,
  scopes: Scopes,
): FigureGroup[] => {
  const tallies = talliesAmong(counts)
  const usable = counts.filter((f) => isUsable(f) && !onlyParts.has(f))
  const byEffect = Map.groupBy(usable, (f) => f.effect ?? '')
  return [...byEffect.entries()].flatMap(([effect, facts]) =>
    isOfAnEvent(effect)
      ? eventGroups(
          effect,
          facts.filter((f) => tallies.has(f)),
          scopes,
        )
      : caseGroups(effect, facts),
  )
}

const isUsable = (fact: CountFact): boolean =>
  fact.effect !== null &&
  fact.claim.mode !== 'denied' &&
  fact.claim.mode !== 'retracted' &&
  !fact.markers.has('further') &&
  !fact.markers.has('rest') &&
  !(fact.markers.has('restricted') && (fact.effect === 'sentenced' || fact.effect === 'charged'))

const eventGroups = (
  effect: string,
  facts: readonly CountFact[],
  scopes: Scopes,
): FigureGroup[] => {
  const events: CountFact[][] = []
  for (const fact of facts) {
    const scope = scopes.at(fact.view, fact.sentence)
    const event = events
      .slice(-MOST_EVENTS)
      .find(([first]) => first && mayBeOneEvent(scopes.at(first.view, first.sentence), scope))
    if (event) event.push(fact)
    else events.push([fact])
  }
  return events.map((event) => ({ effect, kind: 'event', facts: event }))
}

/** How things stand is one group; what happened on a day is a group per day. */
const caseGroups = (effect: string, facts: readonly CountFact[]): FigureGroup[] => {
  const states = facts.filter(isState)
  const days = Map.groupBy(
    facts.filter((f) => !isState(f)),
    (f) => f.time?.edtf ?? '',
  )
  return [
    { effect, kind: 'state' as const, facts: states },
    ...[...days.values()].map((day) => ({ effect, kind: 'day' as const, facts: day })),
  ]
}

const isState = (fact: CountFact): boolean =>
  fact.time === null || saysHowThingsStand(fact.view.slice(fact.sentence))
