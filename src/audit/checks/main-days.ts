import { dayNumber } from '../../domain/day.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type ToldDay, toldDays } from '../facts/told-day.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/**
 * Two short texts of one matter begin with days that lie next to each other, and neither knows the
 * other's: most likely one event under two days, whatever words tell it.
 */
export const mainDays: Check = {
  name: 'the day that each of two short texts begins with',
  run: (context) => {
    const told = daysByText(context)
    return {
      findings: told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => compare(context, a, b))),
    }
  },
}

interface DaysOfText {
  readonly view: TextView
  readonly days: readonly ToldDay[]
}

/** A text of so few sentences tells of one event. */
const SHORT_TEXT = 16

const daysByText = (context: AuditContext): DaysOfText[] => {
  const all = [...toldDays(context).values()].flat()
  return [...Map.groupBy(all, (d) => d.view)]
    .filter(([view]) => view.sentences.length <= SHORT_TEXT)
    .map(([view, days]) => ({
      view,
      days: days.filter((d) => isPast(d)).toSorted((a, b) => a.span.start - b.span.start),
    }))
}

/** The day of the text itself, and what is still to come, is not of the event. */
const isPast = ({ view, days: [from] }: ToldDay): boolean => {
  const written = view.text.date?.earliest
  return written == null || Math.floor(from) < dayNumber(written)
}

const NEAR_DAYS = 4

const compare = ({ matters }: AuditContext, a: DaysOfText, b: DaysOfText): Found[] => {
  const [first, other] = [a.days[0], b.days[0]]
  if (!first || !other || !matters.areAboutTheSame(a.view, b.view)) return []
  const apart = Math.abs(Math.floor(first.days[0]) - Math.floor(other.days[0]))
  if (apart === 0 || apart > NEAR_DAYS) return []
  const known = b.days.some((d) => meet(d, first)) || a.days.some((d) => meet(d, other))
  return known ? [] : [findingOf(first, other)]
}

const meet = (a: ToldDay, b: ToldDay): boolean =>
  Math.floor(a.days[0]) <= Math.floor(b.days[1]) && Math.floor(b.days[0]) <= Math.floor(a.days[1])

const findingOf = (a: ToldDay, b: ToldDay): Found => {
  const said = [a, b].map((d) => `${quoted(d.view.slice(d.span))} in ${labels([d.view])}`)
  return makeFinding(
    'date-conflict',
    'low',
    `It may be one event under two days: ${said.join(', ')}.`,
    [a, b].map((d) => sideAt(d.view, d.span, d.view.slice(d.span), d.claims)),
  )
}
