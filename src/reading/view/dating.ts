import type { DateMark } from '../marks.ts'
import { fitsIn } from './fits.ts'
import type { Thread } from './thread.ts'
import { clauseAt, tokenOf, type View } from './view.ts'

const PART_OF_TIME =
  /\b(?:night|evening|morning|afternoon|day|end|beginning|start|middle|month|half|weeks?|eve) of\s*$/i

/** "the events of February 7-8", "(February 2020)": such a date belongs to the noun before it. */
export const isAttached = (view: View, date: DateMark): boolean => {
  const before = view.text.slice(Math.max(view.start, date.start - 30), date.start)
  return /(?:\bof|\()\s*$/i.test(before) && !PART_OF_TIME.test(before)
}

const LIMIT =
  /(?:\bby(?: the (?:end|morning|evening|middle) of)?|\buntil|\btill|\bsince|\bno later than|(?<!\p{L})(?:до|не позднее|к|с|со))\s*$/iu

/** "by April 1": a limit, not the day on which something happened. */
export const isLimit = (view: View, date: DateMark): boolean =>
  !(date.value.earliest && date.value.latest && date.value.edtf.includes('/')) &&
  LIMIT.test(view.text.slice(Math.max(view.start, date.start - 24), date.start))

const LEANING =
  /\b(?:at (?:the|that) time|(?:that|the same) (?:day|night|evening|morning)|as a result)\b|(?<!\p{L})(?:в тот (?:же )?(?:день|вечер)|в ту (?:же )?ночь|в результате)(?!\p{L})/iu
const leansOn = fitsIn(LEANING)

const leans = (view: View, thread: Thread): boolean => !thread.severalDates && leansOn(view)

/** "The next day", of no day that is known: it dates nothing. */
export const isUnknown = (date: DateMark): boolean => date.value.edtf === 'XXXX'

/** An hour of no day that is known: the day or month beside it says more. */
const isHour = (date: DateMark): boolean => isUnknown(date) && date.madeBy.rule === 'date.clock'

/** The event date that holds at a position: of its clause, else of its sentence, else one leaned on. */
export const dateFor = (
  view: View,
  thread: Thread,
  position: number,
  attached: 'also' | 'never',
): DateMark | null => {
  const date = anyDateFor(view, thread, position, attached)
  return date && isUnknown(date) ? null : date
}

const anyDateFor = (
  view: View,
  thread: Thread,
  position: number,
  attached: 'also' | 'never',
): DateMark | null => {
  const events = view.dates.filter((d) => d.role === 'event' && !isLimit(view, d) && !isHour(d))
  const free = events.filter((d) => !isAttached(view, d))
  const bound = attached === 'also' ? events : []
  const clause = clauseAt(view, position)
  const inClause = (d: DateMark): boolean => d.start >= clause.start && d.end <= clause.end
  return (
    ownDate(view, free.filter(inClause), position) ??
    nearest(bound.filter(inClause), position) ??
    thread.entryDate ??
    nearest(
      free.filter((d) => d.start < position),
      position,
    ) ??
    nearest(free, position) ??
    nearest(bound, position) ??
    (leans(view, thread) ? thread.date : null)
  )
}

/** Where a date before is another verb's ("arrested on A and released on B"), the one after counts. */
const ownDate = (view: View, dates: readonly DateMark[], position: number): DateMark | null => {
  const before = nearest(
    dates.filter((d) => d.start < position),
    position,
  )
  const after = nearest(
    dates.filter((d) => d.start >= position),
    position,
  )
  if (!before || !after) return before ?? after
  const verbs = view.predicates.filter((p) => !p.entry.noun).map((p) => tokenOf(view, p.at).start)
  const taken = verbs.some((v) => v < before.start && v !== position)
  const crossed = verbs.some((v) => v > position && v < after.start)
  return taken && !crossed ? after : before
}

const nearest = (dates: readonly DateMark[], position: number): DateMark | null => {
  let best: DateMark | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of dates) {
    const distance = date.start < position ? position - date.end : date.start - position + 20
    if (distance < least) {
      best = date
      least = distance
    }
  }
  return best
}
