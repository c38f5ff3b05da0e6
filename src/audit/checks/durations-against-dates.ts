import { compareDays } from '../../domain/dates.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import { type Found, makeFinding, quoted, sideAt, sideOfDate } from '../report.ts'
import { durationsIn, type SaidDuration } from '../words/durations.ts'

/** "From 3 May to 9 July, three weeks": a length that the two dates beside it do not give. */
export const durationsAgainstDates: Check = {
  name: 'a duration that contradicts two dates',
  run: ({ dated }: AuditContext) => ({
    findings: [...Map.groupBy(dated, (d) => d.sentence).values()].flatMap(findingsOf),
  }),
}

const HOURS_A_DAY = 24
/** "Two months" may be seven weeks or ten; half as long again is another length. */
const TOLERANCE = 1.4
const SHORTEST_DAYS = 3

const LINKS =
  /(?<!\p{L})(?:for|spent|served|lasted|later|after|within|which is|that is|или|то есть|через|спустя|в течение|провёл\p{L}*|провел\p{L}*|отсидел\p{L}*|длил\p{L}+|пробыл\p{L}*)(?!\p{L})/iu
const AGE_OR_TERM =
  /(?<!\p{L})(?:aged|old|sentenced|sentence of|sentences|imprisonment|term of|in prison for|приговор\p{L}*|осужд\p{L}*|лишени\p{L}*|лет от роду|возраст\p{L}*|тюрьм\p{L}*)(?!\p{L})/iu

const findingsOf = (dated: readonly DatedClaim[]): Found[] => {
  const byDay = new Map(dated.filter((d) => d.days).map((d) => [d.date.edtf, d] as const))
  const [a, b, more] = [...byDay.values()].sort((x, y) => x.span.start - y.span.start)
  if (!a || !b || more) return []
  const words = a.view.slice(a.sentence)
  if (AGE_OR_TERM.test(words) || !LINKS.test(words)) return []
  const durations = durationsIn(words).filter((d) => d.unit >= HOURS_A_DAY && isFree(d, a, b))
  const [said, other] = durations
  const days = daysBetween(a, b)
  if (!said || other || days < SHORTEST_DAYS || fits(said, days)) return []
  const span = { start: a.sentence.start + said.start, end: a.sentence.start + said.end }
  const message = `The dates and the duration do not fit in ${a.view.text.label}: from ${quoted(a.date.words)} to ${quoted(b.date.words)} are ${days} days, ${quoted(said.words)} is said.`
  return [
    makeFinding('date-conflict', 'medium', message, [
      sideOfDate(a),
      sideOfDate(b),
      sideAt(a.view, span, said.words, []),
    ]),
  ]
}

/** Not a piece of one of the date's own words ("the 3 days of 4 to 6 May"). */
const isFree = (said: SaidDuration, ...dates: readonly DatedClaim[]): boolean =>
  dates.every(({ span, sentence }) => {
    const [start, end] = [span.start - sentence.start, span.end - sentence.start]
    return said.end <= start || said.start >= end
  })

const daysBetween = (a: DatedClaim, b: DatedClaim): number => {
  const [x, y] = [a.date.earliest, b.date.latest]
  return x === null || y === null ? 0 : Math.abs(compareDays(x, y))
}

const fits = ({ low, high, unit }: SaidDuration, days: number): boolean => {
  const slack = unit / HOURS_A_DAY
  return (
    days >= Math.min(low / HOURS_A_DAY / TOLERANCE, low / HOURS_A_DAY - slack) &&
    days <= Math.max((high / HOURS_A_DAY) * TOLERANCE, high / HOURS_A_DAY + slack)
  )
}
