import { addDays, compareDays, mustPrecede } from '../../domain/dates.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { fullNameKey, type PersonEvent, personEventsOf } from '../facts/person-event.ts'
import { areOnePerson } from '../facts/persons-told.ts'
import { type Found, labels, makeFinding, placesKey, quoted, sideAt } from '../report.ts'

/** Steps that come after others: [what comes later, what must have begun before]. */
const AFTER: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['released', 'paroled'],
    ['detained', 'arrested', 'imprisoned', 'house-arrest'],
  ],
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
    const events = withFullNames(personEventsOf(context).map(asReleased))
    const byPerson = Map.groupBy(events, (e) => `${e.view.order} ${e.name}`)
    const found = [...byPerson.values()].flatMap(findingsOf)
    const known = new Set(found.map(placesKey))
    const across = acrossTexts(context, events).filter((f) => !known.has(placesKey(f)))
    return { findings: [...found, ...across] }
  },
}

/** «Ормонов» in a text that names one of that family name alone: «Сагынбек Ормонов». */
const withFullNames = (events: readonly PersonEvent[]): PersonEvent[] => {
  const full = Map.groupBy(events.filter(isFull), (e) => e.view)
  return events.map((event) =>
    isFull(event) ? event : withFullName(event, full.get(event.view) ?? []),
  )
}

const isFull = ({ written }: PersonEvent): boolean => fullNameKey(written) !== null

const withFullName = (event: PersonEvent, named: readonly PersonEvent[]): PersonEvent => {
  const may = named.filter((f) => areOnePerson(f.written, event.written))
  const [one, ...others] = new Map(may.map((f) => [f.name, f])).values()
  return one && others.length === 0 ? { ...event, name: one.name, written: one.written } : event
}

/** «У. Абдуллаев» in another text of the matter that names one Улугбек Абдуллаев, and no other of the initial. */
const withFullNamesOfMatter = (
  { matters }: AuditContext,
  events: readonly PersonEvent[],
): PersonEvent[] => {
  const full = events.filter((e) => isFull(e) && !INITIAL.test(e.written))
  return events.map((event) =>
    INITIAL.test(event.written)
      ? withFullName(
          event,
          full.filter((f) => f.view !== event.view && matters.areAboutTheSame(f.view, event.view)),
        )
      : event,
  )
}
const INITIAL = /(?<!\p{L})\p{Lu}\./u

/** Let out on a day before anybody has them taken: every text of the matter that tells it is asked. */
const acrossTexts = (context: AuditContext, events: readonly PersonEvent[]): Found[] => {
  const { matters } = context
  const named = withFullNamesOfMatter(context, events).filter(isFull)
  return [...Map.groupBy(named, (e) => e.name).values()].flatMap((ofPerson): Found[] => {
    const [first] = ofPerson
    const here = ofPerson.filter(
      (e) => first && (e.view === first.view || matters.areAboutTheSame(e.view, first.view)),
    )
    const taken = here.filter((e) => TAKEN.has(e.status))
    const out = here.find(
      (e) => e.status === 'released' && taken.every((t) => mustPrecede(e.date, t.date)),
    )
    const [soonest] = taken
    if (!out || !soonest || soonest.view === out.view) return []
    return isSoon(out, soonest) ? [findingOf([out, soonest])] : []
  })
}
const TAKEN = new Set(['detained', 'arrested', 'imprisoned'])
/** Taken again months after a release is another arrest. */
const SOON_DAYS = 60

const isSoon = (out: PersonEvent, taken: PersonEvent): boolean =>
  out.date.earliest !== null &&
  taken.date.earliest !== null &&
  compareDays(taken.date.earliest, out.date.earliest) <= SOON_DAYS

/** «Отпущена под подписку», "released on bail": let out of custody. */
const asReleased = (event: PersonEvent): PersonEvent =>
  LET_OUT_ON.has(event.status) && LET_OUT.test(event.view.slice(event.span))
    ? { ...event, status: 'released' }
    : event
const LET_OUT_ON = new Set(['pledge-not-to-leave', 'bailed', 'travel-ban'])
const LET_OUT = /отпу(?:щ|ст)|освобо|released|freed|let out/iu

const findingsOf = (events: readonly PersonEvent[]): Found[] => {
  const byStatus = Map.groupBy(events, (e) => e.status)
  const ofAny = (statuses: readonly string[]): PersonEvent[] =>
    statuses.flatMap((s) => byStatus.get(s) ?? [])
  const wrong = AFTER.flatMap(([later, earlier]) => outOfOrder(ofAny(later), ofAny(earlier)))
  const found = wrong[0] ?? alreadyHeld(ofAny(['detained']), events) ?? afterDeath(events, byStatus)
  return found ? [findingOf(found)] : []
}

type Wrong = readonly [PersonEvent, PersonEvent]

/** A later step is wrong only when every earlier step that is told lies after it. */
const outOfOrder = (later: readonly PersonEvent[], earlier: readonly PersonEvent[]): Wrong[] => {
  return later.flatMap((step): Wrong[] => {
    // "Let out and placed under house arrest": told as one step.
    const others = earlier.filter((e) => e.date.edtf !== step.date.edtf)
    const [first] = others
    return first && others.every((e) => mustPrecede(step.date, e.date)) ? [[step, first]] : []
  })
}

/** So near to each other in time, two accounts of a detention are of one detention. */
const ONE_DETENTION_DAYS = 3

/**
 * Detained on a day, but held or questioned days before without a release in between. Questioning
 * counts only where it is told after the detention: witnesses are questioned before they are held.
 */
const alreadyHeld = (
  detentions: readonly PersonEvent[],
  events: readonly PersonEvent[],
): Wrong | undefined => {
  for (const detention of detentions) {
    const held = events.find(
      (e) =>
        (e.status === 'detained' || e.status === 'arrested' || e.status === 'interrogated') &&
        (e.status !== 'interrogated' || e.span.start > detention.span.start) &&
        isDaysBefore(e, detention) &&
        !events.some((r) => isReleaseBetween(r, e, detention)),
    )
    if (held) return [held, detention]
  }
  return undefined
}

const isDaysBefore = (a: PersonEvent, b: PersonEvent): boolean =>
  mustPrecede(a.date, b.date) &&
  a.date.latest !== null &&
  b.date.earliest !== null &&
  compareDays(addDays(a.date.latest, ONE_DETENTION_DAYS), b.date.earliest) >= 0

const isReleaseBetween = (r: PersonEvent, from: PersonEvent, to: PersonEvent): boolean =>
  r.status === 'released' && !mustPrecede(r.date, from.date) && !mustPrecede(to.date, r.date)

const afterDeath = (
  events: readonly PersonEvent[],
  byStatus: ReadonlyMap<string, readonly PersonEvent[]>,
): Wrong | undefined => {
  const death = [...DEAD].flatMap((s) => byStatus.get(s) ?? [])[0]
  if (!death) return undefined
  const later = events.find((e) => !DEAD.has(e.status) && mustPrecede(death.date, e.date))
  return later ? [death, later] : undefined
}

const findingOf = ([before, after]: Wrong): Found => {
  const step = (e: PersonEvent): string =>
    `${labelOf('statuses', e.status)} on ${quoted(e.date.words)}`
  const message = `Impossible order for ${after.written} in ${labels([before.view, after.view])}: ${step(before)}, but ${step(after)}.`
  return makeFinding(
    'impossible-order',
    'high',
    message,
    [before, after].map((e) => sideAt(e.view, e.span, `${e.status} ${e.date.edtf}`, [e.claim])),
  )
}
