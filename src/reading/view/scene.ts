import type { Mode, Originator } from '../../domain/claim.ts'
import type { Named } from '../../domain/claim-content.ts'
import type { DateMark } from '../marks.ts'
import type { Attribution } from '../originators/attribution.ts'
import { attributionsOf } from '../originators/attributions.ts'
import type { Thread } from './thread.ts'
import { clauseAt, type View } from './view.ts'

/** A sentence with who speaks in it: what is handed to every rule of claims. */
export interface Scene {
  readonly view: View
  readonly thread: Thread
  readonly attributions: readonly Attribution[]
}

export const sceneOf = (view: View, thread: Thread): Scene => ({
  view,
  thread,
  attributions: attributionsOf(view),
})

/** Who says what stands at a position, and how; null where only the source itself speaks. */
export const voiceAt = (scene: Scene, position: number): Attribution | null => {
  let voice: Attribution | null = scene.thread.quote
  for (const a of scene.attributions) if (a.start <= position && position < a.end) voice = a
  return voice
}

const HEARSAY =
  /\b(?:allegedly|reportedly|supposedly|purportedly)\b|(?<!\p{L})(?:якобы|предположительно)(?!\p{L})/iu

export const modeAt = (scene: Scene, position: number): Mode => {
  const clause = clauseAt(scene.view, position)
  if (HEARSAY.test(scene.view.text.slice(clause.start, clause.end))) return 'alleged'
  return voiceAt(scene, position)?.mode ?? 'asserted'
}

export const originatorAt = (scene: Scene, position: number): Originator | null =>
  voiceAt(scene, position)?.originator ?? null

const PART_OF_TIME =
  /\b(?:night|evening|morning|afternoon|day|end|beginning|start|middle|month|half|weeks?|eve) of\s*$/i

/** "the events of February 7-8", "(February 2020)": such a date belongs to the noun before it. */
export const isAttached = (view: View, date: DateMark): boolean => {
  const before = view.text.slice(Math.max(view.start, date.start - 30), date.start)
  return /(?:\bof|\()\s*$/i.test(before) && !PART_OF_TIME.test(before)
}

const LEANING =
  /\b(?:at (?:the|that) time|(?:that|the same) (?:day|night|evening|morning)|as a result)\b|(?<!\p{L})(?:в тот (?:же )?(?:день|вечер)|в ту (?:же )?ночь|в результате)(?!\p{L})/iu

/** The event date that holds at a position: of its clause, else of its sentence, else one leaned on. */
export const dateAt = (
  scene: Scene,
  position: number,
  attached: 'also' | 'never' = 'also',
): DateMark | null => {
  const { view, thread } = scene
  const events = view.dates.filter(
    (d) => d.role === 'event' && (attached === 'also' || !isAttached(view, d)),
  )
  const free = events.filter((d) => !isAttached(view, d))
  const clause = clauseAt(view, position)
  const inClause = (d: DateMark): boolean => d.start >= clause.start && d.end <= clause.end
  return (
    nearest(free.filter(inClause), position) ??
    nearest(events.filter(inClause), position) ??
    nearest(
      free.filter((d) => d.start < position),
      position,
    ) ??
    nearest(free, position) ??
    nearest(events, position) ??
    (leans(view, thread) ? thread.date : null)
  )
}

const leans = (view: View, thread: Thread): boolean =>
  !thread.severalDates && LEANING.test(view.text.slice(view.start, view.end))

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

const MOST_PLACES = 8

/** The places named in the clause of a position, else in its sentence; not those within a body's name. */
export const placesAt = (scene: Scene, position: number): Named[] => {
  const { view } = scene
  const bodies = view.names.filter((n) => n.named.of === 'body')
  const places = view.names.filter(
    (n) => n.named.of === 'place' && !bodies.some((b) => b.start <= n.start && n.end <= b.end),
  )
  const clause = clauseAt(view, position)
  const here = places.filter((p) => p.start >= clause.start && p.end <= clause.end)
  return (here.length > 0 ? here : places).slice(0, MOST_PLACES).map((p) => p.named)
}
