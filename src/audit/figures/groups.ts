import type { CountFact } from '../facts/count-fact.ts'
import { isLasting, isOfAnEvent } from '../facts/effect-families.ts'
import { saysHowThingsStand } from '../facts/markers.ts'
import type { Matters } from '../facts/matter.ts'
import { comparePopulations } from '../facts/population.ts'
import { areDatedTogether, mayBeOneEvent, type Scope, type Scopes } from '../facts/scope.ts'
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
  matters: Matters,
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
          matters,
        )
      : caseGroups(effect, facts, scopes, matters),
  )
}

const isUsable = (fact: CountFact): boolean =>
  fact.effect !== null &&
  fact.claim.mode !== 'denied' &&
  fact.claim.mode !== 'retracted' &&
  !isPlainPart(fact) &&
  !fact.markers.has('further') &&
  !fact.markers.has('rest') &&
  !(fact.markers.has('restricted') && (fact.effect === 'sentenced' || fact.effect === 'charged'))

/** "14 of the 51 defendants": a part that nothing sets apart is no other figure for the whole. */
const isPlainPart = ({ whole, effect, population }: CountFact): boolean =>
  whole !== null &&
  whole.effect === effect &&
  comparePopulations(population, whole.population) === 'same'

const eventGroups = (
  effect: string,
  facts: readonly CountFact[],
  scopes: Scopes,
  matters: Matters,
): FigureGroup[] => {
  const events: CountFact[][] = []
  const known = new Map<Scope, CountFact[]>()
  for (const fact of facts) {
    const scope = scopes.at(fact.view, fact.sentence)
    const event = known.get(scope) ?? eventOf(fact, events, scopes, matters)
    known.set(scope, event)
    event.push(fact)
  }
  return events.map((event) => ({ effect, kind: 'event', facts: event }))
}

/** The first open event that a scope may speak of, or a new one. */
const eventOf = (
  fact: CountFact,
  events: CountFact[][],
  scopes: Scopes,
  matters: Matters,
): CountFact[] => {
  const scope = scopes.at(fact.view, fact.sentence)
  const open = events.slice(-MOST_EVENTS).find(([first]) => {
    if (!first) return false
    const other = scopes.at(first.view, first.sentence)
    if (mayBeOneEvent(other, scope)) return true
    return areDatedTogether(other, scope) && matters.areAboutTheSame(first.view, fact.view)
  })
  if (open) return open
  const event: CountFact[] = []
  events.push(event)
  return event
}

/** How things stand is one group; what happened on a day is a group per day. */
const caseGroups = (
  effect: string,
  facts: readonly CountFact[],
  scopes: Scopes,
  matters: Matters,
): FigureGroup[] =>
  ofOneMatter(facts, matters).flatMap((ofMatter) => groupsOfCase(effect, ofMatter, scopes))

/** Without texts that are known to be about something else than the first of a group. */
const ofOneMatter = (facts: readonly CountFact[], matters: Matters): CountFact[][] => {
  const groups: CountFact[][] = []
  for (const fact of facts) {
    const open = groups.find(
      ([first]) => first && (first.view === fact.view || !matters.areApart(first.view, fact.view)),
    )
    if (open) open.push(fact)
    else groups.push([fact])
  }
  return groups
}

const groupsOfCase = (
  effect: string,
  facts: readonly CountFact[],
  scopes: Scopes,
): FigureGroup[] => {
  const timed = facts.map((fact) => ({ fact, day: dayOf(fact, scopes) }))
  const states = timed.flatMap(({ fact, day }) => (day === null ? [fact] : []))
  const days = Map.groupBy(
    timed.filter((t) => t.day !== null),
    (t) => t.day,
  )
  return [
    { effect, kind: 'state' as const, facts: states },
    ...[...days.values()].map((day) => ({
      effect,
      kind: 'day' as const,
      facts: day.map((t) => t.fact),
    })),
  ]
}

/** The day on which it happened, from the claim or the words before; null for how things stand. */
const dayOf = (fact: CountFact, scopes: Scopes): string | null => {
  if (isLasting(fact.effect ?? '') || saysHowThingsStand(fact.view, fact.sentence)) return null
  if (fact.time !== null) return fact.time.edtf
  const { dates } = scopes.at(fact.view, fact.sentence)
  const before = dates.filter(
    (d) => d.span.start < fact.span.start && d.sentence.index >= fact.sentence.index - 1,
  )
  const beside = dates.find((d) => d.sentence === fact.sentence)
  return (before.at(-1) ?? beside)?.date.edtf ?? null
}
