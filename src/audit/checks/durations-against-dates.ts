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
  /(?<!\p{L})(?:for|spent|served|lasted|later|after|within|which is|that is|или|то есть|через|спустя|в течение|провёл\p{L}*|провел\p{L}*|отсидел\p{L}*|длил\p{L}+|пробыл\p{L}*|просидел\p{L}*|сидел\p{L}*|содержал\p{L}+|держали|находил\p{L}+|held|kept|in custody|in detention)(?!\p{L})/iu
const AGE_OR_TERM =
  /(?<!\p{L})(?:aged|old|sentenced|sentence of|sentences|imprisonment|term of|in prison for|приговор\p{L}*|осужд\p{L}*|лишени\p{L}*|лет от роду|возраст\p{L}*|тюрьм\p{L}*)(?!\p{L})/iu

interface Stretch {
  readonly dates: readonly DatedClaim[]
  readonly days: number
}

/** Two days in one sentence, or one "from … to …". */
const stretchOf = (dated: readonly DatedClaim[]): Stretch | null => {
  const byDay = [...new Map(dated.map((d) => [d.date.edtf, d] as const)).values()]
  const periods = byDay.filter((d) => PERIOD.test(d.date.edtf))
  const days = byDay.filter((d) => d.days && !PERIOD.test(d.date.edtf))
  const [period] = periods
  if (period && periods.length === 1 && days.length === 0)
    return { dates: [period], days: daysBetween(period, period) }
  const [a, b, more] = days.sort((x, y) => x.span.start - y.span.start)
  return a && b && !more && periods.length === 0 ? { dates: [a, b], days: daysBetween(a, b) } : null
}

const PERIOD = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

const findingsOf = (dated: readonly DatedClaim[]): Found[] => {
  const stretch = stretchOf(dated)
  const [a] = stretch?.dates ?? []
  if (!stretch || !a || stretch.days < SHORTEST_DAYS) return []
  const words = a.view.slice(a.sentence)
  if (AGE_OR_TERM.test(words) || !LINKS.test(words)) return []
  const durations = durationsIn(words).filter(
    (d) => d.unit >= HOURS_A_DAY && isFree(d, ...stretch.dates),
  )
  const [said, other] = durations
  if (!said || other || fits(said, stretch.days)) return []
  const span = { start: a.sentence.start + said.start, end: a.sentence.start + said.end }
  const dates = stretch.dates.map((d) => quoted(d.date.words)).join(' and ')
  const message = `The dates and the duration do not fit in ${a.view.text.label}: ${dates} make ${stretch.days} days, ${quoted(said.words)} is said.`
  return [
    makeFinding('date-conflict', 'medium', message, [
      ...stretch.dates.map(sideOfDate),
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
