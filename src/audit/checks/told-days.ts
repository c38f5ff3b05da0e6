import type { Span } from '../../domain/text-span.ts'
import type { Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { ActClass } from '../events/event-class.ts'
import { dayRange, withDayPart } from '../facts/day-range.ts'
import { actsIn, type FoundAct } from '../facts/event-acts.ts'
import { type ToldDay, toldDays as toldDaysOf } from '../facts/told-day.ts'

/** One act of one event, told for another day or another part of the day. */
export const toldDays = toldCheck({
  name: 'one act under two days',
  told: (context) => daysTold(context),
  kind: 'date-conflict',
  severity: 'medium',
  says: (about) => `Sources give different times (${about})`,
})

/** Every day told of an act. */
export const daysTold = (context: AuditContext): Told[] =>
  [...toldDaysOf(context).values()].flatMap((days) => {
    const [first] = days
    if (!first) return []
    const { view, sentence } = first
    const words = view.slice(sentence)
    const acts = actsIn(view, sentence)
    return days.flatMap((day) => {
      const at = { start: day.span.start - sentence.start, end: day.span.end - sentence.start }
      const own = acts.filter((act) => belongsTo(act, day, days) && isToldOn(act, at, words))
      const families = new Map(own.map(({ act }) => [act.family, act] as const))
      return [...families.values()].map((act) => toldOf(day, act))
    })
  })

const toldOf = (day: ToldDay, act: ActClass): Told => {
  const { view, sentence, span, claims } = day
  const [low, high] = day.toTheHour ? day.days : dayRange(view, sentence, span, day.days)
  const shown = withDayPart(view, sentence, span)
  const { family, nearDays } = act
  const words = view.slice(shown)
  return {
    view,
    sentence,
    span: shown,
    about: family,
    low,
    high,
    words,
    claims,
    nearDays,
    furthest: nearDays,
  }
}

/** Of several days in one sentence an act belongs to the nearest; clauses lie further apart. */
const belongsTo = ({ at }: FoundAct, day: ToldDay, days: readonly ToldDay[]): boolean =>
  at === null || days.every((other) => distance(day, at) <= distance(other, at))

const FAR = 40
const CLAUSE_EDGE = /[;:]\s|,\s|\s(?:and|but|while|и|а|но)\s/gu

const distance = ({ view, sentence, span }: ToldDay, at: Span): number => {
  const [start, end] = [span.start - sentence.start, span.end - sentence.start]
  const between = end <= at.start ? [end, at.start] : [at.end, start]
  const words = view.slice(sentence).slice(...between)
  return words.length + FAR * [...words.matchAll(CLAUSE_EDGE)].length
}

/** "48 people who were deported were held": told of them already, and not on this day. */
const RELATIVE = /\s(?:who|which|that)(?: (?:was|were|had been))?\s*$/iu
/** What was said, tried or remembered of an act came later than the act. */
const LATER =
  /(?<!\p{L})(?:trial|court|sentenced|hearing|investigat\p{L}+|commemorat\p{L}+|anniversar\p{L}+|after the|since the|following the|за|следстви\p{L}+|суд\p{L}{0,3}|приговор\p{L}*|годовщин\p{L}+|после)(?!\p{L})/iu
const AGAIN =
  /(?<!\p{L})(?:again|another|second|third|снова|вновь|повторн\p{L}+|втор\p{L}{2,3}|трет\p{L}{2,3})\s*$/iu

const isToldOn = ({ act, at }: FoundAct, day: Span, words: string): boolean => {
  if (at === null) return act.ofCourts === true || !LATER.test(words)
  if (at.start < day.end && day.start < at.end) return false
  const before = words.slice(0, at.start)
  if (RELATIVE.test(before) || AGAIN.test(before)) return false
  return act.ofCourts === true || !LATER.test(words)
}
