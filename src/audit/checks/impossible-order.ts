import { mustPrecede } from '../../domain/dates.ts'
import type { Finding } from '../../domain/finding.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { Check } from '../check.ts'
import { type PersonEvent, personEventsOf } from '../facts/person-event.ts'
import { makeFinding, quoted, sideAt } from '../report.ts'

/** Steps that come after others: [what comes later, what must have begun before]. */
const AFTER: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['released', 'paroled'],
    ['detained', 'arrested', 'imprisoned', 'house-arrest'],
  ],
  [['interrogated'], ['detained', 'arrested']],
  [
    ['sentenced', 'convicted', 'imprisoned', 'acquitted', 'suspended-sentence'],
    ['detained', 'arrested', 'charged', 'accused', 'on-trial', 'suspected'],
  ],
  [
    ['paroled', 'term-replaced', 'amnestied', 'pardoned'],
    ['sentenced', 'convicted'],
  ],
]
const DEAD = new Set(['died', 'killed'])

/** One person, named the same in one text, whose steps are dated in an order that cannot be. */
export const impossibleOrder: Check = {
  name: 'an order that is impossible for one person',
  run: (context) => {
    const byPerson = Map.groupBy(personEventsOf(context), (e) => `${e.view.order} ${e.name}`)
    return { findings: [...byPerson.values()].flatMap(findingsOf) }
  },
}

const findingsOf = (events: readonly PersonEvent[]): Finding[] => {
  const byStatus = Map.groupBy(events, (e) => e.status)
  const ofAny = (statuses: readonly string[]): PersonEvent[] =>
    statuses.flatMap((s) => byStatus.get(s) ?? [])
  const wrong = AFTER.flatMap(([later, earlier]) => outOfOrder(ofAny(later), ofAny(earlier)))
  const found = wrong[0] ?? afterDeath(events, byStatus)
  return found ? [findingOf(found)] : []
}

type Wrong = readonly [PersonEvent, PersonEvent]

/** A later step is wrong only when every earlier step that is told lies after it. */
const outOfOrder = (later: readonly PersonEvent[], earlier: readonly PersonEvent[]): Wrong[] => {
  const first = earlier[0]
  if (!first) return []
  return later
    .filter((step) => earlier.every((e) => mustPrecede(step.date, e.date)))
    .map((step) => [step, first] as const)
}

const afterDeath = (
  events: readonly PersonEvent[],
  byStatus: ReadonlyMap<string, readonly PersonEvent[]>,
): Wrong | undefined => {
  const death = [...DEAD].flatMap((s) => byStatus.get(s) ?? [])[0]
  if (!death) return undefined
  const later = events.find((e) => !DEAD.has(e.status) && mustPrecede(death.date, e.date))
  return later ? [death, later] : undefined
}

const findingOf = ([before, after]: Wrong): Finding => {
  const step = (e: PersonEvent): string =>
    `${labelOf('statuses', e.status)} on ${quoted(e.date.words)}`
  const message = `Impossible order for ${after.written} in ${after.view.text.label}: ${step(before)}, but ${step(after)}.`
  return makeFinding(
    'impossible-order',
    'high',
    message,
    [before, after].map((e) => sideAt(e.view, e.span, `${e.status} ${e.date.edtf}`, [e.claim])),
  )
}
