import { dayNumber } from '../../domain/day.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { dayRange } from '../facts/day-range.ts'
import { actsIn } from '../facts/event-acts.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import { byShortText, type OfText } from '../facts/short-texts.ts'
import { type ToldDay, toldDays } from '../facts/told-day.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'

/**
 * Two short texts of one matter begin with days that lie next to each other, and neither knows the
 * other's: most likely one event under two days, whatever words tell it.
 */
export const mainDays: Check = {
  name: 'the day that each of two short texts begins with',
  run: (context) => ({
    findings: pairsOfOneMatter(context, daysByText(context)).flatMap(compare),
  }),
}

const daysByText = (context: AuditContext): OfText<ToldDay>[] =>
  byShortText([...toldDays(context).values()].flat()).map(({ view, told }) => ({
    view,
    told: told.filter(isOfAnEvent).toSorted((a, b) => a.span.start - b.span.start),
  }))

/** The day of a text itself, of a court or of a paper, and what is still to come, is none of the event. */
const isOfAnEvent = ({ view, sentence, days: [from] }: ToldDay): boolean => {
  const written = view.text.date?.earliest
  const past = written == null || Math.floor(from) < dayNumber(written)
  return past && !OF_PAPERS.test(view.slice(sentence))
}

const OF_PAPERS =
  /(?<!\p{L})(?:trial|court|hearing|verdict|sentenced|complaints?|letters?|petition|decree|order of|суд\p{L}{0,3}|заседани\p{L}+|приговор\p{L}*|жалоб\p{L}*|письм\p{L}+|обращени\p{L}+|постановлени\p{L}+)(?!\p{L})/iu

const NEAR_DAYS = 4
/** The same where each text tells a single day. */
const ONLY_DAYS = 15

const compare = ([{ told: a }, { told: b }]: readonly [
  OfText<ToldDay>,
  OfText<ToldDay>,
]): Found[] => {
  const [first, other] = [a[0], b[0]]
  if (!first || !other) return []
  const apart = Math.abs(Math.floor(first.days[0]) - Math.floor(other.days[0]))
  const only = a.length === 1 && b.length === 1
  if (apart === 0 || apart > (only ? ONLY_DAYS : NEAR_DAYS)) return []
  const known = b.some((d) => meet(d, first)) || a.some((d) => meet(d, other))
  return known || (tellsAnAct(first) && tellsAnAct(other)) ? [] : [findingOf(first, other)]
}

/** Days of acts that are known are compared act by act. */
const tellsAnAct = ({ view, sentence }: ToldDay): boolean => actsIn(view, sentence).length > 0

const meet = (a: ToldDay, b: ToldDay): boolean => {
  const [x, y] = [wholeDays(a), wholeDays(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

/** A night reaches into the next day. */
const wholeDays = ({
  view,
  sentence,
  span,
  days,
  toTheHour,
}: ToldDay): readonly [number, number] => {
  const [from, to] = toTheHour ? days : dayRange(view, sentence, span, days)
  return [Math.floor(from), Math.floor(to)]
}

const findingOf = (a: ToldDay, b: ToldDay): Found => {
  const said = [a, b].map((d) => `${quoted(d.view.slice(d.span))} in ${labels([d.view])}`)
  return makeFinding(
    'date-conflict',
    'low',
    `It may be one event under two days: ${said.join(', ')}.`,
    [a, b].map((d) => sideAt(d.view, d.span, d.view.slice(d.span), d.claims)),
  )
}
