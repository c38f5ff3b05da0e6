import { canBeSame, compareDays } from '../../domain/dates.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { Check } from '../check.ts'
import { fullNameKey, type PersonEvent, personEventsOf } from '../facts/person-event.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'

/** What befalls a person once, dated to different days in different passages. */
export const personDates: Check = {
  name: 'one event of a person under two dates',
  run: (context) => {
    const named = personEventsOf(context).filter((e) => fullNameKey(e.written) !== null)
    const events = Map.groupBy(named, (e) => `${e.name} ${familyOfEvent(e.status)}`)
    return { findings: [...events.values()].flatMap(findingsOf) }
  },
}

/** Death comes once; a sentence and an arrest may come again, but not within so many days. */
const ONCE: Readonly<Record<string, number>> = {
  died: Number.POSITIVE_INFINITY,
  sentenced: 60,
  acquitted: 60,
  charged: 30,
  paroled: 60,
  detained: 12,
  arrested: 12,
}

const familyOfEvent = (status: string): string =>
  status === 'killed' ? 'died' : status === 'convicted' ? 'sentenced' : status

const findingsOf = (events: readonly PersonEvent[]): Found[] => {
  const [first] = events
  const within = first && ONCE[familyOfEvent(first.status)]
  if (!first || within === undefined) return []
  const other = events.find((e) => areOneDatedTwice(first, e, within))
  if (!other) return []
  const label = labelOf('statuses', first.status)
  const befell = first.status === 'died' ? label : `was ${label}`
  const said = (e: PersonEvent): string => `${quoted(e.date.words)} in ${labels([e.view])}`
  const message = `${first.written} ${befell} once, but on two dates: ${said(first)}, ${said(other)}.`
  const died = familyOfEvent(first.status) === 'died'
  return [
    makeFinding(
      'date-conflict',
      died ? 'high' : 'medium',
      message,
      [first, other].map((e) => sideAt(e.view, e.span, `${e.status} ${e.date.edtf}`, [e.claim])),
      died ? 'lives' : 'custody',
    ),
  ]
}

/** In one text a second detention is told as a second one; between texts nobody says so. */
const areOneDatedTwice = (a: PersonEvent, b: PersonEvent, within: number): boolean => {
  if (a === b || canBeSame(a.date, b.date)) return false
  if (a.view === b.view && within !== Number.POSITIVE_INFINITY) return false
  const [x, y] = [a.date.earliest, b.date.earliest]
  return x !== null && y !== null && Math.abs(compareDays(x, y)) <= within
}
